import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import type { FlowView } from '../../../electron/ipc/contract/insights.ts';

/** Where the flow between stages is drawn. Only moves onward are: a drawing from left to right has no way back. */

export type FlowNode = FlowView['nodes'][number];
export interface PlacedNode {
  node: FlowNode;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Pixels at its foot that stand for who is still there. */
  here: number;
  /** In the last column, so that its name stands on the left. */
  isLast: boolean;
}
export interface PlacedLink {
  link: FlowView['onward'][number];
  from: FlowNode;
  to: FlowNode;
  path: string;
  /** Pixels. */
  width: number;
}

const NODE = 12;
const MARGIN = 4;
/** The smallest a thing with one opportunity in it may become. */
const THIN = 1.5;

export function flowLayout(
  { nodes, onward }: Pick<FlowView, 'nodes' | 'onward'>,
  width: number,
  height: number,
): { nodes: PlacedNode[]; links: PlacedLink[] } {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const layout = sankey<{ node: FlowNode }, { link: FlowView['onward'][number] }>()
    .nodeId(({ node }) => node.key)
    .nodeWidth(NODE)
    .nodePadding(18)
    .nodeSort(null)
    // Ends stand in the last column, whatever leads to them.
    .nodeAlign(({ node, depth = 0 }, columns) => (node.kind === null ? columns - 1 : Math.min(depth, columns - 1)))
    .extent([
      [MARGIN, MARGIN],
      [width - MARGIN, height - MARGIN],
    ]);
  const graph = layout({
    nodes: nodes.map((node) => ({ node, fixedValue: node.visits })),
    links: onward.map((link) => ({ link, source: link.from, target: link.to, value: link.opportunities.length })),
  });
  // Where nothing moved there is one column, and d3 has no distance between columns to go by.
  if (onward.length === 0) for (const node of graph.nodes) [node.x0, node.x1] = [MARGIN, MARGIN + NODE];
  const last = Math.max(0, ...graph.nodes.map(({ x0 = 0 }) => x0));
  const path = sankeyLinkHorizontal();
  return {
    nodes: graph.nodes.map(({ node, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => ({
      node,
      x: x0,
      y: y0,
      width: x1 - x0,
      height: Math.max(THIN, y1 - y0),
      here: node.kind === null ? 0 : ((y1 - y0) * node.here.length) / Math.max(1, node.visits),
      isLast: x0 === last && x0 > width / 2,
    })),
    links: graph.links.flatMap((placed) => {
      const [from, to] = [byKey.get(placed.link.from), byKey.get(placed.link.to)];
      const drawn = path(placed);
      if (from === undefined || to === undefined || drawn === null) return [];
      return [{ link: placed.link, from, to, path: drawn, width: Math.max(THIN, placed.width ?? 0) }];
    }),
  };
}
