import { isOpenLane } from '../../domain/initiative.ts';
import type { Services } from '../core.ts';
import { dropInitiative, finishInitiative } from '../initiative-finish.ts';
import { logHours } from '../initiative-hours.ts';
import { addInitiative } from '../initiative.ts';
import { dateOf } from './briefs.ts';
import { INITIATIVES, LEVELS, type InitiativeText } from './texts/career.ts';
import { INITIATIVE_DAYS, type InitiativeDays } from './texts/initiative-days.ts';
import { type Timeline, must } from './timeline.ts';
import type { World } from './world.ts';

/** Initiatives from the idea to the end, with the hours that went into them; those that are done raise their level. */
export function planInitiatives(world: World, timeline: Timeline): void {
  INITIATIVES.forEach((text, index) => {
    const days = INITIATIVE_DAYS[text[1]] ?? { added: 60, hours: [] };
    const dueOn = text[0] === 'now' ? timeline.date(-(7 + index * 5)) : null;
    const one = { id: '', text };
    timeline.add(timeline.instant(timeline.date(days.added), '20:40'), (services) => {
      one.id = addOne(world, services, text, { dueOn, today: dateOf(services, timeline.zone) });
    });
    planDays(timeline, one, days);
    if (days.ended !== undefined) planEnd(world, timeline, one, days.ended);
  });
}

/** Its id is known once it was added. */
type One = { id: string; text: InitiativeText };
type Dates = { dueOn: string | null; today: string };

function addOne(world: World, services: Services, text: InitiativeText, { dueOn, today }: Dates): string {
  const [lane, title, kind, effortHours, skills, marketCheck] = text;
  const added = addInitiative(services, {
    title,
    kind,
    effortHours,
    marketCheck,
    // What ended was under way before.
    lane: isOpenLane(lane) ? lane : 'now',
    skills: skills.map(([name, gain]) => ({ skillId: world.skill(name), gain })),
    startOn: lane === 'next' || lane === 'later' ? null : today,
    targetOn: dueOn,
    marketCheckedOn: today,
    link: '',
    notes: '',
  });
  return must(added).value.id;
}

function planDays(timeline: Timeline, one: One, { hours }: InitiativeDays): void {
  for (const [day, spent, note] of hours)
    timeline.add(timeline.instant(timeline.date(day), '21:20'), (services) => {
      const spentOn = dateOf(services, timeline.zone);
      must(logHours(services, { initiativeId: one.id, spentOn, hours: spent, note }));
    });
}

/** What is done raises its levels before the day's other changes of levels, so that it is what supports them. */
function planEnd(world: World, timeline: Timeline, one: One, ended: number): void {
  const [lane, , , , skills, , cameOfIt] = one.text;
  timeline.add(timeline.instant(timeline.date(ended), '21:25'), (services) => {
    const { id } = one;
    const day = dateOf(services, timeline.zone);
    if (lane === 'dropped') {
      must(dropInitiative(services, { id, droppedOn: day, reason: cameOfIt }));
      return;
    }
    const levels = skills.map(([name]) => ({ skillId: world.skill(name), level: LEVELS[name]?.[0] ?? null }));
    must(finishInitiative(services, { id, doneOn: day, cameOfIt, levels }));
  });
}
