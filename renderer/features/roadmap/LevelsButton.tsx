import { Button as AriaButton } from 'react-aria-components';
import type { RankedSkillView } from '../../../electron/ipc/contract/roadmap.ts';
import { cx, PopoverButton, Segmented } from '../../components/index.ts';
import { needsTarget, LEVEL_WORDS } from './words.ts';
import { setLevels } from './store.ts';

const LEVELS = ['0', '1', '2', '3', '4', '5'] as const;
const SEGMENTS = LEVELS.map((value) => ({ value, label: value }));
const levelOf = (level: number) => LEVELS.find((value) => value === String(level)) ?? '0';

interface LevelsButtonProps {
  skill: RankedSkillView;
  /** Only the row that keys act on is a stop for Tab. */
  isActive: boolean;
}

/** `level 2 → 4`: says where I am and where I want to be, and changes both; the order follows at once. */
export function LevelsButton({ skill, isActive }: LevelsButtonProps) {
  const isOpen = needsTarget(skill);
  return (
    <PopoverButton
      label={`Levels of ${skill.name}`}
      trigger={
        <AriaButton
          excludeFromTabOrder={!isActive}
          aria-label={
            isOpen
              ? `Set your level and target for ${skill.name}`
              : `${skill.name}: level ${skill.current}, target ${skill.target}. Change`
          }
          className={cx(
            'tabular -ml-1 h-6 w-fit rounded-sm px-1 text-sm whitespace-nowrap data-hovered:bg-hover data-hovered:text-ink',
            isOpen ? 'font-550 text-amber' : 'text-ink2',
          )}
        >
          {isOpen ? 'Set your level and target' : `level ${skill.current} → ${skill.target}`}
        </AriaButton>
      }
    >
      <div className="flex flex-col gap-3">
        <LevelRow
          label="Where I am"
          level={skill.current}
          onChange={(current) => void setLevels(skill, { current, target: skill.target })}
        />
        <LevelRow
          label="Where I want to be"
          level={skill.target}
          onChange={(target) => void setLevels(skill, { current: skill.current, target })}
        />
      </div>
    </PopoverButton>
  );
}

interface LevelRowProps {
  label: string;
  level: number;
  onChange: (level: number) => void;
}

export function LevelRow({ label, level, onChange }: LevelRowProps) {
  return (
    <div className="flex flex-col gap-1">
      <span className="text-sm font-550 text-ink2">
        {label}
        <span className="font-normal text-ink3"> · {LEVEL_WORDS[level] ?? ''}</span>
      </span>
      <Segmented
        label={label}
        look="state"
        size="sm"
        segments={SEGMENTS}
        value={levelOf(level)}
        onChange={(value) => onChange(Number(value))}
      />
    </div>
  );
}
