import { diffBullets } from '../../../db/domain/material-versions.ts';
import { Chip } from '../../components/index.ts';
import { count } from '../../lib/format.ts';

interface DiffListProps {
  before: readonly string[];
  after: readonly string[];
}

/** The bullets of a version against those of an earlier one: added, changed with both texts, dropped. */
export function DiffList({ before, after }: DiffListProps) {
  const { added, changed, dropped, kept } = diffBullets(before, after);
  const all = added.length + changed.length + dropped.length;
  if (all === 0) return <p className="m-0 text-base text-ink2">No bullet is different.</p>;
  const row = 'flex items-baseline gap-2 border-b border-line px-2.5 py-1.5 text-sm last:border-b-0';
  return (
    <>
      <ul aria-label="Bullets that are different" className="card m-0 flex list-none flex-col p-0">
        {changed.map((pair, index) => (
          <li key={`changed ${index}`} className={row}>
            <Chip tone="blue" className="w-16">
              changed
            </Chip>
            <span className="flex min-w-0 flex-1 flex-col wrap-anywhere">
              <ins className="text-ink no-underline">{pair.after}</ins>
              <del className="text-ink3">{pair.before}</del>
            </span>
          </li>
        ))}
        {added.map((text, index) => (
          <li key={`added ${index}`} className={row}>
            <Chip tone="accent" className="w-16">
              added
            </Chip>
            <ins className="min-w-0 flex-1 wrap-anywhere text-ink no-underline">{text}</ins>
          </li>
        ))}
        {dropped.map((text, index) => (
          <li key={`dropped ${index}`} className={row}>
            <Chip className="w-16">dropped</Chip>
            <del className="min-w-0 flex-1 wrap-anywhere text-ink3">{text}</del>
          </li>
        ))}
      </ul>
      {kept > 0 && <p className="m-0 text-sm text-ink3">{count(kept, 'bullet')} stayed as before.</p>}
    </>
  );
}
