import type { InsightRow } from '../../../../electron/ipc/contract/insights-outcomes.ts';
import { Button, DateText, Dialog } from '../../../components/index.ts';
import { count } from '../../../lib/format.ts';
import { useDay } from '../../../lib/use-day.ts';
import { closeThings, openerOf, useThings } from './store.ts';

/** The things behind a figure, each opening what it is about. */
export function ThingsDialog() {
  const shown = useThings((state) => state.shown);
  const { today } = useDay();
  if (shown === null) return null;
  const { title, wordsOf, found } = shown;
  const rest = found.total - found.rows.length;
  return (
    <Dialog isOpen onClose={closeThings} title={title} subtitle={count(found.total, 'row')} size="md">
      {found.rows.length === 0 && (
        <p className="m-0 text-base text-ink2">Nothing stands behind this figure any more.</p>
      )}
      <ul className="m-0 flex list-none flex-col divide-y divide-line p-0">
        {found.rows.map((row) => (
          <Thing key={row.id} row={row} words={wordsOf(row)} today={today} />
        ))}
      </ul>
      {rest > 0 && <p className="m-0 pt-2 text-sm text-ink2">The newest are shown; {count(rest, 'more row')} not.</p>}
    </Dialog>
  );
}

function Thing({ row, words, today }: { row: InsightRow; words: string; today: string }) {
  const about = [row.person, row.company, row.title].filter((part) => part !== null && part !== '').join(' · ');
  const open = openerOf(row);
  return (
    <li className="flex items-center gap-2 py-1.5">
      <div className="min-w-0 flex-1">
        <p className="m-0 truncate text-base">{words}</p>
        <p className="m-0 truncate text-sm text-ink2">{about}</p>
      </div>
      <span className="shrink-0 text-sm text-ink3">
        <DateText date={row.on} today={today} />
      </span>
      {open !== null && (
        <Button
          size="sm"
          variant="quiet"
          aria-label={`Open: ${[words, about].filter(Boolean).join(', ')}`}
          onPress={open}
        >
          Open
        </Button>
      )}
    </li>
  );
}
