import {
  type CalendarItem,
  type CalendarMove,
  type CalendarRange,
  MOST_DAYS,
  compareItems,
  movedRound,
  movedTo,
} from '../domain/calendar.ts';
import { addDays, dateInZone, daysBetween, instantFromLocal, startOfDate } from '../domain/dates.ts';
import type { IsoDate } from '../domain/fields.ts';
import { asksOn, isAsleep } from '../domain/follow-up.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import { roundEnd } from '../domain/round.ts';
import * as repository from '../repositories/calendar.ts';
import { rows } from '../repositories/rows.ts';
import { debrief, followUp, offer, opportunity, round, stage } from '../schema/index.ts';
import { ruleContext, zoneOf } from './context.ts';
import { type Done, type Services, change } from './core.ts';
import { updateFollowUp } from './follow-up.ts';
import { nameOf, updateOpportunity } from './opportunity.ts';
import { overlappingRounds, updateRound } from './round.ts';

/** As many as an answer carries; shared out evenly over the days asked for, so that a crowded day can be asked for alone. */
const MOST_ITEMS = 1700;
/** A day in one zone touches at most the two before and after it in another (they lie up to 26 hours apart). */
const BESIDE = 2;

/** Everything that stands on the days of a range, in the order of each day; `more` counts what was left out. */
export function calendarView(services: Services, range: CalendarRange) {
  const { zone, daysOff } = ruleContext(services);
  const shown: CalendarItem[] = [];
  const more: { day: IsoDate; count: number }[] = [];
  const most = Math.floor(MOST_ITEMS / Math.min(MOST_DAYS, daysBetween(range.from, range.to) + 1));
  for (const [day, items] of byDay(itemsIn(services, range))) {
    items.sort(compareItems);
    shown.push(...items.slice(0, most));
    if (items.length > most) more.push({ day, count: items.length - most });
  }
  return ok({
    ...range,
    zone,
    items: shown,
    more,
    daysOff: daysOff.filter((day) => day >= range.from && day <= range.to),
  });
}

function byDay(items: readonly CalendarItem[]): Map<IsoDate, CalendarItem[]> {
  const days = new Map<IsoDate, CalendarItem[]>();
  for (const item of items) {
    const list = days.get(item.day);
    if (list === undefined) days.set(item.day, [item]);
    else list.push(item);
  }
  return days;
}

const itemsIn = (services: Services, range: CalendarRange): CalendarItem[] => [
  ...roundItems(services, range),
  ...followUpItems(services, range),
  ...dateItems(services, range),
];

const OVER = 'It has been held: what was does not move.';
const NOT_HELD = 'It does not take place any more. Plan a new round instead.';
const CLOSED = 'Its opportunity is closed. Open it again to move this.';
const COME_BACK = 'It was chosen in the close-out. Change it there.';

function whyFixed(row: { status: string; isClosed: 0 | 1 }): string | null {
  if (row.status === 'done') return OVER;
  if (row.status !== 'scheduled') return NOT_HELD;
  return row.isClosed ? CLOSED : null;
}

function roundItems(services: Services, { from, to }: CalendarRange): CalendarItem[] {
  const { now, zone } = ruleContext(services);
  const found = repository.roundsWithin(services.store, startOfDate(from, zone), startOfDate(addDays(to, 1), zone));
  return found.map(({ kind, isClosed, people, ...row }) => ({
    ...row,
    kind: 'round' as const,
    roundKind: kind,
    day: dateInZone(row.startsAt, zone),
    personId: null,
    people: people?.split('\n') ?? [],
    isOver: row.status !== 'scheduled' || roundEnd(row) <= now,
    fixed: whyFixed({ status: row.status, isClosed }),
  }));
}

function followUpItems(services: Services, { from, to }: CalendarRange): CalendarItem[] {
  const { now, zone } = ruleContext(services);
  const found = repository.followUpsAsking(services.store, addDays(from, -BESIDE), addDays(to, BESIDE));
  return found.flatMap((row) => {
    const startsAt = instantOf(row, zone);
    const day = startsAt === null ? asksOn(row) : dateInZone(startsAt, zone);
    if (day === null || day < from || day > to) return [];
    return [
      {
        kind: 'follow_up' as const,
        id: row.id,
        day,
        followUpKind: row.kind,
        subject: row.subject,
        rule: row.rule,
        startsAt,
        isAsleep: isAsleep(row, now, zone),
        opportunityId: row.opportunityId,
        company: row.company,
        title: row.title,
        personId: row.personId,
        people: row.person === null ? [] : [row.person],
        isOver: false,
        fixed: null,
      },
    ];
  });
}

type Timed = {
  dueOn: IsoDate;
  dueTime: string | null;
  timeZone: string | null;
  snoozedUntil: IsoDate | null;
  snoozedTime: string | null;
  snoozedZone: string | null;
};

/** The date and time it asks for attention as a person chose them; null without a time of day. */
function localOf(row: Timed, zone: string) {
  const isPutOff = row.snoozedUntil !== null;
  const time = isPutOff ? row.snoozedTime : row.dueTime;
  if (time === null) return null;
  return { date: row.snoozedUntil ?? row.dueOn, time, zone: (isPutOff ? row.snoozedZone : row.timeZone) ?? zone };
}

/** When it asks for attention, UTC milliseconds; null without a time of day. */
function instantOf(row: Timed, zone: string): number | null {
  const local = localOf(row, zone);
  return local === null ? null : instantFromLocal(local.date, local.time, local.zone);
}

function dateItems({ store }: Services, days: CalendarRange): CalendarItem[] {
  const rest = ({ id, day, opportunityId, company, title }: repository.DateOnDay) => ({
    id,
    day,
    opportunityId,
    company,
    title,
    personId: null,
    people: [],
    isOver: false,
    fixed: null,
  });
  return [
    ...repository.deadlinesOn(store, days).map((row) => ({
      ...rest(row),
      kind: 'deadline' as const,
      isOver: row.appliedOn !== null,
    })),
    ...repository.promisesOn(store, days).map((row) => ({ ...rest(row), kind: 'promised' as const })),
    ...repository.answersOn(store, days).map((row) => ({ ...rest(row), kind: 'answer_by' as const })),
    ...repository.comeBacksOn(store, days).map((row) => ({
      ...rest(row),
      kind: 'come_back' as const,
      fixed: COME_BACK,
    })),
  ];
}

/** Rounds that a moved round now claims the same time as. */
export type Moved = { clashes: { company: string; startsAt: number; minutes: number }[] };
const NOT_THERE = 'This is not there any more. It may be in the trash.';

/** Puts one thing on another day of the person's own zone; what has a time keeps it, in the zone it was chosen in. */
export function moveCalendarItem(services: Services, move: CalendarMove): Result<Done<Moved>> {
  switch (move.kind) {
    case 'round':
      return moveRound(services, move);
    case 'follow_up':
      return alone(moveFollowUp(services, move));
    case 'deadline':
      return alone(moveDeadline(services, move));
    case 'promised':
      return alone(movePromise(services, move));
    case 'answer_by':
      return alone(moveAnswer(services, move));
    case 'come_back':
      return fail('conflict', COME_BACK);
  }
}

const alone = (result: Result<Done<null>>): Result<Done<Moved>> =>
  result.ok ? ok({ value: { clashes: [] }, step: result.value.step }) : result;

type Where = Pick<CalendarMove, 'id' | 'to'>;

/** Whether the opportunity is in a closed stage; null when it is not there any more. */
function closedOf({ store }: Services, opportunityId: string): 0 | 1 | null {
  const row = rows(store, opportunity).get(opportunityId);
  if (!row || row.trashedAt !== null) return null;
  return rows(store, stage).get(row.stageId)?.kind === 'closed' ? 1 : 0;
}

function moveRound(services: Services, { id, to }: Where): Result<Done<Moved>> {
  const row = rows(services.store, round).get(id);
  const isClosed = row ? closedOf(services, row.opportunityId) : null;
  if (!row || row.trashedAt !== null || isClosed === null) return fail('not_found', NOT_THERE);
  const why = whyFixed({ status: row.status, isClosed });
  if (why !== null) return fail('conflict', why);
  const startsAt = movedRound(row, to, zoneOf(services));
  const moved = updateRound(services, id, { startsAt });
  if (!moved.ok) return moved;
  const clashes = overlappingRounds(services, { startsAt, minutes: row.minutes, exceptId: id }).value;
  return ok({
    value: { clashes: clashes.map(({ company, ...rest }) => ({ company, ...rest })) },
    step: moved.value.step,
  });
}

function moveFollowUp(services: Services, { id, to }: Where): Result<Done<null>> {
  const row = rows(services.store, followUp).get(id);
  if (!row || row.trashedAt !== null) return fail('not_found', NOT_THERE);
  if (row.state !== 'open') return fail('conflict', 'It is done or skipped: what was does not move.');
  const zone = zoneOf(services);
  const local = localOf(row, zone);
  const day = local === null ? to : movedTo(local, to, zone).date;
  if (row.snoozedUntil === null) return updateFollowUp(services, id, { dueOn: day });
  const about = { label: 'Put off a follow-up', aggregate: 'follow_up', subjectId: row.opportunityId } as const;
  return change(services, about, (tx) => {
    rows(tx.store, followUp).update(id, { snoozedUntil: day }, tx.at);
    return ok(null);
  });
}

function moveDeadline(services: Services, { id, to }: Where): Result<Done<null>> {
  const isClosed = closedOf(services, id);
  if (isClosed === null) return fail('not_found', NOT_THERE);
  return isClosed ? fail('conflict', CLOSED) : updateOpportunity(services, id, { deadline: to });
}

function movePromise(services: Services, { id, to }: Where): Result<Done<null>> {
  const opportunityId = repository.opportunityOfDebrief(services.store, id);
  const isClosed = opportunityId === undefined ? null : closedOf(services, opportunityId);
  if (opportunityId === undefined || isClosed === null) return fail('not_found', NOT_THERE);
  if (isClosed) return fail('conflict', CLOSED);
  const label = `Changed when ${nameOf(services, opportunityId)} promised to answer`;
  return change(services, { label, aggregate: 'debrief', subjectId: opportunityId }, (tx) => {
    rows(tx.store, debrief).update(id, { promisedBy: to }, tx.at);
    return ok(null);
  });
}

function moveAnswer(services: Services, { id, to }: Where): Result<Done<null>> {
  const row = rows(services.store, offer).get(id);
  const isClosed = row ? closedOf(services, row.opportunityId) : null;
  if (!row || row.trashedAt !== null || isClosed === null) return fail('not_found', NOT_THERE);
  if (isClosed) return fail('conflict', CLOSED);
  const label = `Changed when the offer of ${nameOf(services, row.opportunityId)} wants an answer`;
  return change(services, { label, aggregate: 'offer', subjectId: row.opportunityId }, (tx) => {
    rows(tx.store, offer).update(id, { answerBy: to }, tx.at);
    return ok(null);
  });
}
