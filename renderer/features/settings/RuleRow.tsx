import { RotateCcw } from 'lucide-react';
import { DEFAULT_CONSTANTS } from '../../../db/domain/constants.ts';
import type { RuleConstants } from '../../../db/domain/constants.ts';
import { Chip, cx, IconButton, Switch } from '../../components/index.ts';
import { unitOf } from '../../lib/follow-ups/rules.ts';
import type { RuleInterval, RuleWords } from '../../lib/follow-ups/rules.ts';
import { IntervalField } from './IntervalField.tsx';
import { changeSettings } from './store.ts';

interface RuleRowProps {
  words: RuleWords;
  constants: RuleConstants;
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
}

const original = ({ constant }: RuleInterval) => DEFAULT_CONSTANTS.cadence[constant];

/** One rule: its switch, its sentence with the numbers in it, and what makes its follow-up go away. */
export function RuleRow({ words, constants, isOn, onSwitch }: RuleRowProps) {
  const { name, parts, ends } = words;
  const intervals = parts.filter((part) => typeof part !== 'string');
  const isOwn = intervals.some((one) => constants.cadence[one.constant] !== original(one));
  const defaults = intervals.map((one) => `${original(one)} ${unitOf(one, original(one))}`).join(' and ');
  const reset = () => {
    const cadence = { ...constants.cadence };
    for (const one of intervals) cadence[one.constant] = original(one);
    void changeSettings({ constants: { ...constants, cadence } });
  };
  return (
    <li className="flex items-start gap-3 border-b border-line py-2 last:border-b-0">
      <Switch aria-label={name} isSelected={isOn} onChange={onSwitch} />
      <div role="group" aria-label={name} className="min-w-0 flex-1">
        <p className="m-0 flex min-h-6 items-center gap-2 text-base">
          <span className={cx('font-650', isOn ? 'text-ink' : 'text-ink2')}>{name}</span>
          {!isOn && <Chip>off</Chip>}
        </p>
        <div className="flex flex-wrap items-center gap-x-1.5 text-base text-ink">
          {parts.map((part) =>
            typeof part === 'string' ? (
              <span key={part}>{part}</span>
            ) : (
              <IntervalField key={part.constant} interval={part} all={constants} />
            ),
          )}
        </div>
        <p className="m-0 text-sm text-ink2">
          Goes away {ends}.{isOwn && <span className="text-ink3"> Default: {defaults}.</span>}
        </p>
      </div>
      {isOwn && <IconButton icon={RotateCcw} label={`Reset to ${defaults}: ${name}`} onPress={reset} />}
    </li>
  );
}
