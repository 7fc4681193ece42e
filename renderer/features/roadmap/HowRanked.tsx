import { CircleHelp } from 'lucide-react';
import { EVIDENCE_SOURCES } from '../../../db/domain/vocabulary.ts';
import type { RuleConstants } from '../../../db/domain/constants.ts';
import { Button, PopoverButton } from '../../components/index.ts';
import { EVIDENCE_SOURCE, OUTCOME, STAGE_KIND } from '../../lib/labels.ts';
import { navigate } from '../../lib/navigation.ts';

const exact = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const figure = (value: number) => exact.format(value);

/** The rule behind the order, in words, with the numbers that hold now. */
export function HowRanked({ constants }: { constants: RuleConstants }) {
  const { impact } = constants;
  return (
    <PopoverButton
      label="How the roadmap is ranked"
      placement="bottom end"
      className="w-108"
      trigger={
        <Button variant="quiet" icon={CircleHelp}>
          How is this ranked?
        </Button>
      }
    >
      {(close) => (
        <div className="flex flex-col gap-2.5 text-sm text-ink2">
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
          <Weights
            title="By who said it"
            rows={EVIDENCE_SOURCES.map((one) => [EVIDENCE_SOURCE[one], impact.source[one]])}
          />
          <Weights title="By stage" rows={rowsOf(impact.stage, STAGE_KIND)} />
          <Weights title="By how it ended" rows={rowsOf(impact.outcome, OUTCOME)} />
          <Button
            size="sm"
            className="self-start"
            onPress={() => {
              close();
              navigate.go({ screen: 'settings' });
            }}
          >
            Change these numbers
          </Button>
        </div>
      )}
    </PopoverButton>
  );
}

function Term({ children }: { children: string }) {
  return <b className="font-650 text-ink">{children}</b>;
}

type WeightRow = readonly [label: string, weight: number];
function rowsOf<K extends string>(weights: Partial<Record<K, number>>, labels: Record<K, string>): WeightRow[] {
  const rows: WeightRow[] = [];
  for (const key in labels) {
    const weight = weights[key];
    if (weight !== undefined) rows.push([labels[key], weight]);
  }
  return rows;
}

function Weights({ title, rows }: { title: string; rows: readonly WeightRow[] }) {
  return (
    <section>
      <h3 className="font-650 text-ink">{title}</h3>
      <dl className="grid grid-cols-2 gap-x-4">
        {rows.map(([label, weight]) => (
          <div key={label} className="flex justify-between gap-2">
            <dt>{label}</dt>
            <dd className="tabular m-0 text-ink">{figure(weight)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
