import { PLACEHOLDERS } from '../../../db/domain/placeholder.ts';
import type { PlaceholderName } from '../../../db/domain/placeholder.ts';
import type { DraftFacts } from '../../../electron/ipc/contract/template.ts';
import { Button } from '../../components/index.ts';
import { list } from '../format.ts';
import type { Gaps } from './gaps.ts';
import { goToWrite } from './go-to.ts';

interface MissingListProps {
  gaps: Gaps;
  facts: DraftFacts;
  /** Puts what is known by now where its brackets stand. */
  onFill: () => void;
  /** Something else is about to be shown: what lies above closes. */
  onLeave?: (() => void) | undefined;
}

/** `their problem, in their words` */
export const absentWords = (name: PlaceholderName): string =>
  PLACEHOLDERS.find((one) => one.name === name)?.absent ?? name;

/** What a message still waits for, each with the way to where it is written. */
export function MissingList({ gaps, facts, onFill, onLeave }: MissingListProps) {
  const { missing, known, open } = gaps;
  if (missing.length + known.length + open.length === 0) return null;
  return (
    <ul aria-label="Not known yet" className="m-0 flex list-none flex-col gap-0.5 p-0 text-sm text-ink2">
      {missing.map((name) => (
        <MissingLine key={name} name={name} place={facts.places[name]} onLeave={onLeave} />
      ))}
      {known.length > 0 && (
        <li className="flex flex-wrap items-center gap-x-2">
          <span>Known by now: {list(known.map(absentWords))}</span>
          <Button size="sm" variant="quiet" onPress={onFill}>
            Fill it in
          </Button>
        </li>
      )}
      {open.length > 0 && <li className="flex min-h-6 items-center">Yours to write: {list(open)}</li>}
    </ul>
  );
}

interface MissingLineProps {
  name: PlaceholderName;
  place: DraftFacts['places'][PlaceholderName];
  onLeave: (() => void) | undefined;
}

function MissingLine({ name, place, onLeave }: MissingLineProps) {
  const words = absentWords(name);
  return (
    <li className="flex min-h-6 flex-wrap items-center gap-x-2">
      <span>
        <span className="text-amber">Not known yet:</span> {words}
      </span>
      {place !== undefined && (
        <Button
          size="sm"
          variant="quiet"
          aria-label={`Write it: ${words}`}
          onPress={() => {
            onLeave?.();
            goToWrite(place);
          }}
        >
          Write it
        </Button>
      )}
    </li>
  );
}
