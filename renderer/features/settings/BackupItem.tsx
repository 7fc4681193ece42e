import { Trash2 } from 'lucide-react';
import type { BackupRow } from '../../../electron/ipc/contract/backup.ts';
import { Button, Chip, IconButton } from '../../components/index.ts';
import { useContents } from '../../lib/backups/contents.ts';
import { previewBackup } from '../../lib/backups/restoring.ts';
import { REASON, contentsWords } from '../../lib/backups/words.ts';
import { exactInstant, sizeWords } from '../../lib/format.ts';
import { useDay } from '../../lib/use-day.ts';
import { askToDelete } from './backups.ts';

/** One backup: when and why it was made, what it contains, and its way back. */
export function BackupItem({ row }: { row: BackupRow }) {
  const { zone } = useDay();
  const read = useContents((state) => state.read[row.name]);
  const isDamaged = read?.ok === false;
  const when = exactInstant(row.at, zone);
  return (
    <li className="flex min-h-10 items-center gap-3 border-b border-line py-1.5">
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-2 text-base text-ink">
          <span className="tabular">{when}</span>
          <Chip>{REASON[row.reason]}</Chip>
          <span className="tabular text-sm text-ink3">{sizeWords(row.size)}</span>
        </div>
        <p className={isDamaged ? 'm-0 text-sm text-red' : 'm-0 text-sm text-ink2'}>
          {read === undefined ? 'Reading what it contains…' : contentsWords(read)}
        </p>
      </div>
      <Button
        size="sm"
        isDisabled={isDamaged}
        aria-label={`Restore the backup of ${when}`}
        onPress={() => void previewBackup(row.name, 'This backup cannot be restored')}
      >
        Restore…
      </Button>
      <IconButton icon={Trash2} label={`Delete the backup of ${when}`} onPress={() => askToDelete(row)} />
    </li>
  );
}
