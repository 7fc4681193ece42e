import { CalendarPlus, Plus } from 'lucide-react';
import { useEffect } from 'react';
import type { RoundFields } from '../../../db/domain/round.ts';
import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { EmptyState, IconButton } from '../../components/index.ts';
import { call } from '../../lib/client.ts';
import type { Day } from '../../lib/use-day.ts';
import { offerUndo } from '../../lib/undo.ts';
import { newRound } from './round-form.ts';
import { roundIntentDone, useRoundIntent } from './round-intent.ts';
import { RoundForm } from './RoundForm.tsx';
import { RoundRow } from './RoundRow.tsx';
import { Section } from './Section.tsx';
import { unfold } from './section-state.ts';
import { TrashedRounds } from './TrashedRounds.tsx';
import { useRoundDraft } from './use-round-draft.ts';

/** The interviews, the next one first. */
export function RoundsSection({ detail, day }: { detail: Pick<OpportunityDetail, 'id' | 'rounds'>; day: Day }) {
  const { form, setForm, isRead, clear } = useRoundDraft(`round.add.${detail.id}`);
  const isAsked = useRoundIntent(({ intent }) => intent?.what === 'add' && intent.opportunityId === detail.id);
  useEffect(() => {
    // What was half-typed before comes first: it is there only once the draft was read.
    if (!isAsked || !isRead) return;
    roundIntentDone();
    setForm((before) => before ?? newRound(day.zone));
  }, [isAsked, isRead, day.zone, setForm]);
  const rounds = detail.rounds.toSorted((a, b) => b.startsAt - a.startsAt);
  const add = async (fields: RoundFields) => {
    const result = await call('round.add', { ...fields, opportunityId: detail.id });
    if (!result.ok) return result.error;
    clear();
    offerUndo(result.value.step, 'Round planned');
    return null;
  };
  const start = () => {
    unfold('Rounds');
    setForm(form ?? newRound(day.zone));
  };
  return (
    <Section
      title="Rounds"
      name="rounds"
      count={rounds.length}
      aside={<IconButton icon={Plus} size="sm" label="Add round" kbd="Shift+A" onPress={start} />}
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
          opportunityId={detail.id}
          roundId={null}
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
      <TrashedRounds opportunityId={detail.id} day={day} />
    </Section>
  );
}
