import type { RuleConstants } from '../../../db/domain/constants.ts';
import { Chip, cx, Switch } from '../../components/index.ts';
import { sentenceOf } from '../../lib/follow-ups/rules.ts';
import type { RuleWords } from '../../lib/follow-ups/rules.ts';

interface RuleLineProps {
  words: RuleWords;
  constants: RuleConstants;
  isOn: boolean;
  /** The settings switch it off for every opportunity: it cannot be on here. */
  isOffForAll: boolean;
  onSwitch: (isOn: boolean) => void;
}

/** One rule with its switch for this opportunity. */
export function RuleLine({ words, constants, isOn, isOffForAll, onSwitch }: RuleLineProps) {
  const isWorking = isOn && !isOffForAll;
  return (
    <li className="flex items-start gap-3 px-3 py-2 not-first:border-t not-first:border-line">
      <Switch aria-label={words.name} isSelected={isWorking} isDisabled={isOffForAll} onChange={onSwitch} />
      <div className="min-w-0 flex-1">
        <p className="m-0 flex flex-wrap items-center gap-x-2 text-base">
          <span className={cx('font-650', isWorking ? 'text-ink' : 'text-ink2')}>{words.name}</span>
          {isOffForAll && <Chip>off for all opportunities</Chip>}
        </p>
        <p className="m-0 text-sm text-ink2">{sentenceOf(words, constants)}</p>
      </div>
    </li>
  );
}
