import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONSTANTS } from '../../db/domain/constants.ts';
import {
  closeOutsByReason,
  closeRateByOutcome,
  conversion,
  flows,
  FUNNEL_KINDS,
  funnel,
  type FunnelOpportunity,
  median,
  rate,
  reached,
  splitBy,
  staysOf,
  timeInStages,
} from '../../db/domain/funnel.ts';
import { STAGE_KINDS, type StageKind } from '../../db/domain/vocabulary.ts';
import { DAY } from './builders.ts';

/** One stage per kind, entered a day apart. */
const through = (id: string, ...kinds: StageKind[]): FunnelOpportunity => ({
  id,
  entries: kinds.map((kind, day) => ({ stageId: kind, kind, at: day * DAY })),
});

describe('reaching a stage kind', () => {
  it('is having ever entered it or a later one', () => {
    const one = through('o', 'applied', 'final', 'lead');
    expect(FUNNEL_KINDS.filter((kind) => reached(one, kind))).toEqual([
      'lead',
      'applied',
      'screen',
      'interview',
      'final',
    ]);
  });

  it('is not being closed: an opportunity closed after applying reached no offer', () => {
    expect(FUNNEL_KINDS.filter((kind) => reached(through('o', 'applied', 'closed'), kind))).toEqual([
      'lead',
      'applied',
    ]);
  });
});

describe('the funnel', () => {
  const many = [
    through('a', 'lead'),
    through('b', 'applied', 'closed'),
    through('c', 'applied', 'screen'),
    through('d', 'lead', 'interview', 'offer', 'closed'),
    through('e', 'applied'),
  ];

  it('counts who reached each kind, with the conversion from the one before', () => {
    const steps = funnel(many, DEFAULT_CONSTANTS);
    expect(steps.map(({ kind, opportunityIds }) => [kind, opportunityIds.join('')])).toEqual([
      ['lead', 'abcde'],
      ['applied', 'bcde'],
      ['screen', 'cd'],
      ['interview', 'd'],
      ['final', 'd'],
      ['offer', 'd'],
    ]);
    expect(steps[0]?.conversion).toBeNull();
    expect(steps[1]?.conversion).toEqual({ part: 4, whole: 5, percentage: 80 });
    expect(steps[2]?.conversion).toEqual({ part: 2, whole: 4, percentage: null });
  });

  it('converts from any kind to any later one', () => {
    expect(conversion(many, 'lead', 'screen', DEFAULT_CONSTANTS)).toEqual({ part: 2, whole: 5, percentage: 40 });
    expect(conversion([], 'lead', 'offer', DEFAULT_CONSTANTS)).toEqual({ part: 0, whole: 0, percentage: null });
  });

  it('never widens, and no percentage passes 100', () => {
    const anyOpportunity = fc.array(fc.constantFrom(...STAGE_KINDS), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(anyOpportunity, { maxLength: 20 }), (histories) => {
        const steps = funnel(
          histories.map((kinds, index) => through(`${index}`, ...kinds)),
          DEFAULT_CONSTANTS,
        );
        steps.forEach((step, index) => {
          expect(step.opportunityIds.length).toBeLessThanOrEqual(steps[index - 1]?.opportunityIds.length ?? Infinity);
          expect(step.conversion?.percentage ?? 0).toBeLessThanOrEqual(100);
        });
      }),
    );
  });

  it('shows a percentage only from five up, the counts always', () => {
    expect(rate(1, 4, DEFAULT_CONSTANTS)).toEqual({ part: 1, whole: 4, percentage: null });
    expect(rate(1, 5, DEFAULT_CONSTANTS)).toEqual({ part: 1, whole: 5, percentage: 20 });
  });
});

describe('splits', () => {
  it('put an item under each of its keys, and one without under none', () => {
    const items = [
      { id: 1, versions: ['A', 'B'] },
      { id: 2, versions: ['A', 'A'] },
      { id: 3, versions: [] },
    ];
    const groups = [...splitBy(items, ({ versions }) => versions)].map(([key, rows]) => [
      key,
      rows.map(({ id }) => id),
    ]);
    expect(groups).toEqual([
      ['A', [1, 2]],
      ['B', [1]],
      [null, [3]],
    ]);
  });
});

describe('time in stage', () => {
  it('is the median of finished stays, and each running stay beside it', () => {
    const entry = (kind: StageKind, days: number) => ({ stageId: kind, kind, at: days * DAY });
    const times = timeInStages(
      [
        { id: 'a', entries: [entry('applied', 0), entry('screen', 4)] },
        { id: 'b', entries: [entry('applied', 0), entry('closed', 10)] },
        { id: 'c', entries: [entry('applied', 18)] },
        { id: 'd', entries: [entry('applied', 3)] },
      ],
      20 * DAY,
    );
    expect(times.get('applied')).toEqual({
      stageId: 'applied',
      kind: 'applied',
      median: 7 * DAY,
      finished: 2,
      finishedIds: ['a', 'b'],
      running: [
        { opportunityId: 'd', lasting: 17 * DAY },
        { opportunityId: 'c', lasting: 2 * DAY },
      ],
    });
    expect(times.get('screen')).toMatchObject({ median: null, finished: 0, running: [{ opportunityId: 'a' }] });
    expect(times.has('closed')).toBe(false);
  });

  it('counts a stage entered again as a stay of its own, and moving within it as none', () => {
    const stays = staysOf(through('o', 'screen', 'screen', 'interview', 'screen'));
    expect(stays.map(({ kind, at, leftAt }) => [kind, at / DAY, leftAt === null ? null : leftAt / DAY])).toEqual([
      ['screen', 0, 2],
      ['interview', 2, 3],
      ['screen', 3, null],
    ]);
  });

  it('median is the middle, or the mean of the two middle ones', () => {
    expect([median([]), median([3]), median([9, 1, 5]), median([1, 10, 2, 4])]).toEqual([null, 3, 5, 3]);
  });
});

describe('flow between stages', () => {
  it('counts each move with the opportunities that made it', () => {
    expect(flows([through('a', 'lead', 'applied'), through('b', 'lead', 'closed')])).toEqual([
      { from: null, to: 'lead', opportunityIds: ['a', 'b'] },
      { from: 'lead', to: 'applied', opportunityIds: ['a'] },
      { from: 'lead', to: 'closed', opportunityIds: ['b'] },
    ]);
  });
});

describe('close-outs', () => {
  const ended = (opportunityId: string, rest: object) => ({
    opportunityId,
    outcome: 'rejected' as const,
    reasons: ['skill_gap' as const],
    endedIn: 'final' as StageKind,
    closed: 1,
    interviewers: 4,
    ...rest,
  });

  it('are counted by reason and the stage they ended in', () => {
    const cells = closeOutsByReason([
      ended('a', {}),
      ended('b', { reasons: ['skill_gap', 'timing'] }),
      ended('c', { endedIn: 'screen' }),
    ]);
    expect(cells).toEqual([
      { reason: 'skill_gap', endedIn: 'final', opportunityIds: ['a', 'b'] },
      { reason: 'timing', endedIn: 'final', opportunityIds: ['b'] },
      { reason: 'skill_gap', endedIn: 'screen', opportunityIds: ['c'] },
    ]);
  });

  it('are set beside the close rate of their interviewers', () => {
    const rows = closeRateByOutcome(
      [ended('a', {}), ended('b', {}), ended('c', { outcome: 'accepted', closed: 3, interviewers: 3 })],
      DEFAULT_CONSTANTS,
    );
    expect(rows).toEqual([
      { outcome: 'accepted', interviewersClosed: { part: 3, whole: 3, percentage: null }, opportunityIds: ['c'] },
      { outcome: 'rejected', interviewersClosed: { part: 2, whole: 8, percentage: 25 }, opportunityIds: ['a', 'b'] },
    ]);
  });
});
