import { useEffect, useRef } from 'react';
import type { BackupRow } from '../../../electron/ipc/contract/backup.ts';
import { Button, Chip } from '../../components/index.ts';
import { useContents } from '../../lib/backups/contents.ts';
import { previewBackup } from '../../lib/backups/restoring.ts';
import { REASON, contentsWords } from '../../lib/backups/words.ts';
import { exactInstant, sizeWords } from '../../lib/format.ts';

/** The backups that were read and are sound, newest first; the newest has the focus, so that Enter is enough. */
export function BackupChoices({ rows, zone }: { rows: readonly BackupRow[]; zone: string }) {
  const read = useContents((state) => state.read);
  const good = rows.filter(({ name }) => read[name]?.ok === true);
  const left = rows.filter(({ name }) => read[name] === undefined).length;
  const bad = rows.length - good.length - left;
  const first = useRef<HTMLButtonElement>(null);
  const newest = good[0]?.name;
  useEffect(() => {
    if (newest !== undefined && document.activeElement === document.body) first.current?.focus();
  }, [newest]);
  return (
    <section aria-label="Backups" className="card flex flex-col px-4 py-2">
      <ul className="m-0 list-none p-0">
        {good.map((row, at) => {
          const contents = read[row.name];
          const when = exactInstant(row.at, zone);
          return (
            <li key={row.name} className="flex min-h-12 items-center gap-3 border-b border-line py-2">
              <div className="min-w-0 flex-1">
                <div className="flex flex-wrap items-center gap-x-2">
                  <span className="tabular font-550">{when}</span>
                  <Chip>{REASON[row.reason]}</Chip>
                  <span className="tabular text-sm text-ink3">{sizeWords(row.size)}</span>
                </div>
                <p className="m-0 text-sm text-ink2">{contents && contentsWords(contents)}</p>
              </div>
              <Button
                {...(at === 0 ? { ref: first, variant: 'primary' as const } : {})}
                aria-label={`Restore the backup of ${when}`}
                onPress={() => void previewBackup(row.name, 'This backup cannot be restored')}
              >
                Restore…
              </Button>
            </li>
          );
        })}
      </ul>
      <p role="status" className="m-0 py-1.5 text-sm text-ink2">
        {statusOf(rows.length, left, bad)}
      </p>
    </section>
  );
}

function statusOf(all: number, left: number, bad: number): string {
  if (all === 0) return 'There are no backups beside it.';
  if (left > 0) return `Checking ${left} more…`;
  return bad === 0 ? 'Every backup was read to its last page.' : `${bad} of ${all} are damaged and are left out.`;
}
