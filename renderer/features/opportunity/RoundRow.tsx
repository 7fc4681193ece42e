import { Ellipsis, FileText, PenLine } from 'lucide-react';
import { useEffect } from 'react';
import { isHalfKnown } from '../../../db/domain/half-known.ts';
import type { RoundView } from '../../../electron/ipc/contract/opportunity.ts';
import { Button, IconButton, MenuButton } from '../../components/index.ts';
import { list } from '../../lib/format.ts';
import { ROUND_KIND } from '../../lib/labels.ts';
import { PlaceLine } from '../../lib/rounds/PlaceLine.tsx';
import { stories } from '../../lib/stories/store.ts';
import type { Day } from '../../lib/use-day.ts';
import { openDebrief } from './actions.ts';
import { ReallyDialog } from './ReallyDialog.tsx';
import { openSheet, saveRound } from './round-actions.ts';
import { formOf } from './round-form.ts';
import { roundIntentDone, useRoundIntent, wantRound } from './round-intent.ts';
import { roundMenu } from './round-menu.ts';
import { RoundForm } from './RoundForm.tsx';
import { RoundHead } from './RoundHead.tsx';
import { useRoundDraft } from './use-round-draft.ts';

/** One interview: what, when, with whom, and how it went; or its form while it is changed. */
export function RoundRow({ round, day }: { round: RoundView; day: Day }) {
  const { form, setForm, isRead, clear } = useRoundDraft(`round.edit.${round.id}`);
  const intent = useRoundIntent((state) => state.intent);
  const own = intent !== null && 'roundId' in intent && intent.roundId === round.id ? intent : null;
  useEffect(() => {
    // What was half-typed before comes first: it is there only once the draft was read.
    if (own === null || own.what === 'really' || !isRead) return;
    roundIntentDone();
    const isMove = own.what === 'move';
    setForm((before) => (before === null ? formOf(round, isMove) : { ...before, isMove }));
  }, [own, isRead, round, setForm]);
  if (form !== null) {
    return (
      <RoundForm
        form={form}
        onChange={setForm}
        status={round.status}
        save={async (fields) => {
          const refused = await saveRound(round, fields, day.zone);
          if (refused === null) clear();
          return refused;
        }}
        onCancel={clear}
        saveLabel={form.isMove ? 'Reschedule' : 'Save round'}
        day={day}
        opportunityId={round.opportunityId}
        roundId={round.id}
      />
    );
  }
  const unknown =
    own?.what === 'really' ? round.interviewers.find(({ personId }) => personId === own.personId) : undefined;
  return (
    <>
      <RoundLine round={round} day={day} />
      {unknown !== undefined && <ReallyDialog roundId={round.id} somebody={unknown} onClose={roundIntentDone} />}
    </>
  );
}

function RoundLine({ round, day }: { round: RoundView; day: Day }) {
  const told = stories.use(null).data ?? [];
  return (
    <article aria-label={`${ROUND_KIND[round.kind]} round`} className="flex items-start gap-2">
      <div className="min-w-0 flex-1">
        <RoundHead round={round} day={day} />
        <Who round={round} />
        {round.debrief !== null && round.debrief.summary !== '' && (
          <p className="m-0 line-clamp-3 text-sm text-ink2">{round.debrief.summary}</p>
        )}
      </div>
      <RoundButton round={round} />
      <MenuButton label="Round" items={roundMenu(round, told)} placement="bottom end">
        <IconButton icon={Ellipsis} size="sm" label={`Actions for the ${ROUND_KIND[round.kind]} round`} />
      </MenuButton>
    </article>
  );
}

/** With whom and where; a name that is not one yet asks to be told. */
function Who({ round: { id, interviewers, place, status } }: { round: RoundView }) {
  const unknown = status === 'cancelled' ? undefined : interviewers.find(({ name }) => isHalfKnown(name));
  return (
    <>
      {interviewers.length > 0 && (
        <p className="m-0 flex flex-wrap items-center gap-x-1 text-sm text-ink2">
          {list(interviewers.map(({ name }) => name))}
          {unknown !== undefined && (
            <Button
              variant="quiet"
              size="sm"
              onPress={() => wantRound({ what: 'really', roundId: id, personId: unknown.personId })}
            >
              Who is {unknown.name}?
            </Button>
          )}
        </p>
      )}
      {place.trim() !== '' && (
        <p className="m-0 text-sm text-ink2">
          <PlaceLine place={place} />
        </p>
      )}
    </>
  );
}

/** The one thing to do with it next. */
function RoundButton({ round }: { round: RoundView }) {
  if (round.debriefOwed) {
    return (
      <Button size="sm" icon={PenLine} onPress={() => openDebrief(round.id)}>
        Write debrief
      </Button>
    );
  }
  if (round.debrief !== null) {
    return (
      <Button size="sm" variant="quiet" onPress={() => openDebrief(round.id)}>
        Debrief
      </Button>
    );
  }
  if (round.status !== 'scheduled') return null;
  return (
    <Button size="sm" icon={FileText} onPress={() => openSheet(round.id)}>
      Sheet
    </Button>
  );
}
