import fc from 'fast-check';
import type { PipelineContext, PipelineFilter, PipelineItem } from '../../db/domain/pipeline-view.ts';
import { NO_FILTER, PIPELINE_FLAGS, pipelineFilter } from '../../db/domain/pipeline-view.ts';
import { NEEDS, OPPORTUNITY_SOURCES, WORK_MODES } from '../../db/domain/vocabulary.ts';
import { at, daysAgo, TODAY, ZONE } from './builders.ts';

/** An id of the tests: what is stored is a UUID. */
export const uuid = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const STAGES = [
  { id: uuid(1), kind: 'lead', staleAfterDays: 10 },
  { id: uuid(2), kind: 'interview', staleAfterDays: null },
  { id: uuid(3), kind: 'closed', staleAfterDays: 10 },
] as const;

export const context: PipelineContext = {
  today: TODAY,
  zone: ZONE,
  stages: STAGES,
  levels: ['associate', 'senior', 'lead'],
  tags: [
    { id: uuid(21), name: 'remote first' },
    { id: uuid(22), name: 'dream' },
  ],
};

export const item = (fields: Partial<PipelineItem> = {}): PipelineItem => ({
  id: 'a',
  companyId: uuid(11),
  company: 'Copperstack',
  title: 'Senior PM',
  stageId: STAGES[0].id,
  stageEnteredAt: at(daysAgo(3)),
  createdAt: at(daysAgo(30)),
  need: 'unknown',
  excitement: null,
  closes: [],
  next: { is: 'nothing' },
  source: 'other',
  ...fields,
});

export const filterWith = (fields: Partial<PipelineFilter>): PipelineFilter => ({ ...NO_FILTER, ...fields });

const day = fc.integer({ min: -400, max: 400 }).map(daysAgo);
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const next: fc.Arbitrary<PipelineItem['next']> = fc.oneof(
  fc.constantFrom<PipelineItem['next']>({ is: 'nothing' }, { is: 'limbo' }, { is: 'debrief_owed' }, { is: 'closed' }),
  day.map((dueOn) => ({ is: 'follow_up' as const, dueOn })),
  day.map((on) => ({ is: 'deadline' as const, on })),
  day.map((date) => ({ is: 'round' as const, startsAt: at(date) })),
);

const anyItem: fc.Arbitrary<PipelineItem> = fc.record({
  id: fc.uuid(),
  companyId: fc.constantFrom(uuid(11), uuid(12), uuid(13)),
  company: fc.constantFrom('Copperstack', 'Acme', 'Ägäis', 'zeta'),
  title: fc.constantFrom('Senior PM', 'Group PM', 'Lead'),
  stageId: fc.constantFrom(...STAGES.map(({ id }) => id)),
  stageEnteredAt: day.map((date) => at(date)),
  createdAt: day.map((date) => at(date)),
  need: fc.constantFrom(...NEEDS),
  excitement: fc.option(fc.integer({ min: 1, max: 5 })),
  closes: fc.array(fc.constantFrom('open' as const, 'partly' as const, 'closed' as const), { maxLength: 4 }),
  next,
  isInLimbo: fc.option(fc.constant(true), { nil: undefined }),
  level: maybe(fc.constantFrom('associate', 'lead', 'my own')),
  source: fc.constantFrom(...OPPORTUNITY_SOURCES),
  workMode: maybe(fc.constantFrom(...WORK_MODES)),
  salaryMax: maybe(fc.integer({ min: 0, max: 20_000_000 })),
  salaryCurrency: maybe(fc.constantFrom('EUR', 'JPY')),
  appliedOn: maybe(day),
  deadline: maybe(day),
  tagIds: maybe(fc.uniqueArray(fc.constantFrom(uuid(21), uuid(22)))),
});
/** A board: every card has an id of its own. */
export const anyItems = fc.uniqueArray(anyItem, { selector: ({ id }) => id, maxLength: 40 });

const range = fc.record({ from: fc.option(day), to: fc.option(day) });
export const anyFilter: fc.Arbitrary<PipelineFilter> = fc
  .record({
    text: fc.constantFrom('', 'pm', 'COPPER senior'),
    stages: fc.subarray(STAGES.map(({ id }) => id as string)),
    needs: fc.subarray([...NEEDS]),
    levels: fc.subarray(['associate', '', 'my own']),
    sources: fc.subarray([...OPPORTUNITY_SOURCES]),
    workModes: fc.subarray([...WORK_MODES]),
    excitement: fc.option(fc.integer({ min: 1, max: 5 })),
    tags: fc.subarray([uuid(21), uuid(22)]),
    flags: fc.subarray([...PIPELINE_FLAGS]),
    applied: range,
    deadline: range,
    salaryFrom: fc.option(fc.integer({ min: 0, max: 200_000 })),
  })
  .map((fields) => pipelineFilter.parse(fields));
