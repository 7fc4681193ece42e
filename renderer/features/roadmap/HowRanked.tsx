import { CircleHelp } from 'lucide-react';
import type { RuleConstants } from '../../../db/domain/constants.ts';
import { Button, PopoverButton } from '../../components/index.ts';
import { navigate } from '../../lib/navigation.ts';
import { TryNumbers } from './look/TryNumbers.tsx';

const exact = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const figure = (value: number) => exact.format(value);

/** The rule behind the order, in words, with the numbers that hold now. */
export function HowRanked({ constants }: { constants: RuleConstants }) {
  const { impact } = constants;
  return (
    <PopoverButton
      label="How the roadmap is ranked"
      placement="bottom end"
      className="w-124"
      trigger={
        <Button variant="quiet" icon={CircleHelp}>
          How is this ranked?
        </Button>
      }
    >
      {(close) => (
        <div className="relative flex flex-col gap-2.5 text-sm text-ink2">
          <h2 className="text-base font-650 text-ink">Impact = demand × gap</h2>
          <p>
            <Term>Demand</Term> grows with everybody heard to want the skill. One observation counts by who made it and
            how important it was (1 to 5), and half as much every {figure(impact.halfLifeDays)} days. However much is
            heard about one opportunity, it never counts more than once.
          </p>
          <p>
            An opportunity counts by its stage, once closed by how it ended. What was heard outside any opportunity
            counts {figure(impact.pseudoOpportunity)}.
          </p>
          <p>
            <Term>Need</Term>: × {figure(impact.needWanted)} when the role is open for this skill, ×{' '}
            {figure(impact.needCovered)} when the team already has it.
          </p>
          <p>
            <Term>Gap</Term> is the distance from your level to your target, as a part of 5. <Term>Share</Term> is a
            skill’s part of all impact.
          </p>
          <p className="text-ink">
            Try other numbers: the order moves at once, and nothing is kept until you press <Term>Keep</Term>.
          </p>
          <TryNumbers stands={impact} />
          <Button
            size="sm"
            variant="quiet"
            className="self-start"
            onPress={() => {
              close();
              navigate.go({ screen: 'settings' });
            }}
          >
            All numbers, in the settings
          </Button>
        </div>
      )}
    </PopoverButton>
  );
}

function Term({ children }: { children: string }) {
  return <b className="font-650 text-ink">{children}</b>;
}
