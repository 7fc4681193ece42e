import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFiltering, matches, matching } from '../../db/domain/pipeline-filter.ts';
import { NO_FILTER, type PipelineFilter, type PipelineItem } from '../../db/domain/pipeline-view.ts';
import { at, daysAgo, TODAY } from './builders.ts';
import { anyFilter, anyItems, context, filterWith, item, STAGES, uuid } from './pipeline-builders.ts';

const passes = (fields: Partial<PipelineItem>, filter: Partial<PipelineFilter>) =>
  matches(item(fields), filterWith(filter), context);

describe('a filter', () => {
  it('that asks nothing lets everything through', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        expect(items.filter(matching(NO_FILTER, context))).toEqual(items);
      }),
    );
    expect(isFiltering(NO_FILTER)).toBe(false);
    expect(isFiltering(filterWith({ text: '  ' }))).toBe(false);
  });

  it('never lets more through when one more thing is asked', () => {
    fc.assert(
      fc.property(anyItems, anyFilter, fc.constantFrom(...keysOf(NO_FILTER)), (items, filter, asked) => {
        const without = { ...filter, [asked]: NO_FILTER[asked] };
        const wider = new Set(items.filter(matching(without, context)));
        expect(items.filter(matching(filter, context)).every((one) => wider.has(one))).toBe(true);
      }),
    );
  });

  it('lets through exactly what each of its parts lets through', () => {
    fc.assert(
      fc.property(anyItems, anyFilter, (items, filter) => {
        const parts = keysOf(filter).map((key) => matching(filterWith({ [key]: filter[key] }), context));
        expect(items.filter(matching(filter, context))).toEqual(
          items.filter((one) => parts.every((part) => part(one))),
        );
      }),
    );
  });
});

const keysOf = (filter: PipelineFilter) => Object.keys(filter) as (keyof PipelineFilter)[];

describe('text', () => {
  it('finds every word in company, role or place, whatever the case', () => {
    expect(passes({ company: 'Company B', title: 'Senior PM' }, { text: 'senior company b' })).toBe(true);
    expect(passes({ location: 'Lisbon' }, { text: 'lisb' })).toBe(true);
    expect(passes({}, { text: 'copper nothing' })).toBe(false);
  });
});

describe('choices within one field', () => {
  it('are enough one at a time', () => {
    expect(passes({ source: 'event' }, { sources: ['event', 'agency'] })).toBe(true);
    expect(passes({ source: 'other' }, { sources: ['event', 'agency'] })).toBe(false);
  });
  it('name no level by the empty text', () => {
    expect(passes({}, { levels: [''] })).toBe(true);
    expect(passes({ level: 'senior' }, { levels: [''] })).toBe(false);
  });
  it('of tags look at every tag of a card', () => {
    expect(passes({ tagIds: [uuid(21), uuid(22)] }, { tags: [uuid(22)] })).toBe(true);
    expect(passes({}, { tags: [uuid(22)] })).toBe(false);
  });
  it('of excitement mean at least', () => {
    expect(passes({ excitement: 4 }, { excitement: 4 })).toBe(true);
    expect(passes({ excitement: 3 }, { excitement: 4 })).toBe(false);
    expect(passes({}, { excitement: 1 })).toBe(false);
  });
});

describe('ranges of days', () => {
  it('count both ends in, and what has no day is out', () => {
    const applied = { from: daysAgo(5), to: daysAgo(2) };
    const seen = [6, 5, 2, 1].map((days) => passes({ appliedOn: daysAgo(days) }, { applied }));
    expect(seen).toEqual([false, true, true, false]);
    expect(passes({}, { applied })).toBe(false);
  });
  it('take the day something was added on the clock of the person', () => {
    const added = { from: TODAY, to: TODAY };
    expect(passes({ createdAt: at(TODAY, '00:05') }, { added })).toBe(true);
    expect(passes({ createdAt: at(daysAgo(1), '23:55') }, { added })).toBe(false);
  });
});

describe('a salary', () => {
  it('is compared in whole units of its currency', () => {
    const filter = { salaryFrom: 90_000 };
    expect(passes({ salaryMin: 8_000_000, salaryMax: 9_000_000, salaryCurrency: 'EUR' }, filter)).toBe(true);
    expect(passes({ salaryMax: 8_999_900, salaryCurrency: 'EUR' }, filter)).toBe(false);
    expect(passes({ salaryMax: 90_000, salaryCurrency: 'JPY' }, filter)).toBe(true);
    expect(passes({}, filter)).toBe(false);
  });
});

describe('flags', () => {
  const lead = STAGES[0].id;
  it('of waiting follow the stage, which may have no limit', () => {
    const stageEnteredAt = at(daysAgo(11));
    expect(passes({ stageEnteredAt, stageId: lead }, { flags: ['stale'] })).toBe(true);
    expect(passes({ stageEnteredAt: at(daysAgo(10)), stageId: lead }, { flags: ['stale'] })).toBe(false);
    expect(passes({ stageEnteredAt, stageId: STAGES[1].id }, { flags: ['stale'] })).toBe(false);
  });
  it('of limbo hold also while a debrief is owed first', () => {
    expect(passes({ isInLimbo: true, next: { is: 'debrief_owed' } }, { flags: ['limbo', 'debrief_owed'] })).toBe(true);
  });
  it('of lateness look at what is due', () => {
    expect(passes({ next: { is: 'follow_up', dueOn: daysAgo(1) } }, { flags: ['late'] })).toBe(true);
    expect(passes({ next: { is: 'follow_up', dueOn: TODAY } }, { flags: ['late'] })).toBe(false);
  });
  it('of a missing next step are about what is still open', () => {
    expect(passes({}, { flags: ['no_next_step'] })).toBe(true);
    expect(passes({ stageId: STAGES[2].id }, { flags: ['no_next_step'] })).toBe(false);
  });
});
