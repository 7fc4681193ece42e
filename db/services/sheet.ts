import { opportunityClose } from '../domain/close.ts';
import { questionsIn } from '../domain/readiness.ts';
import { fail, ok } from '../domain/result.ts';
import { storyState } from '../domain/story.ts';
import { CLOSE_CHECKS } from '../domain/vocabulary.ts';
import * as detail from '../repositories/detail.ts';
import { skillNames } from '../repositories/roadmap.ts';
import * as rounds from '../repositories/round.ts';
import { rows } from '../repositories/rows.ts';
import { lessonsFor } from '../repositories/sheet.ts';
import { company, opportunity } from '../schema/index.ts';
import { ruleContext } from './context.ts';
import type { Services } from './core.ts';
import { demandsOf } from './readiness.ts';
import { roundViews } from './round.ts';
import { listStories } from './story.ts';

/** The sheet is one page: more lessons than this were never read. */
const MOST_LESSONS = 12;

type Opportunity = typeof opportunity.$inferSelect;

/**
 * Everything to have at hand in a round. `id` is a round's, or an opportunity's: then its next round, or none while no
 * round lies ahead. Nothing is left out here; what does not fit on the page is the page's to say.
 */
export function sheetOf(services: Services, id: string) {
  const { store } = services;
  const chosen = rounds.roundById(store, id);
  const row = rows(store, opportunity).get(chosen?.opportunityId ?? id);
  const of = row && rows(store, company).get(row.companyId);
  if (!row || !of) return fail('not_found', 'This round is not there any more. It may be in the trash.');
  const { now, zone } = ruleContext(services);
  const all = rounds.roundsOf(store, row.id);
  const round =
    chosen ?? all.findLast((one) => one.status === 'scheduled' && one.startsAt + one.minutes * 60_000 > now);
  const answers = detail.closingAnswersOf(store, row.id);
  return ok({
    opportunityId: row.id,
    company: of.name,
    title: row.title,
    zone,
    round: roundOf(services, round),
    people: peopleOf(services, row.id, round?.id ?? null),
    need: row.need,
    needNotes: row.needNotes,
    coreProblem: row.coreProblem,
    pains: detail.painsOf(store, row.id).map(({ id: painId, text, severity, answer, personName }) => ({
      id: painId,
      text,
      severity,
      answer,
      person: personName,
    })),
    closing: answers
      .filter(({ question, answer }) => question !== 'your_questions' && /\S/.test(answer))
      .map(({ question, answer }) => ({ question, answer })),
    questions: questionsIn(answers.find(({ question }) => question === 'your_questions')?.answer ?? ''),
    stories: storiesFor(services, row),
    lessons: lessonsFor(
      store,
      { companyId: of.id, kind: round?.kind ?? null, before: round?.startsAt ?? now },
      MOST_LESSONS,
    ).map(({ here, ...lesson }) => ({ ...lesson, here: here === 1 })),
  });
}

function roundOf(services: Services, round: rounds.RoundRow | undefined) {
  const view = round && roundViews(services, [round])[0];
  if (!view) return null;
  const { id, kind, startsAt, timeZone, minutes, place, status } = view;
  return { id, kind, startsAt, timeZone, minutes, place, status };
}

/** The interviewers of the round, or everybody on the opportunity while there is none; with the checks still to win. */
function peopleOf(services: Services, opportunityId: string, roundId: string | null) {
  const { store } = services;
  const all = rounds.roundsOf(store, opportunityId);
  const interviewers = rounds.interviewersOf(
    store,
    all.map(({ id }) => id),
  );
  const checks = rounds.checksOn(store, opportunityId);
  const close = opportunityClose(
    all.map((one) => ({
      ...one,
      interviewerIds: interviewers.filter((row) => row.roundId === one.id).map(({ personId }) => personId),
      won: checks.filter((row) => row.roundId === one.id),
    })),
    ruleContext(services).constants,
  );
  const view = roundViews(
    services,
    all.filter(({ id }) => id === roundId),
  )[0];
  const everybody = rounds.rolesOn(store, opportunityId).filter(({ role }) => role !== 'referrer');
  return distinct(view?.interviewers ?? everybody).map(({ personId, name, jobTitle, role }) => ({
    personId,
    name,
    jobTitle,
    role,
    open: close.interviewers.find((one) => one.personId === personId)?.missing ?? [...CLOSE_CHECKS],
  }));
}

function distinct<T extends { personId: string }>(people: readonly T[]): T[] {
  return [...new Map(people.toReversed().map((one) => [one.personId, one])).values()].toReversed();
}

/** My stories, those that show what this opportunity asks for most first, and of those the complete ones. */
function storiesFor(services: Services, row: Opportunity) {
  const demand = new Map(demandsOf(services, row).map((part) => [part.skillId, part.demand]));
  const names = new Map(skillNames(services.store).map(({ id, name }) => [id, name]));
  return listStories(services)
    .value.map((story) => {
      const { id, title, number, result, skills, told } = story;
      const wanted = skills
        .filter(({ skillId }) => (demand.get(skillId) ?? 0) > 0)
        .sort((a, b) => (demand.get(b.skillId) ?? 0) - (demand.get(a.skillId) ?? 0));
      return {
        id,
        title,
        number,
        result,
        missing: storyState(story).missing,
        skills: wanted.map(({ skillId }) => names.get(skillId) ?? ''),
        /** How strongly it is asked for here; 0: nobody asked. */
        demand: demand.get(wanted[0]?.skillId ?? '') ?? 0,
        toldHere: told.some(({ company: where }) => where === rows(services.store, company).get(row.companyId)?.name),
      };
    })
    .sort((a, b) => b.demand - a.demand || a.missing.length - b.missing.length);
}
