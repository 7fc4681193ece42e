import { Button as AriaButton } from 'react-aria-components';
import type { RankedSkillView } from '../../../electron/ipc/contract/roadmap.ts';
import { Button, cx, PopoverButton } from '../../components/index.ts';
import { LevelRow } from './LevelRow.tsx';
import { openSkillDialog } from './skills/store.ts';
import { tryLevels } from './look/state.ts';
import { useStands } from './look/use-stands.ts';
import { needsTarget } from './words.ts';

interface LevelsButtonProps {
  skill: RankedSkillView;
  /** Only the row that keys act on is a stop for Tab. */
  isActive: boolean;
}

/** `level 2 → 4`: says where I am and where I want to be, and changes both; the order follows at once. */
export function LevelsButton({ skill, isActive }: LevelsButtonProps) {
  const isOpen = needsTarget(skill);
  const stands = useStands(skill);
  const tried = { skillId: skill.skillId, name: skill.name, stands };
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
          family={skill.family}
          level={skill.current}
          onChange={(current) => tryLevels(tried, { current, target: skill.target })}
        />
        <LevelRow
          label="Where I want to be"
          family={skill.family}
          level={skill.target}
          onChange={(target) => tryLevels(tried, { current: skill.current, target })}
        />
        <p className="m-0 max-w-72 text-sm text-ink2">
          The order moves as you try; <b className="font-650 text-ink">Keep</b> above the list keeps it.
        </p>
        <Button
          size="sm"
          variant="quiet"
          onPress={() => openSkillDialog({ is: 'level', skillId: skill.skillId, level: null })}
        >
          With a day and what supports it…
        </Button>
      </div>
    </PopoverButton>
  );
}
