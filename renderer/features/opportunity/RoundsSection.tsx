import { CalendarPlus, Plus } from 'lucide-react';
import type { RoundFields } from '../../../db/domain/round.ts';
import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { EmptyState, IconButton } from '../../components/index.ts';
import { call } from '../../lib/client.ts';
import type { Day } from '../../lib/use-day.ts';
import { offerUndo } from '../../lib/undo.ts';
import { newRound } from './round-form.ts';
import { RoundForm } from './RoundForm.tsx';
import { RoundRow } from './RoundRow.tsx';
import { Section } from './Section.tsx';
import { useRoundDraft } from './use-round-draft.ts';

/** The interviews, the next one first. */
export function RoundsSection({ detail, day }: { detail: OpportunityDetail; day: Day }) {
  const { form, setForm, clear } = useRoundDraft(`round.add.${detail.id}`);
  const rounds = detail.rounds.toSorted((a, b) => b.startsAt - a.startsAt);
  const add = async (fields: RoundFields) => {
    const result = await call('round.add', { ...fields, opportunityId: detail.id });
    if (!result.ok) return result.error;
    clear();
    offerUndo(result.value.step, 'Round planned');
    return null;
  };
  return (
    <Section
      title="Rounds"
      count={rounds.length}
      aside={<IconButton icon={Plus} size="sm" label="Add round" onPress={() => setForm(form ?? newRound(day.zone))} />}
    >
      {form !== null && (
        <RoundForm
          form={form}
          onChange={setForm}
          status="scheduled"
          save={add}
          onCancel={clear}
          saveLabel="Add round"
          day={day}
        />
      )}
      {rounds.length === 0 && form === null && (
        <EmptyState icon={CalendarPlus} compact>
          Every interview stands here, from the first call to the last.
        </EmptyState>
      )}
      {rounds.map((round) => (
        <RoundRow key={round.id} round={round} day={day} />
      ))}
    </Section>
  );
}
