import type { RankedSkillView } from '../../../../electron/ipc/contract/roadmap.ts';
import { Button, Checkbox, SectionHeading, Segmented } from '../../../components/index.ts';
import { percent } from '../../../lib/format.ts';
import { choose, chooseLevel, chooseNone } from './store.ts';

interface SkillChoicesProps {
  /** In the order of the ranking. */
  gaps: readonly RankedSkillView[];
  levels: readonly { skillId: string; level: number }[];
}

/** The gaps in their order, each to be closed in thought, to its target or only so far. */
export function SkillChoices({ gaps, levels }: SkillChoicesProps) {
  const chosen = new Map(levels.map(({ skillId, level }) => [skillId, level]));
  return (
    <section aria-labelledby="what-if-gaps" className="min-w-0">
      <SectionHeading
        id="what-if-gaps"
        count={gaps.length}
        aside={
          <Button size="sm" variant="quiet" isDisabled={levels.length === 0} onPress={chooseNone}>
            Clear
          </Button>
        }
      >
        Gaps to close
      </SectionHeading>
      <ul className="card m-0 max-h-64 list-none overflow-y-auto p-0 @2xl:max-h-none">
        {gaps.map((gap, index) => {
          const level = chosen.get(gap.skillId);
          return (
            <li key={gap.skillId} className="border-b border-line px-2.5 py-1 last:border-b-0">
              <div className="flex items-center gap-2">
                <Checkbox
                  isSelected={level !== undefined}
                  onChange={(isChosen) => choose(gaps, gap.skillId, isChosen)}
                  className="min-w-0 flex-1"
                >
                  <span className="tabular w-4 shrink-0 text-right text-sm text-ink3">{index + 1}</span>
                  <span className="min-w-0 truncate" title={gap.name}>
                    {gap.name}
                  </span>
                </Checkbox>
                <span className="tabular shrink-0 text-sm whitespace-nowrap text-ink2">
                  {gap.current} → {gap.target} · {percent(gap.share)}
                </span>
              </div>
              {level !== undefined && gap.target - gap.current > 1 && (
                <ToLevel gap={gap} level={level} onChange={(next) => chooseLevel(gaps, gap.skillId, next)} />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface ToLevelProps {
  gap: RankedSkillView;
  level: number;
  onChange: (level: number | null) => void;
}

function ToLevel({ gap, level, onChange }: ToLevelProps) {
  const steps = Array.from({ length: gap.target - gap.current }, (_, step) => gap.current + step + 1);
  return (
    <div className="flex items-center gap-2 pb-1 pl-12 text-sm text-ink2">
      <span aria-hidden="true">to level</span>
      <Segmented
        label={`Level of ${gap.name}`}
        look="state"
        size="sm"
        segments={steps.map((step) => ({ value: String(step), label: String(step) }))}
        value={String(level)}
        onChange={(value) => onChange(Number(value) === gap.target ? null : Number(value))}
      />
    </div>
  );
}
