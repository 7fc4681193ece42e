import type { InitiativeSkillView } from '../../../../electron/ipc/contract/initiative.ts';
import { Button, Segmented } from '../../../components/index.ts';
import { LEVEL_WORDS } from '../words.ts';

interface FinishLevelProps {
  skill: InitiativeSkillView;
  level: number;
  onChange: (level: number) => void;
}

const LEVELS = ['0', '1', '2', '3', '4', '5'] as const;
const SEGMENTS = LEVELS.map((value) => ({ value, label: value }));

/** The level one skill has now: as proposed, another, or as it was. */
export function FinishLevel({ skill, level, onChange }: FinishLevelProps) {
  const { name, current } = skill;
  return (
    <div className="flex flex-wrap items-end gap-x-3 gap-y-1">
      <div className="flex min-w-0 flex-1 basis-64 flex-col gap-1">
        <span className="text-sm font-550 text-ink2">
          {name}
          <span className="font-normal text-ink3">
            {' '}
            · {level === current ? `stays at ${current}` : `${current} → ${level}`}, {LEVEL_WORDS[level] ?? ''}
          </span>
        </span>
        <Segmented
          label={`Level of ${name}`}
          look="state"
          size="sm"
          segments={SEGMENTS}
          value={LEVELS.find((one) => one === String(level)) ?? '0'}
          onChange={(value) => onChange(Number(value))}
        />
      </div>
      <Button size="sm" variant="quiet" isDisabled={level === current} onPress={() => onChange(current)}>
        Leave it at {current}
      </Button>
    </div>
  );
}
