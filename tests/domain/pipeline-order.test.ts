import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grouped, sorted } from '../../db/domain/pipeline-order.ts';
import {
  DEFAULT_VIEW,
  PIPELINE_GROUPS,
  PIPELINE_SORTS,
  type PipelineItem,
  pipelineView,
} from '../../db/domain/pipeline-view.ts';
import { at, daysAgo, TODAY } from './builders.ts';
import { anyItems, context, item, STAGES } from './pipeline-builders.ts';

const anySort = fc.record({ by: fc.constantFrom(...PIPELINE_SORTS), isDescending: fc.boolean() });
const idsBy = (items: readonly PipelineItem[], by: (typeof PIPELINE_SORTS)[number], isDescending = false) =>
  sorted(items, { by, isDescending }, context).map(({ id }) => id);

describe('sorting', () => {
  it('loses and doubles nothing, and sorting twice changes nothing', () => {
    fc.assert(
      fc.property(anyItems, anySort, (items, sort) => {
        const once = sorted(items, sort, context);
        expect(new Set(once)).toEqual(new Set(items));
        expect(once).toHaveLength(items.length);
        expect(sorted(once, sort, context)).toEqual(once);
      }),
    );
  });

  it('keeps the order of the board among equals, both ways', () => {
    const items = [item({ id: 'a' }), item({ id: 'b' }), item({ id: 'c', excitement: 5 })];
    expect(idsBy(items, 'excitement')).toEqual(['c', 'a', 'b']);
    expect(idsBy(items, 'company', true)).toEqual(['a', 'b', 'c']);
  });

  it('puts what says nothing last, also when turned round', () => {
    const items = [item({ id: 'none' }), item({ id: 'low', excitement: 1 }), item({ id: 'high', excitement: 5 })];
    expect(idsBy(items, 'excitement')).toEqual(['low', 'high', 'none']);
    expect(idsBy(items, 'excitement', true)).toEqual(['high', 'low', 'none']);
  });

  it('orders levels by the ladder and stages by the board', () => {
    const levels = ['lead', 'my own', 'associate', undefined].map((level) => item({ id: level ?? 'none', level }));
    expect(idsBy(levels, 'level')).toEqual(['associate', 'lead', 'my own', 'none']);
    const stages = [2, 0, 1].map((at) => item({ id: String(at), stageId: STAGES[at]?.id ?? '' }));
    expect(idsBy(stages, 'stage')).toEqual(['0', '1', '2']);
  });

  it('orders by the next thing: late, today, by the clock, then what has none', () => {
    const items = [
      item({ id: 'nothing' }),
      item({ id: 'evening', next: { is: 'round', startsAt: at(daysAgo(-1), '18:00') } }),
      item({ id: 'morning', next: { is: 'round', startsAt: at(daysAgo(-1), '09:00') } }),
      item({ id: 'owed', next: { is: 'debrief_owed' } }),
      item({ id: 'late', next: { is: 'follow_up', dueOn: daysAgo(2) } }),
      item({ id: 'deadline', next: { is: 'deadline', on: daysAgo(-3) } }),
    ];
    expect(idsBy(items, 'next')).toEqual(['late', 'owed', 'morning', 'evening', 'deadline', 'nothing']);
  });

  it('compares salaries in whole units, whatever the currency', () => {
    const items = [
      item({ id: 'euro', salaryMax: 9_000_000, salaryCurrency: 'EUR' }),
      item({ id: 'yen', salaryMax: 8_000_000, salaryCurrency: 'JPY' }),
    ];
    expect(idsBy(items, 'salary')).toEqual(['euro', 'yen']);
  });

  it('gives the order of the board back as it is', () => {
    const items = [item({ id: 'b' }), item({ id: 'a' })];
    expect(sorted(items, DEFAULT_VIEW.sort, context)).toBe(items);
  });
});

describe('groups', () => {
  it('hold every card once, each group in the order given', () => {
    fc.assert(
      fc.property(anyItems, fc.constantFrom(...PIPELINE_GROUPS), (items, by) => {
        const groups = grouped(items, by, context);
        const places = new Map(items.map((one, index) => [one, index]));
        expect(groups.flatMap((group) => group.items)).toHaveLength(items.length);
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
        for (const { items: members } of groups) {
          const order = members.map((one) => places.get(one) ?? -1);
          expect(order).toEqual(order.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  it('stand in the order of their words, the unsaid last', () => {
    const needs = (['unknown', 'expertise', 'bandwidth'] as const).map((need) => item({ id: need, need }));
    expect(grouped(needs, 'need', context).map(({ key }) => key)).toEqual(['bandwidth', 'expertise', 'unknown']);
    const levels = [undefined, 'lead', 'associate'].map((level) => item({ level }));
    expect(grouped(levels, 'level', context).map(({ key }) => key)).toEqual(['associate', 'lead', '']);
  });

  it('of companies stand by name, and two companies of one name stay two', () => {
    const items = [
      item({ companyId: '2', company: 'zeta' }),
      item({ companyId: '1', company: 'Acme' }),
      item({ companyId: '3', company: 'Acme' }),
    ];
    expect(grouped(items, 'company', context).map(({ key }) => key)).toEqual(['1', '3', '2']);
  });
});

describe('a view that was kept', () => {
  it('reads back as it was, and what it did not know yet is as at first', () => {
    const view = { ...DEFAULT_VIEW, mode: 'table' as const, filter: { ...DEFAULT_VIEW.filter, text: 'x' } };
    expect(pipelineView.parse(JSON.parse(JSON.stringify(view)))).toEqual(view);
    expect(pipelineView.parse({ mode: 'timeline' })).toEqual({ ...DEFAULT_VIEW, mode: 'timeline' });
    expect(pipelineView.safeParse({ mode: 'carousel' }).success).toBe(false);
  });
  it('is dated by the day it is asked, not kept with it', () => {
    expect(JSON.stringify(DEFAULT_VIEW)).not.toContain(TODAY);
  });
});
