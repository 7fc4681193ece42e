import { addNote, addOpportunity, stageViews } from '../../../db/services/opportunity.ts';
import { backUp } from '../../../db/services/backup.ts';
import { checkStoreFile } from '../../../db/backup/check.ts';
import { type Worker, valueOf } from './worker.ts';

/** Makes one backup after the other and saves while each is made, until it is killed. */
export async function backUpUntilKilled({ services, job, begin, acknowledge }: Worker): Promise<void> {
  const stageId = stageViews(services)[0]?.id ?? '';
  const host = { migrations: job.migrations, check: checkStoreFile };
  begin();
  for (let number = job.first; ; number += 1) {
    const name = `Number ${number}`;
    const fields = { company: name, title: name, stageId, viaPerson: null, postingUrl: '', postingText: name };
    const { id } = valueOf(addOpportunity(services, fields)).value;
    acknowledge(number, 'opportunity');
    const making = backUp(services, host, 'by_hand');
    valueOf(addNote(services, { opportunityId: id, body: name }));
    acknowledge(number, 'note');
    valueOf(await making);
    acknowledge(number, 'backup');
  }
}
