import { Quote, X } from 'lucide-react';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { SignalOutcome } from '../../../db/domain/vocabulary.ts';
import { IconButton, Segmented, TextField } from '../../components/index.ts';
import type { Segment } from '../../components/index.ts';
import { FigureKey } from './FigureKey.tsx';
import type { SignalLine } from './form.ts';
import { useDebrief } from './use-debrief.ts';
import { useErrorAt } from './use-error-at.ts';
import { changed, focusLine } from './use-lines.ts';
import { VoiceMenu } from './VoiceMenu.tsx';

const OUTCOMES: readonly Segment<SignalOutcome>[] = [
  { value: 'weak', label: 'weak', tone: 'red' },
  { value: 'ok', label: 'ok' },
  { value: 'strong', label: 'strong', tone: 'accent' },
];

/** One skill: how hard they pressed, how I did, and their words if they are remembered. */
export function SignalRow({ signal }: { signal: SignalLine }) {
  const { key, name, pressed, outcome, quote } = signal;
  const edit = useDebrief((debrief) => debrief.edit);
  const error = useErrorAt(key);
  const [isQuoting, setQuoting] = useState(quote !== '');
  const change = (part: Partial<SignalLine>) =>
    edit((form) => ({ ...form, signals: changed(form.signals, key, part) }));
  const remove = () => {
    edit((form) => ({ ...form, signals: form.signals.filter((line) => line.key !== key) }));
    focusLine('signal-entry');
  };
  const onLetter = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.toLowerCase() === 'q') {
      event.preventDefault();
      return setQuoting(true);
    }
    const chosen = OUTCOMES.find(({ value }) => value.startsWith(event.key.toLowerCase()));
    if (chosen === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    change({ outcome: chosen.value });
  };
  return (
    <div data-line={key} className="group/line flex flex-col gap-1.5">
      <div className="flex min-h-7.5 items-center gap-2">
        <span className="min-w-0 flex-1 truncate text-base text-ink" title={name}>
          {name}
        </span>
        <IconButton
          icon={X}
          label={`Remove ${name}`}
          size="sm"
          excludeFromTabOrder
          onPress={remove}
          className="hidden! group-focus-within/line:inline-flex! group-hover/line:inline-flex!"
        />
        <IconButton
          icon={Quote}
          label={`Add their words on ${name}`}
          size="sm"
          onPress={() => setQuoting(true)}
          className={
            isQuoting ? 'hidden!' : 'hidden! group-focus-within/line:inline-flex! group-hover/line:inline-flex!'
          }
        />
        <div data-line-start="" className="flex items-center gap-2" onKeyDownCapture={onLetter}>
          <FigureKey
            label={`How hard they pressed on ${name}`}
            word="pressed"
            value={pressed}
            onChange={(next) => change({ pressed: next })}
            onRemove={remove}
          />
          <Segmented
            label={`How I did on ${name}`}
            size="sm"
            segments={OUTCOMES}
            value={outcome}
            onChange={(next) => change({ outcome: next })}
          />
        </div>
      </div>
      {error !== null && <p className="m-0 text-sm text-red">{error}</p>}
      <div className="-mt-1.5 flex empty:hidden">
        <VoiceMenu
          label={`Who pressed on ${name}`}
          ask="who pressed?"
          personId={signal.personId}
          onChange={(personId) => change({ personId })}
        />
      </div>
      {isQuoting && (
        <TextField
          label={`Their words on ${name}`}
          hideLabel
          autoFocus={quote === ''}
          placeholder="In their words"
          value={quote}
          onChange={(next) => change({ quote: next })}
        />
      )}
    </div>
  );
}
