import type { FoundSkill } from '../../../db/domain/posting-skills.ts';
import { Button, Checkbox, cx } from '../../components/index.ts';

interface SkillsProps {
  skills: readonly FoundSkill[];
  taken: readonly string[];
  onChange: (taken: string[]) => void;
  onTakeAll: () => void;
}

/** Skills the posting names; the ticked ones become evidence with it. */
export function QuickAddSkills({ skills, taken, onChange, onTakeAll }: SkillsProps) {
  if (skills.length === 0) return null;
  const isAll = skills.every(({ skillId }) => taken.includes(skillId));
  const toggle = (skillId: string, isTaken: boolean) =>
    onChange(isTaken ? [...taken, skillId] : taken.filter((id) => id !== skillId));
  return (
    <section aria-label="Skills in the posting" className="flex flex-col gap-1.5">
      <div className="flex items-center gap-2">
        <h3 className="m-0 min-w-0 flex-1 text-sm font-550 text-ink2">
          They name these skills <span className="font-normal text-ink3">(how much they want it, 1 to 5)</span>
        </h3>
        <Button size="sm" variant="quiet" kbd="Mod+Shift+A" onPress={onTakeAll}>
          {isAll ? 'Accept none' : 'Accept all'}
        </Button>
      </div>
      <div className="flex max-h-32 flex-wrap gap-1.5 overflow-y-auto">
        {skills.map(({ skillId, name, quote, importance }) => {
          const isTaken = taken.includes(skillId);
          return (
            <span key={skillId} title={quote} className="max-w-full">
              <Checkbox
                isSelected={isTaken}
                onChange={(next) => toggle(skillId, next)}
                aria-description={quote}
                className={cx(
                  'max-w-full rounded-md border px-1.5',
                  isTaken ? 'border-accent bg-accent-wash' : 'border-line2',
                )}
              >
                <span className="min-w-0 truncate">{name}</span>
                <span className="tabular text-sm text-ink2">{importance}</span>
              </Checkbox>
            </span>
          );
        })}
      </div>
    </section>
  );
}
