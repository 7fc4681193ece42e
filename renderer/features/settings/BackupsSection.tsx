import { FolderOpen, HardDriveDownload, LockKeyhole, ShieldCheck } from 'lucide-react';
import { Button, EmptyState, MenuButton, ProgressBar, cx } from '../../components/index.ts';
import { chooseFile } from '../../lib/backups/restoring.ts';
import { SCHEDULE } from '../../lib/backups/words.ts';
import { relativeInstant } from '../../lib/format.ts';
import { useNow } from '../../lib/hooks.ts';
import { useDay } from '../../lib/use-day.ts';
import { BackupList } from './BackupList.tsx';
import { askToSeal, backUpNow, backupList, checkStore, openFolder, useBackups } from './backups.ts';
import { SettingsSection } from './SettingsSection.tsx';

/** Copies of the store: when the last one was made, how more are made and kept, and the ways back. */
export function BackupsSection() {
  const { data, error } = backupList.use(null);
  const { work, found } = useBackups();
  const isWorking = work !== null;
  return (
    <SettingsSection title="Backups">
      <div className="flex flex-col gap-3">
        <div className="flex flex-col gap-1">
          <LastBackup at={data?.rows[0]?.at ?? null} />
          <p className="m-0 text-sm text-ink2">{SCHEDULE}</p>
          {data !== null && data.failure !== null && (
            <p role="alert" className="m-0 text-sm text-red">
              Today’s backup was not made. {data.failure}
            </p>
          )}
          {error !== null && (
            <p role="alert" className="m-0 text-sm text-red">
              {error.message}
            </p>
          )}
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <Button icon={HardDriveDownload} isDisabled={isWorking} onPress={() => void backUpNow()}>
            Back up now
          </Button>
          <Button icon={LockKeyhole} isDisabled={isWorking} onPress={askToSeal}>
            Save an encrypted copy…
          </Button>
          <Button icon={ShieldCheck} isDisabled={isWorking} onPress={() => void checkStore()}>
            Check the store
          </Button>
          <MenuButton
            label="More with backups"
            items={[
              { id: 'file', label: 'Restore from a file…', onAction: () => void chooseFile() },
              { id: 'folder', label: 'Open the folder', icon: FolderOpen, onAction: () => void openFolder() },
            ]}
          >
            <Button variant="quiet">More…</Button>
          </MenuButton>
        </div>
        {work !== null && <ProgressBar label={work.step} value={work.value} valueLabel="" />}
        {found !== null && (
          <p role="status" className={cx('m-0 text-base', found.isSound ? 'text-ink' : 'text-red')}>
            {found.words}
          </p>
        )}
        {data !== null &&
          (data.rows.length === 0 ? (
            <EmptyState icon={HardDriveDownload} compact>
              The first backup is made some seconds after the start of Proffer.
            </EmptyState>
          ) : (
            <BackupList rows={data.rows} />
          ))}
      </div>
    </SettingsSection>
  );
}

function LastBackup({ at }: { at: number | null }) {
  const now = useNow();
  const { zone } = useDay();
  if (at === null) return <p className="m-0 text-base text-ink">There is no backup yet.</p>;
  const when = relativeInstant(Math.min(at, now), now, zone);
  return <p className="m-0 text-base font-550 text-ink">Last backup: {when === 'now' ? 'just now' : when}</p>;
}
