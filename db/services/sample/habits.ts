import { daysBetween, weekday } from '../../domain/dates.ts';
import { ok } from '../../domain/result.ts';
import { type FollowUpRow, openFollowUpsUntil } from '../../repositories/follow-up.ts';
import { type Services, change } from '../core.ts';
import { addFollowUp, settleFollowUps, snoozeFollowUps, updateFollowUp } from '../follow-up.ts';
import { runAllRules } from '../rules.ts';
import { CASES } from './texts/cases.ts';
import { hashOf } from './random.ts';
import { type Timeline, must } from './timeline.ts';
import { PEOPLE, type World } from './world.ts';

/** Days for which the follow-ups of some opportunities stay open. */
const LEFT_DAYS = 14;
const LEFT = new Set(
  CASES.flatMap(({ company, title, leave = [] }) => leave.map((rule) => `${company} ${title} ${rule}`)),
);
const isLeft = ({ company, title, rule }: FollowUpRow) => LEFT.has(`${company} ${title} ${rule}`);
/** Late follow-ups at the end; a person who works with this has a few. */
const MOST_LATE = 4;

const dueOf = ({ snoozedUntil, dueOn }: FollowUpRow) => snoozedUntil ?? dueOn;
/** Depends on what the follow-up is, not on when its row was made. */
const luckOf = ({ kind, company, person: name, dueOn }: FollowUpRow) => hashOf(`${kind} ${company} ${name} ${dueOn}`);

/** Every working evening what is due is done, or skipped, or left for another day; on Mondays the rules look at everything. */
export function planHabits(timeline: Timeline): void {
  for (let day = 150; day >= 1; day -= 1) {
    const date = timeline.date(day);
    if (weekday(date) > 5) continue;
    if (weekday(date) === 1) timeline.add(timeline.instant(date, '07:00'), lookAtEverything);
    timeline.add(timeline.instant(date, '18:50'), (services) => workThrough(services, timeline, date));
  }
}

function lookAtEverything(services: Services): void {
  must(
    change(services, { label: 'Looked at what is due', aggregate: 'follow_up', actor: 'rule' }, (tx) => {
      runAllRules(tx);
      return ok(null);
    }),
  );
}

function workThrough(services: Services, timeline: Timeline, date: string): void {
  for (const row of openFollowUpsUntil(services.store, date)) {
    const luck = luckOf(row);
    const patience = [0, 0, 0, 1, 2][luck % 5] ?? 0;
    if (daysBetween(dueOf(row), date) < patience) continue;
    if (isLeft(row) && daysBetween(row.dueOn, timeline.today) <= LEFT_DAYS) continue;
    const isSkipped = luck % 9 === 0;
    const reason = isSkipped ? (SKIPPED_FOR[luck % SKIPPED_FOR.length] ?? '') : '';
    must(settleFollowUps(services, [row.id], isSkipped ? 'skipped' : 'done', reason));
  }
}

/** Why some are skipped. */
const SKIPPED_FOR = ['Said it on the phone already', '', 'They asked me to wait', ''] as const;

/** Follow-ups of my own: opportunity, kind, days ahead, subject, draft. */
const OWN = [
  [
    'Velloquay',
    'send_material',
    0,
    'The write-up of the price test',
    'Hello,\n\nas promised, the two pages on the price test: the stop rule is on the first, the reading on the second.\n\nUntil tomorrow',
  ],
  ['Vesperloom', 'other', 2, 'Ask Inês who leads supply there', ''],
  [
    'Bellowstream',
    'other',
    -2,
    'Write to the person I met at the meetup',
    'We spoke about parents who pay and children who decide. I have an idea for the first week.',
  ],
  [
    'Ferrowell',
    'negotiate',
    1,
    'Ask for a review of the base after six months',
    'Thank you for the call. One point before I answer: could we agree on a review of the base after half a year?',
  ],
  ['Lanternhook', 'send_material', 5, 'Finish the letter', ''],
  ['Granarywell', 'other', 0, 'Try the app at two bakeries', ''],
] as const;

/** The last days: follow-ups of my own, drafts, what was put off, and people met on the way. */
export function planLastDays(world: World, timeline: Timeline): void {
  const evening = timeline.instant(timeline.date(1), '21:40');
  timeline.add(evening, (services) => {
    for (const [company, kind, ahead, subject, draft] of OWN) {
      const opportunityId = world.opportunities.get(company) ?? null;
      const fields = {
        dueTime: null,
        timeZone: null,
        personId: null,
        roundId: null,
        channel: 'email',
        subject,
        draft,
      } as const;
      must(addFollowUp(services, { ...fields, kind, dueOn: timeline.date(-ahead), opportunityId }));
    }
    addOther(services, timeline, world.opportunities.get('Lanternhook') ?? null);
  });
  meetOthers(world, timeline);
}

/** One that comes again every month, and one that waits for an answer. */
function addOther(services: Services, timeline: Timeline, opportunityId: string | null): void {
  const fields = { dueTime: null, timeZone: null, personId: null, roundId: null, channel: null, draft: '' } as const;
  const monthly = { every: 1, unit: 'month' } as const;
  must(
    addFollowUp(services, {
      ...fields,
      kind: 'other',
      subject: 'An hour with my mentor',
      dueOn: timeline.date(-10),
      opportunityId: null,
      repeat: monthly,
    }),
  );
  const subject = 'Ask which week the panel is in';
  const asked = must(
    addFollowUp(services, { ...fields, kind: 'other', subject, dueOn: timeline.date(-1), opportunityId }),
  );
  if (opportunityId !== null) must(snoozeFollowUps(services, [asked.value.id], null, { waits: true }));
}

/** Up to the promised number: people met at the companies without any round. */
function meetOthers(world: World, timeline: Timeline): void {
  for (let day = 100; day >= 2; day -= 1)
    timeline.add(timeline.instant(timeline.date(day), '13:15'), (services) => {
      const share = ((PEOPLE - 24) * (150 - day)) / 150;
      if (world.people >= share) return;
      const of = CASES[hashOf(`met ${day}`) % CASES.length];
      const companyId = of ? (world.companies.get(of.company) ?? null) : null;
      if (of && companyId)
        world.meet(services, day % 5 === 0 ? 'hiring_manager' : 'interviewer', companyId, of.company, null);
    });
  timeline.add(timeline.now, (services) => {
    for (let index = 0; world.people < PEOPLE; index += 1) {
      const of = CASES[(index * 7) % CASES.length];
      if (of) world.meet(services, 'interviewer', world.companies.get(of.company) ?? null, of.company, null);
    }
  });
}

/** After everything happened: a day chosen for what was put off, and not too much that is late. What rules made is drafted from templates. */
export function leaveOpen(services: Services, timeline: Timeline): void {
  for (const row of openFollowUpsUntil(services.store, timeline.date(-7))) {
    if (row.company === 'Quernstone') must(snoozeFollowUps(services, [row.id], timeline.today));
    if (row.company === 'Thimbleware') must(updateFollowUp(services, row.id, { dueOn: timeline.date(2) }));
  }
  const late = openFollowUpsUntil(services.store, timeline.date(1)).sort((a, b) => (dueOf(a) < dueOf(b) ? 1 : -1));
  const spare = late.filter((row) => row.rule !== null && !isLeft(row));
  for (const { id } of spare.slice(0, Math.max(0, late.length - MOST_LATE)))
    must(settleFollowUps(services, [id], 'done'));
}
