import { addDays, compareDates } from '../../domain/dates.ts';
import type { RoundKind } from '../../domain/vocabulary.ts';
import { painIdsOfRound } from '../../repositories/round.ts';
import { savePain } from '../brief.ts';
import type { Services } from '../core.ts';
import { saveDebrief, waiveDebrief } from '../debrief.ts';
import { addInteraction } from '../person.ts';
import { addRound, updateRound } from '../round.ts';
import type { Case } from './texts/cases.ts';
import { debriefFor } from './debriefs.ts';
import type { Cast } from './cast.ts';
import { type RoundPlan, readRounds } from './parse.ts';
import { channelOf } from './texts/messages.ts';
import { PLACES } from './texts/rounds.ts';
import { type Thread, type Timeline, later, must } from './timeline.ts';
import { writeBrief, writeRecruiterView } from './briefs.ts';
import type { World } from './world.ts';

const TIMES = ['09:30', '10:00', '11:00', '11:30', '14:00', '14:30', '15:00', '15:30'] as const;
const MINUTES: Partial<Record<RoundKind, number>> = { recruiter_screen: 30, case_study: 90, panel: 90, executive: 45 };

export type Of = { world: World; timeline: Timeline; thread: Thread; of: Case; cast: Cast };

type Slot = RoundPlan & { date: string; at: string; minutes: number; scheduledOn: string };

/** The rounds of one opportunity: planned, held, debriefed, and what came in between them. */
export function planRounds(about: Of): void {
  const slots = slotsOf(about);
  slots.forEach((slot, index) =>
    planRound(about, slot, index, slots.findLastIndex(({ how }) => how === 'debrief') === index),
  );
  if (about.of.owed) planOwed(about);
}

function slotsOf({ world, timeline, of }: Of): Slot[] {
  const slots: Slot[] = [];
  for (const plan of readRounds(of.rounds)) {
    const before = slots.at(-1);
    const date = plan.day < -1 || plan.day > 0 ? timeline.workday(plan.day) : timeline.date(plan.day);
    const planned = timeline.workday(Math.max(plan.day + 1, 0, (before?.day ?? plan.day + 5) - world.random.int(1, 3)));
    const dayBefore = addDays(date, -1);
    const slot = {
      ...plan,
      date,
      at: plan.time ?? world.random.pick(TIMES),
      minutes: MINUTES[plan.kind] ?? 60,
      scheduledOn: compareDates(planned, dayBefore) < 0 ? planned : dayBefore,
    };
    slots.push(of.laterToday && plan.day === 0 ? { ...slot, ...laterToday(timeline) } : slot);
  }
  return slots;
}

/** The next half hour at least ninety minutes away, tomorrow morning when the day is over by then. */
function laterToday(timeline: Timeline): { date: string; at: string } {
  const soon = later(timeline.timeNow(), 90 + 29);
  const at = `${soon.slice(0, 3)}${soon.slice(3) < '30' ? '00' : '30'}`;
  if (timeline.timeNow() > '18:00') return { date: timeline.date(-1), at: '10:00' };
  return { date: timeline.today, at: at < '09:30' ? '09:30' : at };
}

function planRound(about: Of, slot: Slot, index: number, last: boolean): void {
  const { world, timeline, thread, of, cast } = about;
  let roundId = '';
  let people: string[] = [];
  thread.on(slot.scheduledOn, '17:30', (services) => {
    if (index > 0) heardBack(about, services, index === 1);
    people = cast.interviewers(services, slot.kind);
    roundId = schedule(about, services, slot, people);
  });
  const end = later(slot.at, slot.minutes);
  if (slot.how === 'debrief')
    thread.on(slot.date, later(end, world.random.int(12, 50)), (services) => {
      const promisedBy =
        last && of.promised !== undefined
          ? timeline.workday(of.promised)
          : last && of.end?.outcome !== 'ghosted' && slot.day > 14
            ? null
            : undefined;
      const managerId = cast.managerId();
      const written = debriefFor(world, { plan: slot, date: slot.date, interviewers: people, managerId, promisedBy });
      must(saveDebrief(services, roundId, written.document));
      answerPains(about, services, roundId, written.pains, slot);
      if (slot.kind === 'hiring_manager') writeBrief(about, services);
      if (slot.kind === 'recruiter_screen') writeRecruiterView(about, services);
    });
  if (slot.how === 'cancelled')
    thread.on(
      addDays(slot.date, -1),
      '18:00',
      (services) => void must(updateRound(services, roundId, { status: 'cancelled' })),
    );
  if (slot.how === 'missed_by_me' || slot.how === 'missed_by_them') {
    const status = slot.how;
    thread.on(slot.date, later(slot.at, 25), (services) => void must(updateRound(services, roundId, { status })));
  }
  if (slot.how === 'waived')
    thread.on(slot.date, later(end, 30), (services) => void must(waiveDebrief(services, roundId)));
}

function schedule(
  { world, timeline, of, cast }: Of,
  services: Services,
  slot: Slot,
  people: readonly string[],
): string {
  return must(
    addRound(services, {
      opportunityId: cast.opportunityId,
      kind: slot.kind,
      startsAt: timeline.instant(slot.date, slot.at),
      timeZone: of.zone ?? timeline.zone,
      minutes: slot.minutes,
      place: slot.kind === 'recruiter_screen' ? 'Phone' : world.random.pick(PLACES),
      status: 'scheduled',
      interviewers: people.map((personId) => ({ who: { personId }, role: cast.roleOf(personId) })),
    }),
  ).value.id;
}

function heardBack({ world, cast }: Of, services: Services, screened: boolean): void {
  const summary = screened ? world.deal.afterScreen() : world.deal.movesOn();
  const channel = channelOf(summary) ?? world.random.pick(['email', 'call', 'message'] as const);
  const fields = { at: services.clock.now(), channel, direction: 'inbound', summary } as const;
  must(addInteraction(services, { ...fields, personId: cast.contactId(services), opportunityId: cast.opportunityId }));
}

/** What I answer to their pains, later in the evening; at most one of a manager's stays open while the search is on. */
function answerPains(
  { of, cast, world }: Of,
  services: Services,
  roundId: string,
  pains: ReturnType<typeof debriefFor>['pains'],
  slot: Slot,
): void {
  painIdsOfRound(services.store, roundId).forEach((id, index) => {
    const pain = pains[index];
    if (!pain) return;
    const [text, severity, challenge, skill, answer] = pain;
    const open = of.end === undefined && index > 0 && slot.day < 12;
    const personId = slot.kind === 'hiring_manager' ? cast.managerId() : (cast.lastMet() ?? null);
    must(
      savePain(services, {
        id,
        opportunityId: cast.opportunityId,
        text,
        severity,
        challenge,
        answer: open ? '' : answer,
        personId,
        skillId: world.skill(skill),
      }),
    );
  });
}

/** A panel that ended a little while ago; where the day is too young for that, yesterday afternoon. */
function planOwed(about: Of): void {
  const { timeline, thread, cast } = about;
  const now = timeline.timeNow();
  const today = now >= '09:45' && now < '20:00';
  const startsAt = today
    ? Math.floor((timeline.now - 72 * 60_000) / 300_000) * 300_000
    : timeline.instant(timeline.date(1), '15:00');
  thread.on(timeline.workday(3), '17:30', (services) => {
    heardBack(about, services, false);
    const people = [
      cast.managerId() ?? cast.contactId(services),
      ...cast.interviewers(services, 'cross_functional'),
      ...cast.interviewers(services, 'analytical'),
    ];
    const interviewers = people.flatMap((personId) =>
      personId === null ? [] : [{ who: { personId }, role: cast.roleOf(personId) }],
    );
    const fields = {
      kind: 'panel',
      startsAt,
      timeZone: timeline.zone,
      minutes: 60,
      place: 'On site, second floor',
      status: 'scheduled',
    } as const;
    must(addRound(services, { opportunityId: cast.opportunityId, ...fields, interviewers }));
  });
}
