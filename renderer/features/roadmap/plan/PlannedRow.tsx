import type { ReactNode } from 'react';
import type { PlannedView } from '../../../../electron/ipc/contract/plan.ts';
import { Chip, DateText } from '../../../components/index.ts';
import { LANE } from '../../../lib/labels.ts';
import { InitiativeButton } from './InitiativeButton.tsx';
import { effortOf, gainsOf, hoursOf, partOf } from './words.ts';

interface PlannedRowProps {
  one: PlannedView;
  order: number;
  /** Σ impact. */
  impact: number;
  today: string;
}

/** One chosen initiative: what it takes, what it adds to those before it, and when it would end. */
export function PlannedRow({ one, order, impact, today }: PlannedRowProps) {
  return (
    <tr className="border-b border-line align-top last:border-b-0">
      <td className="tabular px-2 py-1.5 text-right text-ink2">{order}</td>
      <th scope="row" className="min-w-40 px-2 py-1.5 text-left font-normal">
        <span className="flex flex-wrap items-center gap-x-2">
          <InitiativeButton one={one} />
          <Chip>{LANE[one.lane]}</Chip>
          <Warnings one={one} />
        </span>
        <span className="block text-sm text-ink2">{gainsOf(one)}</span>
      </th>
      <Figure>{effortOf(one)}</Figure>
      <Figure>{hoursOf(one.hoursSoFar)}</Figure>
      <Figure>{partOf(one.adds, impact)}</Figure>
      <Figure>{partOf(one.sum, impact)}</Figure>
      <td className="px-2 py-1.5 text-sm whitespace-nowrap text-ink2">
        <DateText date={one.endsOn} today={today} /> · week {one.endsInWeek}
      </td>
    </tr>
  );
}

function Warnings({ one }: { one: PlannedView }) {
  return (
    <>
      {one.unheard.length > 0 && (
        <Chip tone="amber" title={`Nobody who hires has been heard to want ${one.unheard.join(', ')}`}>
          {one.unheard.length === one.skills.length ? 'unasked' : `unasked: ${one.unheard.join(', ')}`}
        </Chip>
      )}
      {!one.isMarketAsked && (
        <Chip tone="amber" title="No word yet of how the market was asked whether it wants this">
          market not asked
        </Chip>
      )}
    </>
  );
}

function Figure({ children }: { children: ReactNode }) {
  return <td className="tabular px-2 py-1.5 text-right whitespace-nowrap">{children}</td>;
}
