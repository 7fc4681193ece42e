import type { PlanView } from '../../../../electron/ipc/contract/plan.ts';
import { Chip, SectionHeading } from '../../../components/index.ts';

/** The levels that the chosen bring, and whether they reach the target. */
export function SkillsMet({ skills }: Pick<PlanView, 'skills'>) {
  if (skills.length === 0) return null;
  return (
    <section aria-labelledby="plan-skills">
      <SectionHeading id="plan-skills" count={skills.length}>
        Levels it brings
      </SectionHeading>
      <ul className="card m-0 grid list-none grid-cols-[repeat(auto-fill,minmax(15rem,1fr))] gap-x-4 px-2.5 py-1.5">
        {skills.map(({ skillId, name, from, to, target }) => (
          <li key={skillId} className="flex items-center gap-2 py-0.5">
            <span className="min-w-0 flex-1 truncate" title={name}>
              {name}
            </span>
            <span className="tabular text-sm whitespace-nowrap text-ink2">
              {from} → {to}
            </span>
            {to >= target ? <Chip tone="accent">target met</Chip> : <Chip>of {target}</Chip>}
          </li>
        ))}
      </ul>
    </section>
  );
}
