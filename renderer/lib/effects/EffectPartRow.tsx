import { Button, cx, Icon } from '../../components/index.ts';
import { navigate } from '../navigation.ts';
import { EFFECT_ICONS } from './EffectsBox.tsx';
import { TAKE_BACK } from './parts.ts';
import type { EffectPart } from './parts.ts';
import type { EffectLine } from './words.ts';

interface EffectPartRowProps {
  part: EffectPart;
  isTakenBack: boolean;
  onTakeBack: () => void;
  onPutBack: () => void;
}

const ABOUT: Record<EffectPart['kind'], EffectLine['about']> = {
  evidence: 'evidence',
  pain: 'pains',
  follow_up: 'follow_ups',
};

/** One thing that was added, what follows from it, and its own way back. */
export function EffectPartRow({ part, isTakenBack, onTakeBack, onPutBack }: EffectPartRowProps) {
  const { act, done } = TAKE_BACK[part.kind];
  return (
    <li className="flex items-start gap-1.5">
      <Icon icon={EFFECT_ICONS[ABOUT[part.kind]]} size={13} className="mt-1.5" />
      <div className="min-w-0 flex-1 py-0.5">
        <span className={cx('selectable', isTakenBack && 'line-through')}>{part.text}</span>
        {isTakenBack && <span> · {done}</span>}
        {part.moves.map((move) => (
          <button
            key={move.text}
            type="button"
            className={cx('block text-left underline-offset-2 hover:underline', isTakenBack && 'line-through')}
            onClick={() => navigate.go({ screen: 'roadmap', skillId: move.skillId })}
          >
            {move.text}
          </button>
        ))}
      </div>
      <Button
        size="sm"
        variant="quiet"
        className="text-accent-text!"
        aria-label={`${isTakenBack ? 'Put back' : act}: ${part.text}`}
        onPress={isTakenBack ? onPutBack : onTakeBack}
      >
        {isTakenBack ? 'Put back' : act}
      </Button>
    </li>
  );
}
