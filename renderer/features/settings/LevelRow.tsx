import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { Rung } from '../../../electron/ipc/contract/ladder.ts';
import { IconButton } from '../../components/index.ts';
import { SavedText } from '../../components/SavedText.tsx';
import { count } from '../../lib/format.ts';
import { levelLabel } from '../../lib/labels.ts';
import { removeLevel, renameLevel } from './levels.ts';

interface LevelRowProps {
  rung: Rung;
  levels: readonly string[];
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: -1 | 1) => void;
}

/** One rung: its place, its name, and how many opportunities are at it. */
export function LevelRow({ rung: { level, opportunities }, levels, isFirst, isLast, onMove }: LevelRowProps) {
  const name = levelLabel(level);
  return (
    <li data-level={level} className="flex items-start gap-2 border-b border-line py-1 last:border-b-0">
      <span className="flex">
        <IconButton
          icon={ArrowUp}
          label={`Move ${name} up`}
          isDisabled={isFirst}
          onPress={() => onMove(-1)}
          data-by={-1}
        />
        <IconButton
          icon={ArrowDown}
          label={`Move ${name} down`}
          isDisabled={isLast}
          onPress={() => onMove(1)}
          data-by={1}
        />
      </span>
      <SavedText
        label={`Name of ${name}`}
        hideLabel
        stored={name}
        save={(next) => renameLevel(level, next)}
        className="flex-1"
      />
      <span className="w-34 shrink-0 truncate pt-1.5 text-sm text-ink2">
        {count(opportunities, 'opportunity', 'opportunities')}
      </span>
      <IconButton
        icon={Trash2}
        label={`Remove ${name}`}
        isDisabled={isFirst && isLast}
        onPress={() => void removeLevel(levels, level)}
      />
    </li>
  );
}
