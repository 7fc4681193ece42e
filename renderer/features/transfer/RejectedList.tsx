import type { TakeView } from '../../../electron/ipc/contract/transfer.ts';
import { SectionHeading } from '../../components/index.ts';
import { figure } from '../../lib/format.ts';
import { tableWords } from './words.ts';

/** The rows that stay out, each with its reason. */
export function RejectedList({ count, first }: TakeView['rejected']) {
  return (
    <section aria-labelledby="transfer-rejected">
      <SectionHeading id="transfer-rejected" count={count} tone="amber" className="pb-1.5">
        Left out
      </SectionHeading>
      <ul className="card max-h-60 overflow-y-auto" tabIndex={0} aria-labelledby="transfer-rejected">
        {first.map(({ table, number, id, reason }) => (
          <li key={`${table} ${number} ${reason}`} className="border-b border-line px-3.5 py-1.5 last:border-0">
            <strong className="font-550">
              {tableWords(table)}, row {figure(number)}
            </strong>{' '}
            {reason} {id !== '' && <span className="text-sm break-all text-ink2">{id}</span>}
          </li>
        ))}
      </ul>
      {count > first.length && <p className="pt-1.5 text-sm text-ink2">The first {figure(first.length)} are listed.</p>}
    </section>
  );
}
