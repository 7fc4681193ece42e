import type { PlanView } from '../../../../electron/ipc/contract/plan.ts';
import { Chip, SectionHeading } from '../../../components/index.ts';
import { LANE } from '../../../lib/labels.ts';
import { InitiativeButton } from './InitiativeButton.tsx';
import { whyLeft } from './words.ts';

/** What is not in the plan, each with the reason. */
export function LeftOut({ plan }: { plan: PlanView }) {
  if (plan.left.length === 0) return null;
  return (
    <section aria-labelledby="plan-left">
      <SectionHeading id="plan-left" count={plan.left.length}>
        Left out
      </SectionHeading>
      <ul aria-label="Left out of the plan" className="card m-0 list-none p-0">
        {plan.left.map((one) => (
          <li
            key={one.id}
            className="flex flex-wrap items-center gap-x-2 border-b border-line px-2.5 py-1 last:border-b-0"
          >
            <InitiativeButton one={one} />
            <Chip>{LANE[one.lane]}</Chip>
            <span className="text-sm text-ink2">{whyLeft(one, plan)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
