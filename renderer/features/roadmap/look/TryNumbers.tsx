import type { ReactNode } from 'react';
import type { RuleConstants } from '../../../../db/domain/constants.ts';
import { EVIDENCE_SOURCES, OUTCOMES, STAGE_KINDS } from '../../../../db/domain/vocabulary.ts';
import { NumberField } from '../../../components/index.ts';
import { EVIDENCE_SOURCE, OUTCOME, STAGE_KIND } from '../../../lib/labels.ts';
import { tryImpact, useLook } from './state.ts';

type Impact = RuleConstants['impact'];

/** The numbers of the rule, to try others: the order moves at once, and nothing is kept until *Keep* is pressed. */
export function TryNumbers({ stands }: { stands: Impact }) {
  const impact = useLook((state) => state.impact) ?? stands;
  const put = (next: Impact) => tryImpact(stands, next);
  return (
    <>
      <Numbers title="By who said it">
        {EVIDENCE_SOURCES.map((key) => (
          <Weight
            key={key}
            label={EVIDENCE_SOURCE[key]}
            value={impact.source[key]}
            onChange={(value) => put({ ...impact, source: { ...impact.source, [key]: value } })}
          />
        ))}
      </Numbers>
      <Numbers title="By stage">
        {STAGE_KINDS.flatMap((key) =>
          key === 'closed'
            ? []
            : [
                <Weight
                  key={key}
                  label={STAGE_KIND[key]}
                  value={impact.stage[key]}
                  onChange={(value) => put({ ...impact, stage: { ...impact.stage, [key]: value } })}
                />,
              ],
        )}
      </Numbers>
      <Numbers title="By how it ended">
        {OUTCOMES.map((key) => (
          <Weight
            key={key}
            label={OUTCOME[key]}
            value={impact.outcome[key]}
            onChange={(value) => put({ ...impact, outcome: { ...impact.outcome, [key]: value } })}
          />
        ))}
      </Numbers>
      <Numbers title="The rest">
        <Weight
          label="Counts half after, days"
          value={impact.halfLifeDays}
          least={1}
          most={3650}
          step={1}
          onChange={(halfLifeDays) => put({ ...impact, halfLifeDays })}
        />
        <Weight
          label="Open for this skill, ×"
          value={impact.needWanted}
          most={5}
          onChange={(needWanted) => put({ ...impact, needWanted })}
        />
        <Weight
          label="Team has it, ×"
          value={impact.needCovered}
          most={5}
          onChange={(needCovered) => put({ ...impact, needCovered })}
        />
        <Weight
          label="Heard outside any"
          value={impact.pseudoOpportunity}
          onChange={(pseudoOpportunity) => put({ ...impact, pseudoOpportunity })}
        />
      </Numbers>
    </>
  );
}

function Numbers({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-1">
      <h3 className="font-650 text-ink">{title}</h3>
      <div className="grid grid-cols-2 gap-x-4 gap-y-1 pr-2">{children}</div>
    </section>
  );
}

interface WeightProps {
  label: string;
  value: number;
  least?: number;
  most?: number;
  step?: number;
  onChange: (value: number) => void;
}

function Weight({ label, value, least = 0, most = 1, step = 0.05, onChange }: WeightProps) {
  return (
    <div className="flex items-center justify-between gap-2">
      <span aria-hidden="true" className="min-w-0 truncate" title={label}>
        {label}
      </span>
      <NumberField
        label={label}
        hideLabel
        value={value}
        minValue={least}
        maxValue={most}
        step={step}
        formatOptions={{ maximumFractionDigits: 2 }}
        onChange={(next) => {
          if (next !== null) onChange(next);
        }}
        className="w-16 shrink-0"
      />
    </div>
  );
}
