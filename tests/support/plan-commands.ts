import { addDays } from '../../db/domain/dates.ts';
import type { Services } from '../../db/services/core.ts';
import { keepPlan, takePlan } from '../../db/services/plan.ts';

type One = { pick: number; ids: (table: string) => string[] };

/** What a person does with a plan. Merged into the other commands. */
export const planCommands = {
  keepPlan: (services: Services, { pick }: One) =>
    keepPlan(services, { hoursPerWeek: 1 + (pick % 12), until: addDays('2027-01-01', pick % 40) }),
  takePlan: (services: Services, { pick, ids }: One) => {
    const lanes = ['now', 'next'] as const;
    const into = ids('initiative').map((id, index) => ({ id, lane: lanes[(pick + index) % 2] ?? 'next' }));
    return into.length === 0 ? null : takePlan(services, into.slice(0, 1 + (pick % 3)));
  },
};
