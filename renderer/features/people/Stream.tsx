import { useState } from 'react';
import type { Happening } from '../../../electron/ipc/contract/happening.ts';
import { Button, Segmented } from '../../components/index.ts';
import { count } from '../../lib/format.ts';
import { HappeningRow } from './HappeningRow.tsx';
import type { Reader } from './happening-words.ts';
import { Section } from './Section.tsx';

interface StreamProps {
  items: readonly Happening[];
  reader: Reader;
  /** What is said when nothing has happened. */
  empty: string;
}

const PARTS = ['everything', 'said', 'rounds'] as const;
type Part = (typeof PARTS)[number];
const LABEL: Record<Part, string> = { everything: 'Everything', said: 'Messages', rounds: 'Rounds' };
const isIn: Record<Part, (one: Happening) => boolean> = {
  everything: () => true,
  said: ({ is }) => is === 'interaction' || is === 'follow_up' || is === 'note',
  rounds: ({ is }) => is === 'round' || is === 'reservation' || is === 'pain',
};
/** Drawn at first; the rest on asking, so that a long acquaintance opens as fast as a short one. */
const FIRST = 60;

/** Everything that happened, newest first. */
export function Stream({ items, reader, empty }: StreamProps) {
  const [part, setPart] = useState<Part>('everything');
  const [most, setMost] = useState(FIRST);
  const shown = items.filter(isIn[part]);
  return (
    <Section
      title="What happened"
      count={items.length || undefined}
      isOpen
      aside={
        items.length > 3 && (
          <Segmented
            label="What is shown"
            size="sm"
            segments={PARTS.map((value) => ({ value, label: LABEL[value] }))}
            value={part}
            onChange={setPart}
          />
        )
      }
    >
      {items.length === 0 && <p className="m-0 text-base text-ink2">{empty}</p>}
      {items.length > 0 && shown.length === 0 && <p className="m-0 text-base text-ink2">Nothing of this kind yet.</p>}
      <ul className="m-0 flex list-none flex-col gap-2.5 p-0">
        {shown.slice(0, most).map((one) => (
          <HappeningRow key={`${one.is} ${one.id}`} one={one} reader={reader} />
        ))}
      </ul>
      {shown.length > most && (
        <Button variant="quiet" className="self-start" onPress={() => setMost(most + 200)}>
          Show {count(Math.min(200, shown.length - most), 'earlier one')}
        </Button>
      )}
    </Section>
  );
}
