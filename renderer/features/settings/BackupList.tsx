import { useEffect, useState } from 'react';
import type { BackupRow } from '../../../electron/ipc/contract/backup.ts';
import { Button } from '../../components/index.ts';
import { readContents } from '../../lib/backups/contents.ts';
import { count } from '../../lib/format.ts';
import { BackupItem } from './BackupItem.tsx';

/** Shown before somebody asks for all of them. */
const FIRST = 6;

/** The backups, newest first. */
export function BackupList({ rows }: { rows: readonly BackupRow[] }) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, FIRST);
  useEffect(() => {
    void readContents(isWhole ? rows : rows.slice(0, FIRST));
  }, [rows, isWhole]);
  return (
    <div className="flex flex-col gap-2">
      <ul aria-label="Backups" className="m-0 flex list-none flex-col border-t border-line p-0">
        {shown.map((row) => (
          <BackupItem key={row.name} row={row} />
        ))}
      </ul>
      {rows.length > FIRST && !isWhole && (
        <div>
          <Button size="sm" variant="quiet" onPress={() => setIsWhole(true)}>
            Show {count(rows.length - FIRST, 'older one', 'older ones')}
          </Button>
        </div>
      )}
    </div>
  );
}
