import type { RankedSkillView } from '../../../../electron/ipc/contract/roadmap.ts';
import type { RoadmapParts } from '../../../../electron/ipc/contract/roadmap-look.ts';
import { percent } from '../../../lib/format.ts';
import { OUTCOME, STAGE_KIND, inSentence } from '../../../lib/labels.ts';

const exact = new Intl.NumberFormat('en', { minimumFractionDigits: 3, maximumFractionDigits: 3 });
const figure = (value: number) => exact.format(value);

/** How the opportunities add up to what a skill weighs, as a sum on paper. */
export function Parts({ skill, parts }: { skill: RankedSkillView; parts: RoadmapParts }) {
  return (
    <table aria-label={`How ${skill.name} adds up`} className="tabular w-full border-collapse text-sm text-ink2">
      <thead>
        <tr className="border-b border-line text-left text-ink3">
          <th className="w-1/2 py-1 font-550">Heard about</th>
          <th className="py-1 text-right font-550">demand there</th>
          <th className="py-1 text-right font-550">× it counts</th>
          <th className="py-1 text-right font-550">= adds</th>
        </tr>
      </thead>
      <tbody>
        {parts.opportunities.map((one) => (
          <tr key={one.opportunityId ?? 'none'} className="border-b border-line">
            <th scope="row" className="max-w-0 py-1 text-left font-normal text-ink">
              <span className="block truncate">{placeOf(one)}</span>
            </th>
            <td className="py-1 text-right">{figure(one.demand)}</td>
            <td className="py-1 text-right">{figure(one.stageWeight)}</td>
            <td className="py-1 text-right text-ink">{figure(one.adds)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row" colSpan={3} className="py-1 text-left font-550 text-ink">
            Demand {figure(parts.demand)} × gap {figure(parts.gap)} = impact {figure(parts.impact)}
          </th>
          <td className="py-1 text-right font-650 text-ink">{percent(parts.share)} of all</td>
        </tr>
      </tbody>
    </table>
  );
}

function placeOf({ company, title, stageKind, outcome }: RoadmapParts['opportunities'][number]): string {
  if (company === null) return 'no opportunity';
  const stands =
    outcome !== null ? inSentence(OUTCOME[outcome]) : stageKind === null ? '' : inSentence(STAGE_KIND[stageKind]);
  return [company, title, stands].filter(Boolean).join(' · ');
}
