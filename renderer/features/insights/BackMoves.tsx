import { Button } from 'react-aria-components';
import type { FlowView } from '../../../electron/ipc/contract/insights.ts';
import { openRows } from '../../lib/charts/rows.ts';
import { count } from '../../lib/format.ts';
import { nodeName } from './flow-words.ts';
import { idsAt } from './places.ts';

/** The moves that a drawing from left to right cannot show. They are in the counts of its stages. */
export function BackMoves({ data }: { data: FlowView }) {
  const nodes = new Map(data.nodes.map((node) => [node.key, node]));
  const name = (key: string) => {
    const node = nodes.get(key);
    return node === undefined ? key : nodeName(node);
  };
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <span>Moves back are not drawn, but counted:</span>
      {data.back.map(({ from, to, opportunities }) => {
        const title = `${name(from)} back to ${name(to)}`;
        return (
          <Button
            key={`${from} ${to}`}
            onPress={() => openRows({ title, opportunityIds: idsAt(data, opportunities) })}
            className="tabular rounded-sm text-ink underline decoration-line2 underline-offset-2 data-hovered:decoration-ink2"
          >
            {title}, {count(opportunities.length, 'move')}
          </Button>
        );
      })}
    </div>
  );
}
