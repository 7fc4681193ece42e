import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Failure } from '../../../db/domain/result.ts';
import { CHANNELS_OF_CONTACT, DIRECTIONS } from '../../../db/domain/vocabulary.ts';
import { Button, DateTimeField, Segmented, Select, TextArea } from '../../components/index.ts';
import { instantOf } from '../../lib/calendar.ts';
import { matchesChord } from '../../lib/keys.ts';
import { CONTACT_CHANNEL, DIRECTION, optionsOf } from '../../lib/labels.ts';
import { useDay } from '../../lib/use-day.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { logInteraction } from './actions.ts';
import { emptyInteraction, readInteractionDraft } from './interaction-draft.ts';
import type { InteractionDraft } from './interaction-draft.ts';

/** Without a time it was at noon of that day, or right now. */
function instantMeant({ when }: InteractionDraft, zone: string): number | null {
  return when === null ? Date.now() : instantOf(when.date, when.time ?? '12:00', zone);
}

interface LogInteractionProps {
  person: { id: string; name: string };
  autoFocus?: boolean;
  /** What it begins with, where that is known better than what is usual. */
  first?: Pick<InteractionDraft, 'direction' | 'channel'>;
  /** Called once it is on record. */
  onLogged?: () => void;
}

/** One line about what was just said; the rest unfolds once something is typed. */
export function LogInteraction({ person, autoFocus = false, first, onLogged }: LogInteractionProps) {
  const { today, zone } = useDay();
  const [empty] = useState({ ...emptyInteraction, ...first });
  const draft = useDraft<InteractionDraft>(`interaction:${person.id}`, empty, readInteractionDraft);
  const { value } = draft;
  const [failure, setFailure] = useState<Failure | null>(null);
  const isEmpty = value.summary.trim() === '';
  const change = (part: Partial<InteractionDraft>) => {
    setFailure(null);
    draft.setValue((before) => ({ ...before, ...part }));
  };
  const log = async () => {
    const at = instantMeant(value, zone);
    if (isEmpty || at === null) return;
    const { summary, channel, direction } = value;
    const problem = await logInteraction({ at, channel, direction, summary, personId: person.id, opportunityId: null });
    setFailure(problem);
    if (problem !== null) return;
    draft.clear();
    onLogged?.();
  };
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (!matchesChord(event.nativeEvent, 'Mod+Enter')) return;
    event.preventDefault();
    event.stopPropagation();
    void log();
  };
  return (
    <div data-focus-target="person.log" className="flex flex-col gap-2" onKeyDownCapture={onKeyDownCapture}>
      <TextArea
        label={`What ${person.name} and I said`}
        hideLabel
        rows={isEmpty ? 1 : 2}
        autoFocus={autoFocus}
        placeholder="Log a message, a call or a meeting"
        value={value.summary}
        onChange={(summary) => change({ summary })}
        error={failure?.message}
      />
      {!isEmpty && (
        <>
          <div className="flex flex-wrap items-center gap-2">
            <Segmented
              label="Who wrote or called"
              segments={optionsOf(DIRECTIONS, DIRECTION)}
              value={value.direction}
              onChange={(direction) => change({ direction })}
            />
            <Select
              label="Channel"
              hideLabel
              options={optionsOf(CHANNELS_OF_CONTACT, CONTACT_CHANNEL)}
              value={value.channel}
              onChange={(channel) => change({ channel })}
              className="w-28"
            />
          </div>
          <DateTimeField
            label="When it was"
            hideLabel
            placeholder="now, or yesterday 15:00"
            prefer="past"
            today={today}
            zone={zone}
            value={value.when}
            onChange={(when) => change({ when })}
          />
          <div className="flex items-center gap-2">
            <Button variant="primary" kbd="Mod+Enter" onPress={() => void log()}>
              Log it
            </Button>
            <Button variant="quiet" onPress={draft.clear}>
              Clear
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
