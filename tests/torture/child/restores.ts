import { ok } from '../../../db/domain/result.ts';
import { checkStoreFile } from '../../../db/backup/check.ts';
import { previewFile, restorePrepared } from '../../../db/services/backup.ts';
import { openStoreAt } from '../../../db/services/store.ts';
import { type Worker, valueOf } from './worker.ts';

/** Previews a backup and puts it in the place of the store, once. */
export async function restoreOnce({ services, job, begin, acknowledge }: Worker): Promise<void> {
  const { folder, migrations, from = '' } = job;
  const host = { migrations, check: checkStoreFile };
  begin();
  valueOf(await previewFile(services, host, from));
  acknowledge(job.first, 'previewed');
  valueOf(
    await restorePrepared(services, host, () => {
      const opened = openStoreAt({ folder, migrations, sample: null }, services.clock, () => undefined);
      if (!opened.ok) return opened;
      services.store = opened.value.store;
      return ok(null);
    }),
  );
  acknowledge(job.first, 'restored');
}
