import { randomUUID } from 'node:crypto';
import { ImportDesk } from '../../../db/services/import.ts';
import { type Worker, valueOf } from './worker.ts';
import { importBytes } from '../import-file.ts';

/** Imports one file after the other until it is killed. */
export async function importUntilKilled({ services, job, begin, acknowledge }: Worker): Promise<void> {
  const desk = new ImportDesk(services);
  begin();
  for (let number = job.first; ; number += 1) {
    const token = randomUUID();
    valueOf(await desk.read(token, `${number}.csv`, importBytes(number)));
    valueOf(await desk.run(token, () => undefined));
    acknowledge(number, 'import');
  }
}
