import { destroy } from '../../../db/services/destroy.ts';
import { addOpportunity, stageViews, trashOpportunities } from '../../../db/services/opportunity.ts';
import { type Worker, valueOf } from './worker.ts';

export const THROWN_AWAY = 6;

/** Throws opportunities away and empties the trash, again and again, until it is killed. */
export function emptyTrashUntilKilled({ services, job, begin, acknowledge }: Worker): void {
  const stageId = stageViews(services)[0]?.id ?? '';
  begin();
  for (let number = job.first; ; number += 1) {
    const ids = [];
    for (let one = 0; one < THROWN_AWAY; one += 1) {
      const name = `Thrown${number}x${one}`;
      const fields = { company: name, title: name, stageId, viaPerson: name, postingUrl: '', postingText: name };
      ids.push(valueOf(addOpportunity(services, fields)).value.id);
    }
    valueOf(trashOpportunities(services, ids));
    acknowledge(number, 'thrown');
    valueOf(destroy(services, null));
    acknowledge(number, 'destroyed');
  }
}
