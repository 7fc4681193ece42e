import { DEFAULT_CONSTANTS } from '../../db/domain/constants.ts';
import type { Result } from '../../db/domain/result.ts';
import { CADENCE_RULES, CLOSE_CHECKS } from '../../db/domain/vocabulary.ts';
import { reopen, saveCloseOut } from '../../db/services/close-out.ts';
import type { Done } from '../../db/services/core.ts';
import { saveDebrief } from '../../db/services/debrief.ts';
import {
  addFollowUp,
  settleFollowUps,
  snoozeFollowUps,
  trashFollowUps,
  updateFollowUp,
} from '../../db/services/follow-up.ts';
import { saveOffer, trashOffer } from '../../db/services/offer.ts';
import { switchRules } from '../../db/services/opportunity-rules.ts';
import { moveOpportunities, trashOpportunities, updateOpportunity } from '../../db/services/opportunity.ts';
import {
  addInteraction,
  addParticipant,
  removeParticipant,
  trashInteraction,
  trashPeople,
  updatePerson,
} from '../../db/services/person.ts';
import { addRound, trashRound, updateRound } from '../../db/services/round.ts';
import { changeSettings } from '../../db/services/settings.ts';
import { listTrash, restore } from '../../db/services/trash.ts';
import {
  closeOutWith,
  debriefWith,
  followUpWith,
  interviewerNamed,
  newOpportunity,
  offerWith,
  personOf,
  roundFields,
  stageOf,
} from './builders.ts';
import { dayOf, plus } from './follow-up-model.ts';
import { type TestStore, newStore, valueOf } from './store.ts';

/** A small world in which a year passes: two opportunities, four people, and everything that can happen to them. */

const HOUR = 3_600_000;

export type World = { test: TestStore; opportunities: string[]; people: string[] };

export function newWorld(): World {
  const test = newStore();
  const { services } = test;
  const opportunities = [
    newOpportunity(services, { company: 'Copperstack', stage: 'applied' }),
    newOpportunity(services, { company: 'Northwind', stage: 'interview' }),
  ];
  for (const [index, name] of ['Rita', 'Hugo', 'Ines', 'Rui'].entries()) {
    const role = (['recruiter', 'hiring_manager', 'interviewer', 'executive'] as const)[index] ?? 'interviewer';
    for (const opportunityId of index < 2 ? opportunities.slice(0, 1) : opportunities)
      valueOf(addParticipant(services, { opportunityId, who: { name }, role }));
  }
  return { test, opportunities, people: ['Rita', 'Hugo', 'Ines', 'Rui'].map((name) => personOf(services, name)) };
}

type Tools = {
  a: number;
  b: number;
  /** One of a list, by the step's first number; null when it is empty. */
  one: <T>(list: readonly T[]) => T | null;
  /** One of the rows of a table, by id. */
  row: (table: string, where?: string) => string | null;
  opportunity: string;
  person: string;
  today: string;
  now: number;
};
type Doing = (world: World, tools: Tools) => Result<Done<unknown>> | null;

const at =
  (
    table: string,
    work: (world: World, id: string, tools: Tools) => Result<Done<unknown>> | null,
    where?: string,
  ): Doing =>
  (world, tools) => {
    const id = tools.row(table, where);
    return id === null ? null : work(world, id, tools);
  };
const OPEN = `state = 'open' AND trashed_at IS NULL`;
const LIVE = 'trashed_at IS NULL';

/** Everything a person does in this world. Numbers decide what and when. */
const doings = {
  planRound: ({ test }, { a, b, opportunity, now }) =>
    addRound(test.services, {
      opportunityId: opportunity,
      ...roundFields({
        kind: a % 3 === 0 ? 'final' : 'technical',
        status: (['scheduled', 'scheduled', 'done', 'missed_by_them'] as const)[b % 4] ?? 'scheduled',
        with: [
          interviewerNamed(a % 2 ? 'Ines' : 'Rui'),
          ...(b % 3 ? [] : [interviewerNamed('Hugo', 'hiring_manager')]),
        ],
      }),
      startsAt: now + ((b % 4 < 2 ? 1 : -1) * (a % 200) + (b % 24)) * HOUR,
    }),
  roundHappens: at(
    'round',
    ({ test }, id, { b }) =>
      updateRound(test.services, id, {
        status: (['done', 'done', 'missed_by_them', 'missed_by_me', 'cancelled'] as const)[b % 5] ?? 'done',
      }),
    LIVE,
  ),
  roundMoves: at(
    'round',
    ({ test }, id, { b, now }) =>
      updateRound(test.services, id, { startsAt: now + (b - 300) * HOUR, status: 'scheduled' }),
    LIVE,
  ),
  roundIsTrashed: at('round', ({ test }, id) => trashRound(test.services, id), LIVE),
  debrief: at(
    'round',
    ({ test, people }, id, { a, b, today }) =>
      saveDebrief(
        test.services,
        id,
        debriefWith({
          promisedBy: b % 2 ? null : plus(today, (a % 20) - 4),
          closes: people.slice(2).map((personId) => ({ personId, checks: CLOSE_CHECKS.slice(0, b % 6) })),
        }),
      ),
    LIVE,
  ),
  message: ({ test }, { a, b, opportunity, person, now }) =>
    addInteraction(test.services, {
      at: now - (a % 2 ? 0 : a % 100) * HOUR,
      channel: 'email',
      direction: b % 3 === 0 ? 'inbound' : 'outbound',
      summary: 'Wrote',
      personId: b % 5 === 0 ? null : person,
      opportunityId: b % 4 === 0 ? null : opportunity,
    }),
  messageIsTrashed: at('interaction', ({ test }, id) => trashInteraction(test.services, id), LIVE),
  move: ({ test }, { a, opportunity }) => {
    const kinds = ['lead', 'applied', 'interview', 'interview', 'final', 'final', 'offer', 'closed'] as const;
    const stageId = stageOf(test.services, kinds[a % kinds.length] ?? 'lead');
    return moveOpportunities(test.services, { ids: [opportunity], stageId, beforeId: null });
  },
  apply: ({ test }, { a, opportunity, today }) =>
    updateOpportunity(test.services, opportunity, { appliedOn: a % 3 ? plus(today, -(a % 30)) : null }),
  closeOut: ({ test }, { a, b, opportunity, today }) =>
    saveCloseOut(
      test.services,
      closeOutWith(opportunity, {
        outcome: a % 2 ? 'rejected' : 'ghosted',
        closedOn: plus(today, -(b % 5)),
        feedback: b % 3 ? '' : 'More depth',
        comeBackOn: a % 3 ? null : plus(today, 40 + (b % 90)),
      }),
    ),
  reopen: ({ test }, { opportunity }) => reopen(test.services, opportunity),
  offer: ({ test }, { a, b, opportunity, row, today }) =>
    saveOffer(
      test.services,
      offerWith(opportunity, {
        ...(b % 2 ? { id: row('offer', `opportunity_id = '${opportunity}'`) ?? 'none yet' } : {}),
        answerBy: a % 5 === 0 ? null : plus(today, (b % 14) - 3),
      }),
    ),
  offerIsTrashed: at('offer', ({ test }, id) => trashOffer(test.services, id), LIVE),
  settle: at(
    'follow_up',
    ({ test }, id, { b }) => settleFollowUps(test.services, [id], b % 2 ? 'done' : 'skipped'),
    OPEN,
  ),
  snooze: at(
    'follow_up',
    ({ test }, id, { b, today }) => snoozeFollowUps(test.services, [id], plus(today, 1 + (b % 20))),
    OPEN,
  ),
  wait: at('follow_up', ({ test }, id) => snoozeFollowUps(test.services, [id], null, { waits: true }), OPEN),
  chooseDay: at(
    'follow_up',
    ({ test }, id, { b, today }) => updateFollowUp(test.services, id, { dueOn: plus(today, b % 30) }),
    OPEN,
  ),
  write: at('follow_up', ({ test }, id, { b }) => updateFollowUp(test.services, id, { draft: `Dear ${b}` }), OPEN),
  followUpIsTrashed: at('follow_up', ({ test }, id) => trashFollowUps(test.services, [id]), OPEN),
  planByHand: ({ test }, { b, opportunity, person, today }) =>
    addFollowUp(
      test.services,
      followUpWith({
        kind: b % 2 ? 'closing_note' : 'other',
        dueOn: plus(today, b % 10),
        personId: person,
        opportunityId: opportunity,
      }),
    ),
  /** A closing note by hand where the rule has planned one already. */
  planNote: at(
    'follow_up',
    ({ test }, id, { today }) => {
      const { sqlite } = test.services.store;
      const row = sqlite
        .prepare<[string], { personId: string; opportunityId: string }>(
          'SELECT person_id AS personId, opportunity_id AS opportunityId FROM follow_up WHERE id = ?',
        )
        .get(id);
      return row ? addFollowUp(test.services, followUpWith({ kind: 'closing_note', dueOn: today, ...row })) : null;
    },
    `rule = 'limbo_closing_note' AND ${OPEN}`,
  ),
  keepInTouch: ({ test }, { b, person }) =>
    updatePerson(test.services, person, { keepInTouchDays: b % 4 === 0 ? null : 7 + (b % 60) }),
  knowRecruiter: ({ test }, { a, opportunity }) =>
    addParticipant(test.services, {
      opportunityId: opportunity,
      who: { name: a % 2 ? 'Rita' : 'Rui' },
      role: 'recruiter',
    }),
  forgetRole: at('participation', ({ test }, id) => removeParticipant(test.services, id)),
  trashPerson: ({ test }, { person }) => trashPeople(test.services, [person]),
  trashOpportunity: ({ test }, { opportunity }) => trashOpportunities(test.services, [opportunity]),
  restore: ({ test }, { one }) => {
    const item = one(valueOf(listTrash(test.services)));
    return item === null ? null : restore(test.services, [{ kind: item.kind, id: item.id }]);
  },
  switchRules: ({ test }, { a, b }) =>
    changeSettings(test.services, { rulesOff: CADENCE_RULES.filter((_, index) => b % 3 > 0 && (a + index) % 4 === 0) }),
  switchRulesOfOne: ({ test }, { a, b, opportunity }) =>
    switchRules(
      test.services,
      opportunity,
      CADENCE_RULES.filter((_, index) => b % 3 > 0 && (a + index) % 3 === 0),
    ),
  changeDaysOff: ({ test }, { a, b, today }) =>
    changeSettings(test.services, {
      daysOff: b % 3 ? [-3, -2, -1, 0, 1, 2, 3].map((day) => plus(today, (a % 5) + day)) : [],
    }),
  changePatience: ({ test }, { b }) =>
    changeSettings(test.services, {
      constants: { ...DEFAULT_CONSTANTS, limbo: { ...DEFAULT_CONSTANTS.limbo, silentDays: 3 + (b % 9) } },
    }),
  chooseZone: ({ test }, { a }) =>
    changeSettings(test.services, { timeZone: ([null, 'Asia/Tokyo', 'America/New_York'] as const)[a % 3] ?? null }),
} satisfies Record<string, Doing>;

export type DoingName = keyof typeof doings;
export const NAMES = Object.keys(doings) as DoingName[];
/** Does what a person does; false when nothing came of it: refused in words, or nothing there to do it to. */
export function doIn(world: World, { name, a, b }: { name: DoingName; a: number; b: number }): boolean {
  const { sqlite } = world.test.services.store;
  const one = <T>(list: readonly T[]): T | null => list[a % Math.max(1, list.length)] ?? null;
  const { clock } = world.test;
  const doing: Doing = doings[name];
  const result = doing(world, {
    a,
    b,
    one,
    row: (table, where = 'true') =>
      one(
        sqlite.prepare<[], string>(`SELECT id FROM ${table} WHERE ${where} ORDER BY rowid DESC LIMIT 6`).pluck().all(),
      ),
    opportunity: world.opportunities[b % 2] ?? '',
    person: world.people[a % world.people.length] ?? '',
    today: dayOf(clock.now(), clock.zone()),
    now: clock.now(),
  });
  if (result !== null && !result.ok && result.error.code === 'bug') throw new Error(result.error.message);
  return result !== null && result.ok && result.value.step !== null;
}
