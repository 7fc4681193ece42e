import { ListChecks } from 'lucide-react';
import { MOST_PLANNED } from '../../../../db/domain/plan.ts';
import { Button, EmptyState, SectionHeading } from '../../../components/index.ts';
import { addInitiative } from '../../../lib/initiatives/open.ts';
import { useDay } from '../../../lib/use-day.ts';
import { FitChanges } from '../what-if/FitChanges.tsx';
import { NewOrder } from '../what-if/NewOrder.tsx';
import { inSum } from '../what-if/words.ts';
import { LeftOut } from './LeftOut.tsx';
import { PlanForm } from './PlanForm.tsx';
import { PlannedList } from './PlannedList.tsx';
import { SkillsMet } from './SkillsMet.tsx';
import { TakePlan } from './TakePlan.tsx';
import { plan } from './store.ts';
import { cutWords, planLine } from './words.ts';

/** The initiatives that give the most in the hours there are, with the reasons, and what they would change. */
export function PlanView() {
  const { today } = useDay();
  const { data: view, error } = plan.use(null);
  if (error !== null)
    return (
      <p role="alert" className="text-base text-red">
        {error.message}
      </p>
    );
  if (view === null) return null;
  if (view.chosen.length + view.left.length === 0)
    return (
      <EmptyState icon={ListChecks} action={<Button onPress={() => addInitiative()}>Add an initiative</Button>}>
        A plan is made of initiatives: a course, a project, a portfolio piece. Add what you could do, with its hours and
        the skills it raises.
      </EmptyState>
    );
  const cut = cutWords(view.left, MOST_PLANNED);
  return (
    <section aria-label="Plan" className="flex flex-col gap-4">
      <div className="flex flex-col gap-2">
        <p aria-live="polite" className="m-0 text-base font-650 text-ink">
          {planLine(view)}
        </p>
        <PlanForm view={view} today={today} />
        {cut !== null && (
          <p role="status" className="m-0 text-sm text-amber">
            {cut}
          </p>
        )}
      </div>
      {view.chosen.length > 0 && (
        <>
          <section aria-labelledby="plan-chosen">
            <SectionHeading id="plan-chosen" count={view.chosen.length} aside={<TakePlan chosen={view.chosen} />}>
              In this order
            </SectionHeading>
            <PlannedList plan={view} today={today} />
          </section>
          <SkillsMet skills={view.skills} />
        </>
      )}
      <LeftOut plan={view} />
      {view.outcome !== null && (
        <section aria-label="What it would change" className="flex flex-col gap-3">
          <p className="tabular m-0 text-sm text-ink2">{inSum(view.outcome)}</p>
          <FitChanges outcome={view.outcome} />
          <NewOrder places={view.outcome.places} />
        </section>
      )}
    </section>
  );
}
