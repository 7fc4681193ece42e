import { opportunityClose } from '../domain/close.ts';
import { addDays, daysBetween } from '../domain/dates.ts';
import { fail, ok } from '../domain/result.ts';
import { capabilitiesOf } from '../repositories/brief.ts';
import * as repository from '../repositories/detail.ts';
import { materialsOf } from '../repositories/material.ts';
import { cardOf } from '../repositories/opportunity.ts';
import { evidenceOfOpportunity } from '../repositories/roadmap.ts';
import * as rounds from '../repositories/round.ts';
import { rows } from '../repositories/rows.ts';
import { company, opportunity, person, stage } from '../schema/index.ts';
import { ruleContext } from './context.ts';
import type { Services } from './core.ts';
import { nextThing, stageViews } from './opportunity.ts';
import { roundViews } from './round.ts';
import { streamOf } from './stream.ts';

/** One opportunity whole: what is next, everything that happened, the brief, the people with their close checks. */
export function openOpportunity(services: Services, id: string) {
  const { store } = services;
  const row = rows(store, opportunity).get(id);
  const card = cardOf(store, id);
  const of = row && rows(store, company).get(row.companyId);
  const at = row && rows(store, stage).get(row.stageId);
  if (!row || !card || !of || !at) return fail('not_found', 'This opportunity is not there any more.');
  const context = ruleContext(services);
  const roundRows = rounds.roundsOf(store, id);
  const people = peopleOf(services, id, roundRows);
  const materials = materialsOf(store, id);
  return ok({
    ...row,
    company: { id: of.id, name: of.name, website: of.website, industry: of.industry },
    sourcePersonName: row.sourcePersonId ? (rows(store, person).get(row.sourcePersonId)?.name ?? null) : null,
    stage: { name: at.name, kind: at.kind },
    stages: stageViews(services),
    next: nextThing(card, at.kind, context.now, context.today),
    limbo: card.limboHeardOn === null ? null : limboView(services, card.limboHeardOn, people),
    rounds: roundViews(services, roundRows),
    people,
    pains: repository.painsOf(store, id),
    capabilities: capabilitiesOf(store, id),
    segments: repository.segmentsOf(store, id),
    costs: repository.costsOf(store, id),
    closing: repository.closingAnswersOf(store, id),
    evidence: evidenceOfOpportunity(store, id),
    materials,
    stream: streamOf(services, row, { rounds: roundRows, materials }),
    closeOut: closeOutView(services, id),
    trashed: row.trashedAt !== null,
  });
}

type Person = ReturnType<typeof peopleOf>[number];

function limboView(services: Services, heardOn: string, people: readonly Person[]) {
  const { today, constants } = ruleContext(services);
  const silentDays = daysBetween(heardOn, today);
  const unclosed = new Map(
    people
      .filter(({ close }) => close !== null && close.state !== 'closed')
      .map(({ personId, name }) => [personId, name]),
  );
  return {
    silentDays,
    unclosed: [...unclosed].map(([personId, name]) => ({ personId, name })),
    decideBy: addDays(heardOn, constants.limbo.ghostedFromDay),
    canGhost: silentDays >= constants.limbo.ghostedFromDay,
  };
}

function peopleOf({ store, ...services }: Services, id: string, roundRows: rounds.RoundRow[]) {
  const interviewers = rounds.interviewersOf(
    store,
    roundRows.map((row) => row.id),
  );
  const checks = rounds.checksOn(store, id);
  const close = opportunityClose(
    roundRows.map((row) => ({
      ...row,
      interviewerIds: interviewers.filter(({ roundId }) => roundId === row.id).map(({ personId }) => personId),
      won: checks.filter(({ roundId }) => roundId === row.id),
    })),
    ruleContext({ store, ...services }).constants,
  );
  return rounds.rolesOn(store, id).map((role) => {
    const own = close.interviewers.find(({ personId }) => personId === role.personId);
    return {
      ...role,
      close: own
        ? {
            personId: role.personId,
            name: role.name,
            jobTitle: role.jobTitle,
            checks: own.won.map(({ check }) => check),
            state: own.state,
          }
        : null,
    };
  });
}

function closeOutView({ store }: Services, id: string) {
  const row = repository.closeOutOf(store, id);
  if (!row) return null;
  const ended = row.stageId === null ? undefined : rows(store, stage).get(row.stageId);
  return { ...row, stage: ended?.name ?? '', skills: repository.skillsOfCloseOut(store, row.id) };
}
