import { Ellipsis, PenLine } from 'lucide-react';
import { dateInZone } from '../../../db/domain/dates.ts';
import type { RoundFields } from '../../../db/domain/round.ts';
import type { RoundView } from '../../../electron/ipc/contract/opportunity.ts';
import { Button, Chip, IconButton, MenuButton } from '../../components/index.ts';
import type { Tone } from '../../components/index.ts';
import { call } from '../../lib/client.ts';
import { exactInstant, list, minutesLong, relativeDate, relativeInstant, twoClocks } from '../../lib/format.ts';
import { ROUND_KIND, ROUND_STATUS } from '../../lib/labels.ts';
import { useNow } from '../../lib/hooks.ts';
import type { Day } from '../../lib/use-day.ts';
import { offerUndo } from '../../lib/undo.ts';
import { openDebrief } from './actions.ts';
import { formOf } from './round-form.ts';
import { RoundForm } from './RoundForm.tsx';
import { roundMenu } from './round-menu.ts';
import { useRoundDraft } from './use-round-draft.ts';

/** One interview: what, when, with whom, and how it went. */
export function RoundRow({ round, day }: { round: RoundView; day: Day }) {
  const { form, setForm, clear } = useRoundDraft(`round.edit.${round.id}`);
  const save = async (fields: RoundFields) => {
    const result = await call('round.update', { id: round.id, fields });
    if (!result.ok) return result.error;
    clear();
    offerUndo(result.value.step, 'Round changed');
    return null;
  };
  if (form !== null) {
    return (
      <RoundForm
        form={form}
        onChange={setForm}
        status={round.status}
        save={save}
        onCancel={clear}
        saveLabel="Save round"
        day={day}
      />
    );
  }
  return (
    <article aria-label={`${ROUND_KIND[round.kind]} round`} className="flex items-start gap-2">
      <div className="min-w-0 flex-1">
        <RoundHead round={round} day={day} />
        <p className="m-0 text-sm text-ink2 empty:hidden">
          {[list(round.interviewers.map((one) => one.name)), round.place].filter((part) => part !== '').join(' · ')}
        </p>
        {round.debrief !== null && round.debrief.summary !== '' && (
          <p className="m-0 line-clamp-3 text-sm text-ink2">{round.debrief.summary}</p>
        )}
      </div>
      {round.debriefOwed ? (
        <Button size="sm" icon={PenLine} onPress={() => openDebrief(round.id)}>
          Write debrief
        </Button>
      ) : (
        round.debrief !== null && (
          <Button size="sm" variant="quiet" onPress={() => openDebrief(round.id)}>
            Debrief
          </Button>
        )
      )}
      <MenuButton label="Round" items={roundMenu(round, () => setForm(formOf(round)))} placement="bottom end">
        <IconButton icon={Ellipsis} size="sm" label={`Actions for the ${ROUND_KIND[round.kind]} round`} />
      </MenuButton>
    </article>
  );
}

const STATUS_TONE: Partial<Record<RoundView['status'], Tone>> = { missed_by_them: 'amber', missed_by_me: 'amber' };

function RoundHead({ round, day }: { round: RoundView; day: Day }) {
  const now = useNow();
  const isAhead = round.status === 'scheduled' && round.startsAt > now;
  const hasOwnClock = isAhead && round.timeZone !== day.zone;
  return (
    <p className="m-0 flex flex-wrap items-center gap-x-1.5 text-base">
      <b className="font-650">{ROUND_KIND[round.kind]}</b>
      <span className="tabular text-ink3" title={exactInstant(round.startsAt, round.timeZone)}>
        {hasOwnClock
          ? `${relativeDate(dateInZone(round.startsAt, day.zone), day.today)} ${twoClocks(round.startsAt, day.zone, round.timeZone)}`
          : relativeInstant(round.startsAt, now, day.zone)}
        {` · ${minutesLong(round.minutes)}`}
      </span>
      {round.debriefOwed && <Chip tone="red">debrief owed</Chip>}
      {round.status !== 'scheduled' && round.status !== 'done' && (
        <Chip tone={STATUS_TONE[round.status] ?? 'neutral'}>{ROUND_STATUS[round.status]}</Chip>
      )}
      {round.debrief !== null && round.debrief.rating !== null && (
        <Chip tone="accent">{round.debrief.rating} of 5</Chip>
      )}
    </p>
  );
}
