import { daysBetween, weekday } from '../../domain/dates.ts';
import { ok } from '../../domain/result.ts';
import { type FollowUpRow, openFollowUpsUntil } from '../../repositories/follow-up.ts';
import { rows } from '../../repositories/rows.ts';
import { person } from '../../schema/index.ts';
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
    must(settleFollowUps(services, [row.id], luck % 9 === 0 ? 'skipped' : 'done'));
  }
}

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
  });
  meetOthers(world, timeline);
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

/** After everything happened: drafts for what is open, a few days off for what was put off, and not too much that is late. */
export function leaveOpen(services: Services, timeline: Timeline): void {
  for (const row of openFollowUpsUntil(services.store, timeline.date(-7))) {
    if (row.subject === '') writeDraft(services, row);
    if (row.company === 'Quernstone') must(snoozeFollowUps(services, [row.id], timeline.today));
    if (row.company === 'Thimbleware') must(snoozeFollowUps(services, [row.id], timeline.date(2)));
  }
  const late = openFollowUpsUntil(services.store, timeline.date(1)).sort((a, b) => (dueOf(a) < dueOf(b) ? 1 : -1));
  const spare = late.filter((row) => row.rule !== null && !isLeft(row));
  for (const { id } of spare.slice(0, Math.max(0, late.length - MOST_LATE)))
    must(settleFollowUps(services, [id], 'done'));
}

const SUBJECT: Partial<Record<FollowUpRow['kind'], (row: FollowUpRow) => readonly [string, string]>> = {
  thank_you: ({ title }) => [
    `Thank you for the talk about ${title}`,
    'thank you for the hour. What you said about the plan stayed with me; I wrote down how I would begin, three lines below.',
  ],
  status_check: ({ title }) => [
    `How things stand: ${title}`,
    'I enjoyed our conversations and would like to know where you are. If the plan has moved, a new date is all I need.',
  ],
  closing_note: ({ title }) => [
    `One thought on ${title}`,
    'after our talk one doubt was left open. Here is what I did in that situation, with the number, and what I would do with you in the first month.',
  ],
  keep_warm: () => [
    'Coffee next week?',
    'it has been a while. I would like to hear how your quarter went and tell you about mine.',
  ],
  reengage: ({ company }) => [
    `The role at ${company ?? 'your company'}`,
    'you asked me to write again about now. I am still interested; has the plan for the season settled?',
  ],
  other: ({ company }) => [
    `Thank you, and one question`,
    `thank you for the time with the people at ${company ?? 'your company'}. Which answer of mine cost me the most?`,
  ],
};

function writeDraft(services: Services, row: FollowUpRow): void {
  const [subject, text] = SUBJECT[row.kind]?.(row) ?? [];
  if (subject === undefined || text === undefined) return;
  const name =
    row.personId === null ? 'all' : (rows(services.store, person).get(row.personId)?.name.split(' ')[0] ?? 'all');
  must(updateFollowUp(services, row.id, { subject, draft: `Hello ${name},\n\n${text}\n\nKind regards` }));
}
