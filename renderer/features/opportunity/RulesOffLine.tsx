import { BellOff } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { Icon } from '../../components/index.ts';
import { isAnyOn, RULES } from '../../lib/follow-ups/rules.ts';
import { list } from '../../lib/format.ts';
import { showRules } from './rules-shown.ts';

/** Says that some rules propose nothing here, and leads to their switches. Nothing while all of them do. */
export function RulesOffLine({ detail: { id, rulesOff } }: { detail: Pick<OpportunityDetail, 'id' | 'rulesOff'> }) {
  const off = RULES.filter(({ rules, isAboutPerson }) => isAboutPerson !== true && !isAnyOn(rulesOff, rules));
  if (off.length === 0) return null;
  const names = list(off.map(({ name }) => name));
  return (
    <Button
      onPress={() => showRules(id)}
      className="flex w-fit max-w-full items-center gap-1.5 rounded-sm text-sm text-ink2 data-hovered:text-ink data-hovered:underline"
    >
      <Icon icon={BellOff} size={13} className="shrink-0 text-ink3" />
      <span className="truncate">
        {off.length > 2 ? `${off.length} follow-up rules are off here` : `Off here: ${names}`}
      </span>
    </Button>
  );
}
