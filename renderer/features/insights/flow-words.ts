import { standing } from '../../../db/domain/period.ts';
import type { FlowLinkView, FlowView } from '../../../electron/ipc/contract/insights.ts';
import { openRows } from '../../lib/charts/rows.ts';
import type { ChartRow } from '../../lib/charts/types.ts';
import { count, figure } from '../../lib/format.ts';
import { STANDING } from '../../lib/labels.ts';
import type { FlowNode } from './flow-layout.ts';
import { idsAt } from './places.ts';

/** What the flow says in words. */

export function nodeName(node: Pick<FlowNode, 'key' | 'kind' | 'name'>): string {
  if (node.kind !== null) return node.name;
  const end = standing.safeParse(node.key);
  return end.success ? STANDING[end.data] : node.key;
}

const movesTo = (links: readonly FlowLinkView[], key: string) => sum(links.filter(({ to }) => to === key));
const movesFrom = (links: readonly FlowLinkView[], key: string) => sum(links.filter(({ from }) => from === key));
const sum = (links: readonly FlowLinkView[]) => links.reduce((all, { opportunities }) => all + opportunities.length, 0);

/** What came to a place, what left it, and what is still there. Both sides are equal. */
export interface Balance {
  began: number;
  came: number;
  cameBack: number;
  leftOnward: number;
  wentBack: number;
  here: number;
}
export function balanceOf({ onward, back }: Pick<FlowView, 'onward' | 'back'>, node: FlowNode): Balance {
  return {
    began: node.began.length,
    came: movesTo(onward, node.key),
    cameBack: movesTo(back, node.key),
    leftOnward: movesFrom(onward, node.key),
    wentBack: movesFrom(back, node.key),
    here: node.here.length,
  };
}

/** `Screen: 14 came in, 9 went on, 5 still there`. */
export function nodeLabel(data: FlowView, node: FlowNode): string {
  const { leftOnward, wentBack, here } = balanceOf(data, node);
  const parts = [
    `${figure(node.visits)} came in`,
    leftOnward > 0 && `${figure(leftOnward)} went on`,
    wentBack > 0 && `${figure(wentBack)} ${node.kind === null ? 'opened again' : 'went back'}`,
    `${figure(here)} still there`,
  ];
  return `${nodeName(node)}: ${parts.filter(Boolean).join(', ')}`;
}

export const moveLabel = (from: FlowNode, to: FlowNode, amount: number): string =>
  `${nodeName(from)} to ${nodeName(to)}: ${count(amount, 'move')}`;

/** Every move and every remainder, so that the table says all that the picture does. */
export function flowRows(data: FlowView): ChartRow[] {
  const named = new Map(data.nodes.map((node) => [node.key, nodeName(node)]));
  const row = (from: string, to: string, places: readonly number[], note = ''): ChartRow => ({
    key: `${from} ${to} ${note}`,
    cells: { from, to, moves: figure(places.length), note },
    onOpen: () => openRows({ title: `${from} to ${to}`, opportunityIds: idsAt(data, places) }),
  });
  const name = (key: string) => named.get(key) ?? key;
  return data.nodes.flatMap((node) => [
    ...(node.began.length > 0 ? [row('Began', name(node.key), node.began)] : []),
    ...data.onward
      .filter(({ from }) => from === node.key)
      .map(({ from, to, opportunities }) => row(name(from), name(to), opportunities)),
    ...data.back
      .filter(({ from }) => from === node.key)
      .map(({ from, to, opportunities }) => row(name(from), name(to), opportunities, 'back')),
    ...(node.kind !== null && node.here.length > 0 ? [row(name(node.key), 'still there', node.here)] : []),
  ]);
}
