import { dateInZone } from '../domain/dates.ts';
import { type DraftFacts, type Remark, remarksOn, valuesOf, whyMissing } from '../domain/draft-facts.ts';
import type { PlaceholderName, PlaceholderValues } from '../domain/placeholder.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import { type Template, builtInTemplate, fill } from '../domain/template.ts';
import { painsOf } from '../repositories/detail.ts';
import * as repository from '../repositories/draft-facts.ts';
import { reservationsOn } from '../repositories/limbo.ts';
import { offersOf } from '../repositories/offer.ts';
import { rows } from '../repositories/rows.ts';
import { company, followUp, opportunity, person, template } from '../schema/index.ts';
import { closesOn } from './close.ts';
import { ruleContext } from './context.ts';
import type { Services } from './core.ts';

/** Where something that is not known can be written. */
export type WritePlace =
  | { kind: 'opportunity'; id: string; target: string }
  | { kind: 'person'; id: string; target: string }
  | { kind: 'debrief'; roundId: string };
type Places = Partial<Record<PlaceholderName, WritePlace>>;

export type About = { opportunityId: string | null; personId: string | null; roundId: string | null };
export type DraftFactsView = {
  values: PlaceholderValues;
  remarks: Remark[];
  places: Places;
  about: {
    opportunityId: string | null;
    company: string | null;
    title: string | null;
    personId: string | null;
    person: string | null;
  };
};

const NOT_THERE = 'This follow-up is not there any more. It may be in the trash.';

/** What is known for the message of a follow-up. */
export function factsOfFollowUp(services: Services, id: string): Result<DraftFactsView> {
  const row = rows(services.store, followUp).get(id);
  return row ? ok(factsAbout(services, row)) : fail('not_found', NOT_THERE);
}

/** Real values to show templates with: those of one opportunity, or of the one that shows them best. */
export function factsToShow(services: Services, opportunityId: string | null): Result<DraftFactsView> {
  const chosen = opportunityId ?? repository.opportunityToShow(services.store);
  const personId = chosen === null ? null : repository.personToShow(services.store, chosen);
  return ok(factsAbout(services, { opportunityId: chosen, personId, roundId: null }));
}

/** Everything that is known about a person and an opportunity, as words for a message. */
export function factsAbout(services: Services, about: About): DraftFactsView {
  const { store } = services;
  const to = about.personId === null ? undefined : rows(store, person).get(about.personId);
  const on = about.opportunityId === null ? undefined : rows(store, opportunity).get(about.opportunityId);
  const employer = rows(store, company).get(on?.companyId ?? to?.companyId ?? '');
  const rounds = on ? repository.roundsFor(store, on.id, to?.id ?? null) : [];
  const { today, now, zone } = ruleContext(services);
  const spoke = to ? repository.lastSpokeAt(store, to.id, now) : null;
  const round = roundFor(rounds, about.roundId);
  const pains = on ? painsOf(store, on.id) : [];
  const facts: DraftFacts = {
    person: to ? { id: to.id, name: to.name } : null,
    company: employer?.name ?? null,
    title: on?.title ?? null,
    appliedOn: on?.appliedOn ?? null,
    pains,
    reservations: on ? reservationsFor(services, on.id, rounds) : [],
    round: round ? { kind: round.kind, date: dateInZone(round.startsAt, round.timeZone) } : null,
    nextStepOfTheirs: rounds.find((one) => one.withThem === 1 && /\S/.test(one.nextStep))?.nextStep ?? '',
    nextStep: rounds.find((one) => /\S/.test(one.nextStep))?.nextStep ?? '',
    promisedBy: promisedIn(rounds, round),
    number: numberFor(services, about, pains),
    answerBy: on ? (offersOf(store, on.id)[0]?.answerBy ?? null) : null,
    materials: on ? repository.materialsFor(store, on.id) : [],
    lastSpokeOn: spoke === null ? null : dateInZone(spoke, zone),
    missingChecks: missingChecks(services, on?.id, to?.id),
    today,
  };
  return {
    values: valuesOf(facts),
    remarks: remarksOn(facts),
    places: placesFor(on?.id ?? null, to?.id ?? null, debriefOf(rounds, round)),
    about: {
      opportunityId: on?.id ?? null,
      company: employer?.name ?? null,
      title: on?.title ?? null,
      personId: to?.id ?? null,
      person: to?.name ?? null,
    },
  };
}

type Rounds = readonly repository.FactRound[];

/** The round that is meant: the one named, else the latest one held with this person, else the latest one held. */
function roundFor(rounds: Rounds, roundId: string | null): repository.FactRound | undefined {
  const held = rounds.filter(({ done }) => done === 1);
  return rounds.find(({ id }) => id === roundId) ?? held.find(({ withThem }) => withThem === 1) ?? held[0];
}

const promisedIn = (rounds: Rounds, round: repository.FactRound | undefined) =>
  round?.promisedBy ?? rounds.find(({ promisedBy }) => promisedBy !== null)?.promisedBy ?? null;

/** The round whose debrief is to be completed: the one that is meant, else the latest one held. */
const debriefOf = (rounds: Rounds, round: repository.FactRound | undefined) =>
  (round?.done === 1 ? round : rounds.find(({ done }) => done === 1))?.id ?? null;

function reservationsFor({ store }: Services, opportunityId: string, rounds: Rounds): DraftFacts['reservations'] {
  const theirs = new Set(rounds.filter(({ withThem }) => withThem === 1).map(({ id }) => id));
  return reservationsOn(store, opportunityId).map(({ answered, roundId, ...row }) => ({
    ...row,
    answered: answered === 1,
    inTheirRound: theirs.has(roundId),
  }));
}

function numberFor({ store }: Services, about: About, pains: ReturnType<typeof painsOf>): string {
  const pain = pains.find(({ personId }) => personId === about.personId) ?? pains[0];
  const { personId, opportunityId } = about;
  return repository.numberFor(store, {
    personId,
    opportunityId,
    skillId: pain?.skillId ?? null,
    challenge: pain?.challenge ?? null,
  });
}

function missingChecks(services: Services, opportunityId: string | undefined, personId: string | undefined) {
  if (opportunityId === undefined || personId === undefined) return null;
  const close = closesOn(services, [opportunityId]).get(opportunityId);
  return close?.interviewers.find((one) => one.personId === personId)?.missing ?? null;
}

/** Per fact, where it is written; what has no place there is left out. */
function placesFor(opportunityId: string | null, personId: string | null, roundId: string | null): Places {
  const places: Places = {};
  const put = (place: WritePlace, ...names: PlaceholderName[]) => {
    for (const name of names) places[name] = place;
  };
  if (personId !== null) put({ kind: 'person', id: personId, target: 'person.log' }, 'last_spoke');
  if (roundId !== null) put({ kind: 'debrief', roundId }, 'next_step', 'promised_date', 'doubt');
  if (opportunityId === null) return places;
  const on = (target: string) => ({ kind: 'opportunity', id: opportunityId, target }) as const;
  put(on('brief.pains'), 'their_pain', 'my_answer');
  put(on('rounds.list'), 'round_kind', 'round_date', ...(roundId === null ? NOT_DEBRIEFED : []));
  put(on('materials.add'), 'material');
  put(on('details.applied_on'), 'applied_on');
  put(on('offer.open'), 'answer_by');
  return places;
}
const NOT_DEBRIEFED: readonly PlaceholderName[] = ['next_step', 'promised_date', 'doubt'];

export type FilledNote = {
  subject: string;
  body: string;
  /** What is not known, or not quite what was asked for, as sentences. */
  missing: string[];
};

/** A message from a template that the app brings, in the person's wording of it when there is one. */
export function noteFrom(services: Services, templateId: string, about: About): FilledNote {
  const facts = factsAbout(services, about);
  const filled = fill(wordingOf(services, templateId), facts.values);
  return {
    subject: filled.subject,
    body: filled.body,
    missing: [
      ...new Set(facts.remarks.filter(({ name }) => filled.used.includes(name)).map(({ text }) => text)),
      ...filled.missing.map(whyMissing),
    ],
  };
}

function wordingOf({ store }: Services, id: string): Pick<Template, 'subject' | 'body'> {
  const row = rows(store, template).get(id);
  return (row?.trashedAt === null ? row : undefined) ?? builtInTemplate(id) ?? { subject: '', body: '' };
}
