import { proposeFollowUps } from '../domain/cadence.ts';
import { type CadenceOpportunity, inboundTimes } from '../domain/cadence-facts.ts';
import { type OpportunityClose, opportunityClose } from '../domain/close.ts';
import type { RuleContext } from '../domain/constants.ts';
import { isWaiting, wokenOn } from '../domain/follow-up.ts';
import { reconcile } from '../domain/reconcile.ts';
import { roundEnd } from '../domain/round.ts';
import type { CloseState } from '../domain/vocabulary.ts';
import * as facts from '../repositories/facts.ts';
import { rows } from '../repositories/rows.ts';
import { type Touched, touchedBy, touchedSteps } from '../repositories/touched.ts';
import { newsSince, waitingFollowUps } from '../repositories/waiting.ts';
import { limboOf } from '../domain/limbo.ts';
import { wakeUps } from '../domain/wake-up.ts';
import { followUp } from '../schema/index.ts';
import type { Change } from './core.ts';
import { ruleContext } from './context.ts';

/** After a change: follow-ups and card facts of everything it touched, in the same transaction. */
export function runRulesFor(tx: Change, activityId: string): void {
  runRules(tx, touchedBy(tx.store, activityId));
}

/** Opportunities the rules look at in one turn of a long change. */
const AT_ONCE = 50;

/** The same for many opportunities that a long change touched, in turns; yields how many are done. */
export function* runRulesInTurns(tx: Change, opportunityIds: readonly string[]): Generator<number, void> {
  for (let from = 0; from < opportunityIds.length; from += AT_ONCE) {
    const some = new Set(opportunityIds.slice(from, from + AT_ONCE));
    runRules(tx, { opportunityIds: some, personIds: new Set(), everything: false });
    yield Math.min(opportunityIds.length, from + AT_ONCE);
  }
}

/**
 * Only what the cards show, in turns, for rows that were written past the services and bring their follow-ups along;
 * yields how many are done.
 */
export function* writeCardFactsInTurns(tx: Change, opportunityIds: readonly string[]): Generator<number, void> {
  const context = ruleContext(tx.services);
  for (let from = 0; from < opportunityIds.length; from += AT_ONCE) {
    const some = new Set(opportunityIds.slice(from, from + AT_ONCE));
    writeCardFacts(tx, some, gather(tx, some, context));
    yield Math.min(opportunityIds.length, from + AT_ONCE);
  }
}

/**
 * After undo and redo. Most follow-ups came back with their rows; but days may have passed in between, and what a daily
 * run made of a row goes with it and is in no step: the rules say again what they want.
 */
export function* runRulesAfter(tx: Change, activityId: string): Generator<undefined, void> {
  const touched = yield* touchedSteps(tx.store, activityId);
  const opportunityIds = [...touched.opportunityIds];
  const personIds = [...touched.personIds];
  if (touched.everything || opportunityIds.length + personIds.length <= AT_ONCE) return runRules(tx, touched);
  for (let from = 0; from < personIds.length; from += AT_ONCE) {
    const some = new Set(personIds.slice(from, from + AT_ONCE));
    runRules(tx, { opportunityIds: new Set(), personIds: some, everything: false });
    yield;
  }
  const steps = runRulesInTurns(tx, opportunityIds);
  for (let step = steps.next(); step.done !== true; step = steps.next()) yield;
}

/** The daily run, at start and at local midnight: everything that is open. */
export function runAllRules(tx: Change): void {
  runRules(tx, {
    opportunityIds: new Set(facts.openOpportunityIds(tx.store)),
    personIds: new Set(facts.keptInTouchIds(tx.store)),
    everything: false,
  });
}

/** Everything, also what is closed: in another zone, and after many rows were written past the services. */
export function runEveryRule(tx: Change): void {
  runRules(tx, { opportunityIds: new Set(), personIds: new Set(), everything: true });
}

function runRules(tx: Change, touched: Touched): void {
  proposeFor(tx, touched);
  wakeWaiting(tx);
}

/** What was put off until something comes in asks for attention on the day it did. */
function wakeWaiting({ store, at, services }: Change): void {
  const waiting = waitingFollowUps(store);
  if (waiting.length === 0) return;
  const { now, today, zone } = ruleContext(services);
  const news = newsSince(store, {
    personIds: waiting.flatMap(({ personId }) => personId ?? []),
    opportunityIds: waiting.flatMap(({ opportunityId }) => opportunityId ?? []),
    since: Math.min(...waiting.map(({ waitsSince }) => waitsSince)),
    now,
  });
  const table = rows(store, followUp);
  // One that a day woke before asks since then, and only waits no longer.
  for (const row of wakeUps(waiting, news, zone))
    table.update(row.id, isWaiting(row, now, zone) ? wokenOn(today) : { waitsSince: null }, at);
}

function proposeFor(tx: Change, touched: Touched): void {
  const opportunityIds = touched.everything ? new Set(facts.everyOpportunityId(tx.store)) : touched.opportunityIds;
  const personIds = touched.everything ? new Set(facts.keptInTouchIds(tx.store)) : touched.personIds;
  if (opportunityIds.size === 0 && personIds.size === 0) return;
  const context = ruleContext(tx.services);
  const gathered = gather(tx, opportunityIds, context);
  const people = facts.personFacts(tx.store, personIds);
  const proposals = proposeFollowUps(
    { opportunities: gathered.opportunities, people, interactions: gathered.interactions },
    context,
  );
  const keys = proposals.map(({ key }) => key);
  const existing = facts.ruleFollowUps(tx.store, opportunityIds, personIds, keys);
  const plan = reconcile(
    proposals,
    existing.map((row) => ({ ...row, dueChosen: row.dueChosen === 1, personGone: row.personGone === 1 })),
  );
  const table = rows(tx.store, followUp);
  for (const { key, ...proposal } of plan.create) table.insert({ id: tx.newId(), ruleKey: key, ...proposal }, tx.at);
  for (const { id, ...amended } of plan.move) table.update(id, amended, tx.at);
  for (const { id } of plan.withdraw) table.update(id, { state: 'withdrawn', settledAt: tx.at }, tx.at);
  for (const { id, ...amended } of plan.restore)
    table.update(id, { state: 'open', settledAt: null, ...amended }, tx.at);
  writeCardFacts(tx, opportunityIds, gathered);
}

type Gathered = {
  opportunities: CadenceOpportunity[];
  interactions: ReturnType<typeof facts.interactionFacts>;
  rounds: Map<string, facts.RoundFact[]>;
  closes: Map<string, OpportunityClose>;
  /** Names of the interviewers by their ids. */
  names: Map<string, string>;
};

function groupBy<T>(list: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of list) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

/** Gather, then compute: everything the rules need about these opportunities, each table read once. */
function gather({ store }: Change, ids: ReadonlySet<string>, context: RuleContext): Gathered {
  const rounds = groupBy(facts.roundFacts(store, ids), (row) => row.opportunityId);
  const interviewers = groupBy(facts.interviewerFacts(store, ids), (row) => row.roundId);
  const checks = groupBy(facts.checkFacts(store, ids), (row) => row.roundId);
  const participations = groupBy(facts.participationFacts(store, ids), (row) => row.opportunityId);
  const offers = groupBy(facts.offerFacts(store, ids), (row) => row.opportunityId);
  const ownNotes = groupBy(facts.ownNoteFacts(store, ids), (row) => row.opportunityId);
  const closeOuts = groupBy(facts.closeOutFacts(store, ids), (row) => row.opportunityId);
  const people = new Set([
    ...[...interviewers.values()].flat().map(({ personId }) => personId),
    ...[...participations.values()].flat().map(({ personId }) => personId),
  ]);
  const interactions = facts.interactionFacts(store, ids, people);
  const interactionsOf = interactionFinder(interactions);
  const closes = new Map<string, OpportunityClose>();

  const opportunities = facts.opportunityFacts(store, ids).map((opportunity): CadenceOpportunity => {
    const { id } = opportunity;
    const ownRounds = (rounds.get(id) ?? []).map((row) => ({
      ...row,
      interviewerIds: (interviewers.get(row.id) ?? []).map(({ personId }) => personId),
    }));
    const close = opportunityClose(
      ownRounds.map((row) => ({ ...row, won: checks.get(row.id) ?? [] })),
      context.constants,
    );
    closes.set(id, close);
    const base = { id, rounds: ownRounds, participations: participations.get(id) ?? [] };
    const limbo = limboOf(
      {
        stageKind: opportunity.stageKind,
        stageEnteredAt: opportunity.stageEnteredAt,
        offered: (offers.get(id) ?? []).length > 0,
        rounds: ownRounds,
        inboundAt: inboundTimes(base, interactionsOf(base)),
        unclosedPersonIds: close.interviewers.filter(({ state }) => state !== 'closed').map(({ personId }) => personId),
      },
      context,
    );
    return {
      ...base,
      stageKind: opportunity.stageKind,
      stageEnteredAt: opportunity.stageEnteredAt,
      appliedOn: opportunity.appliedOn,
      offers: offers.get(id) ?? [],
      ownNotes: ownNotes.get(id) ?? [],
      rulesOff: opportunity.rulesOff,
      closeOut: closeOuts.get(id)?.[0] ?? null,
      limbo,
    };
  });
  const names = new Map([...interviewers.values()].flat().map(({ personId, name }) => [personId, name]));
  return { opportunities, interactions, rounds, closes, names };
}

type Base = Pick<CadenceOpportunity, 'id' | 'participations'> & {
  rounds: readonly { interviewerIds: readonly string[] }[];
};

/** Only the interactions of one opportunity and its people, so that each is looked at once and not by all. */
function interactionFinder(interactions: Gathered['interactions']): (about: Base) => Gathered['interactions'] {
  const inbound = interactions.filter(({ direction }) => direction === 'inbound');
  const filed = groupBy(inbound, (row) => row.opportunityId ?? '');
  const unfiled = groupBy(
    inbound.filter(({ opportunityId }) => opportunityId === null),
    (row) => row.personId ?? '',
  );
  return ({ id, participations, rounds }) => {
    const people = new Set([
      ...participations.map(({ personId }) => personId),
      ...rounds.flatMap((row) => row.interviewerIds),
    ]);
    return [...(filed.get(id) ?? []), ...[...people].flatMap((person) => unfiled.get(person) ?? [])];
  };
}

const LETTER: Record<CloseState, string> = { closed: 'c', partly: 'p', open: 'o' };

/**
 * What the cards of these opportunities show. One in the trash has no card and no such row: what is derived says the same
 * of the same rows, whichever way they came to be.
 */
function writeCardFacts(
  { store }: Change,
  asked: ReadonlySet<string>,
  { opportunities, rounds, closes, names }: Gathered,
): void {
  const ids = opportunities.map(({ id }) => id);
  const shown = new Set(ids);
  facts.removeCardFacts(
    store,
    [...asked].filter((id) => !shown.has(id)),
  );
  const followUps = new Map(facts.nextFollowUps(store, ids).map((row) => [row.opportunityId, row]));
  for (const { id, limbo, closeOut } of opportunities) {
    const own = rounds.get(id) ?? [];
    const ahead = own.find(({ status }) => status === 'scheduled');
    const owed = own.findLast(({ status, debriefSettled }) => status === 'done' && debriefSettled === 0);
    const next = followUps.get(id);
    const interviewers = closes.get(id)?.interviewers ?? [];
    const unclosed = interviewers.filter(({ state }) => state !== 'closed');
    facts.putCardFact(store, {
      opportunityId: id,
      closes: interviewers.map(({ state }) => LETTER[state]).join(''),
      unclosed: unclosed.map(({ personId }) => (names.get(personId) ?? '').replaceAll('\n', ' ')).join('\n'),
      limboHeardOn: limbo.in ? limbo.lastHeardOn : null,
      owedRoundId: owed?.id ?? null,
      roundId: ahead?.id ?? null,
      roundKind: ahead?.kind ?? null,
      roundStartsAt: ahead?.startsAt ?? null,
      roundEndsAt: ahead ? roundEnd(ahead) : null,
      followUpId: next?.id ?? null,
      followUpKind: next?.kind ?? null,
      followUpDueOn: next?.dueOn ?? null,
      followUpPerson: next?.person ?? null,
      outcome: closeOut?.outcome ?? null,
    });
  }
}
