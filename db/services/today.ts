import { addDays, daysBetween, startOfDate } from '../domain/dates.ts';
import { ok } from '../domain/result.ts';
import { countOpenFollowUps, openFollowUpsUntil } from '../repositories/follow-up.ts';
import { activeOpportunities, limboCards } from '../repositories/opportunity.ts';
import { interviewersOf, roundsAhead } from '../repositories/round.ts';
import { unclosedNames } from '../repositories/limbo.ts';
import { ruleContext } from './context.ts';
import type { Services } from './core.ts';
import { owedDebriefs } from './debrief.ts';
import { closesOf } from './opportunity.ts';
import { rankedNow } from './roadmap.ts';

/** Days that `this week` reaches beyond today. */
const WEEK = 7;

/** What to do next: everything the first screen shows, in one answer. */
export function todayView(services: Services) {
  const { store } = services;
  const { today, zone, constants } = ruleContext(services);
  const due = openFollowUpsUntil(store, addDays(today, WEEK));
  const on = (row: { snoozedUntil: string | null; dueOn: string }) => row.snoozedUntil ?? row.dueOn;
  const owed = owedDebriefs(services);
  const gaps = rankedNow(services).ranked.filter(({ impact }) => impact > 0);
  const top = gaps[0];
  return ok({
    late: due.filter((row) => on(row) < today),
    today: due.filter((row) => on(row) === today),
    thisWeek: due.filter((row) => on(row) > today),
    rounds: roundsSoon(services, startOfDate(addDays(today, 2), zone)),
    owed: owed.value,
    limbo: limboCards(store).map((card) => {
      const closes = closesOf(card.closes);
      const silentDays = daysBetween(card.limboHeardOn ?? today, today);
      return {
        opportunityId: card.id,
        company: card.company,
        title: card.title,
        silentDays,
        unclosed: unclosedNames(store, card.id),
        closed: closes.filter((state) => state === 'closed').length,
        interviewers: closes.length,
        canGhost: silentDays >= constants.limbo.ghostedFromDay,
      };
    }),
    topSkill: top
      ? {
          skillId: top.skillId,
          name: top.name,
          share: top.share,
          demand: top.demand,
          impact: top.impact,
          maxDemand: Math.max(...gaps.map(({ demand }) => demand)),
        }
      : null,
  });
}

/** What waits, in numbers: cheap enough to be read after every change. */
export function counts(services: Services) {
  const { store } = services;
  const { today } = ruleContext(services);
  return ok({
    late: countOpenFollowUps(store, today),
    activeOpportunities: activeOpportunities(store),
    openFollowUps: countOpenFollowUps(store, null),
  });
}

/** Rounds from now to the end of tomorrow. */
function roundsSoon({ store, clock }: Services, until: number) {
  const rounds = roundsAhead(store, clock.now(), until);
  const people = interviewersOf(
    store,
    rounds.map(({ id }) => id),
  );
  return rounds.map(({ id, opportunityId, company, title, kind, startsAt, minutes, timeZone }) => ({
    roundId: id,
    opportunityId,
    company,
    title,
    kind,
    startsAt,
    minutes,
    timeZone,
    people: people.filter(({ roundId }) => roundId === id).map(({ name }) => name),
  }));
}
