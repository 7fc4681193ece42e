import { meaningOf } from '../../../db/domain/level.ts';
import { Segmented } from '../../components/index.ts';
import { meanings } from './skills/store.ts';
import { LEVEL_WORDS } from './words.ts';

const LEVELS = ['0', '1', '2', '3', '4', '5'] as const;
const SEGMENTS = LEVELS.map((value) => ({ value, label: value }));
const levelOf = (level: number) => LEVELS.find((value) => value === String(level)) ?? '0';

interface LevelRowProps {
  label: string;
  /** The family whose meaning of the level is shown. */
  family: string;
  level: number;
  onChange: (level: number) => void;
}

/** Chooses a level from 0 to 5 and says what it means. */
export function LevelRow({ label, family, level, onChange }: LevelRowProps) {
  const own = meanings.use(null).data ?? [];
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
      <p className="max-w-72 text-sm text-ink2">{meaningOf(family, level, own)}</p>
    </div>
  );
}
