import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FlowStage, stageFlow } from '../../../../db/domain/sankey.ts';
import { flowLayout } from '../../../../renderer/features/insights/flow-layout.ts';
import { balanceOf } from '../../../../renderer/features/insights/flow-words.ts';
import { runs } from '../../../support/seed.ts';

const KINDS = ['lead', 'applied', 'screen', 'interview', 'final', 'offer', 'closed'] as const;
const STAGES: FlowStage[] = KINDS.map((kind) => ({ id: kind, name: kind, kind, isGone: false }));
const WIDTH = 800;
const HEIGHT = 340;

const view = fc
  .array(fc.array(fc.constantFrom(...KINDS), { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 30 })
  .map((ways) => {
    const flow = stageFlow(
      ways.map((kinds, index) => ({
        id: String(index),
        entries: kinds.map((kind, at) => ({ stageId: kind, kind, at })),
        closings: [],
      })),
      STAGES,
    );
    const places = (ids: readonly string[]) => ids.map(Number);
    const link = ({ from, to, opportunityIds }: (typeof flow.onward)[number]) => ({
      from,
      to,
      opportunities: places(opportunityIds),
    });
    return {
      nodes: flow.places.map(({ key, stage, visits, began, here }) => ({
        key,
        kind: stage?.kind ?? null,
        name: stage?.name ?? '',
        visits,
        began: places(began),
        here: places(here),
      })),
      onward: flow.onward.map(link),
      back: flow.back.map(link),
    };
  });

describe('the drawing of the flow, for any histories', () => {
  it('stays within its edges, leads every move from left to right, and is as high as its counts', () => {
    fc.assert(
      fc.property(view, (flow) => {
        const { nodes, links } = flowLayout(flow, WIDTH, HEIGHT);
        expect(nodes).toHaveLength(flow.nodes.length);
        expect(links).toHaveLength(flow.onward.length);
        const at = new Map(nodes.map((placed) => [placed.node.key, placed]));
        for (const { x, y, width, height, here } of nodes) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(WIDTH);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y + height).toBeLessThanOrEqual(HEIGHT + 1.5);
          expect(here).toBeLessThanOrEqual(height + 0.001);
        }
        for (const { from, to } of links) expect(at.get(from.key)?.x ?? NaN).toBeLessThan(at.get(to.key)?.x ?? NaN);
        const scales = nodes.filter(({ height }) => height > 1.5).map(({ node, height }) => height / node.visits);
        for (const scale of scales) expect(scale).toBeCloseTo(scales[0] ?? NaN, 3);
      }),
      { numRuns: runs(60) },
    );
  });

  it('comes to the same on both sides of every place', () => {
    fc.assert(
      fc.property(view, (flow) => {
        for (const node of flow.nodes) {
          const { began, came, cameBack, leftOnward, wentBack, here } = balanceOf(flow, node);
          expect(began + came + cameBack).toBe(node.visits);
          expect(leftOnward + wentBack + here).toBe(node.visits);
        }
      }),
    );
  });
});
