import { Scale } from 'lucide-react';
import { useState } from 'react';
import { Button, EmptyState } from '../../../components/index.ts';
import { openDialog, ranking } from '../store.ts';
import { FitChanges } from './FitChanges.tsx';
import { NewOrder } from './NewOrder.tsx';
import { SkillChoices } from './SkillChoices.tsx';
import { levelsOf, outcomeOf, useWhatIf } from './store.ts';
import { answer, doing, inSum } from './words.ts';

const NOTHING_CHOSEN = 'Choose the gaps to close: what it would change stands here.';

/** What closing one gap or several would change: the fit of the open opportunities, and the ranking. */
export function WhatIfView() {
  const gaps = ranking.use(null).data?.gaps ?? null;
  const chosen = useWhatIf((state) => state.chosen);
  const levels = levelsOf(chosen, gaps ?? []);
  const { data, error } = outcomeOf.use({ levels });
  // The last answer stays until the next is there.
  const [kept, setKept] = useState(data);
  if (data !== null && data !== kept) setKept(data);
  const outcome = data ?? kept;

  if (gaps === null) return null;
  if (gaps.length === 0)
    return (
      <EmptyState
        icon={Scale}
        action={<Button onPress={() => openDialog({ is: 'evidence', skillId: null })}>Add evidence</Button>}
      >
        There is no gap to close yet. Once somebody wants a skill that you are still working on, what closing it would
        change stands here.
      </EmptyState>
    );
  const isNone = levels.length === 0;
  return (
    <section aria-label="What if I closed this?" className="@container flex flex-col gap-3">
      <div aria-live="polite" className="min-h-10">
        <p className="m-0 text-base font-650 text-ink">
          {isNone ? NOTHING_CHOSEN : outcome !== null && answer(doing(levels, gaps), outcome)}
        </p>
        {!isNone && outcome !== null && <p className="tabular m-0 text-sm text-ink2">{inSum(outcome)}</p>}
        {error !== null && (
          <p role="alert" className="m-0 text-sm text-red">
            {error.message}
          </p>
        )}
      </div>
      <div className="grid gap-4 @2xl:grid-cols-[17rem_minmax(0,1fr)]">
        <SkillChoices gaps={gaps} levels={levels} />
        {!isNone && outcome !== null && (
          <div className="flex min-w-0 flex-col gap-4">
            <FitChanges outcome={outcome} />
            <NewOrder places={outcome.places} />
          </div>
        )}
      </div>
    </section>
  );
}
