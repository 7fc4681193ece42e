import { type DebriefDocument, type SkillRef, emptyDebrief } from '../domain/debrief-document.ts';
import { dateInZone } from '../domain/dates.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import { roundEnd } from '../domain/round.ts';
import type { SignalOutcome } from '../domain/vocabulary.ts';
import { debriefOf } from '../repositories/debrief.ts';
import * as repository from '../repositories/round.ts';
import { skillNames } from '../repositories/roadmap.ts';
import { rows } from '../repositories/rows.ts';
import {
  closeCheckWon,
  debrief,
  evidence,
  pain,
  questionAsked,
  reservation,
  round,
  skill,
  skillSignal,
} from '../schema/index.ts';
import { putPain } from './brief.ts';
import { zoneOf } from './context.ts';
import { type Change, type Done, type Services, change, rehearse } from './core.ts';
import { type Effects, effectsSince, measure } from './effects.ts';
import { isOwed, roundViews } from './round.ts';
import { FIRST_LEVELS } from './seed.ts';

const NOT_THERE = 'This round is not there any more. It may be in the trash.';

export function owedDebriefs(services: Services) {
  const now = services.clock.now();
  const owed = repository.roundsOwed(services.store, now).filter((row) => isOwed(row, now));
  return ok(
    owed.map((row) => ({
      roundId: row.id,
      opportunityId: row.opportunityId,
      company: row.company,
      title: row.title,
      kind: row.kind,
      endedAt: roundEnd(row),
    })),
  );
}

export function openDebrief(services: Services, roundId: string) {
  const { store } = services;
  const row = repository.roundById(store, roundId);
  if (!row) return fail('not_found', NOT_THERE);
  const [view] = roundViews(services, [row]);
  if (!view) return fail('not_found', NOT_THERE);
  const before = repository.checksOn(store, row.opportunityId).filter((won) => won.roundId !== roundId);
  return ok({
    round: view,
    opportunityId: row.opportunityId,
    company: row.company,
    title: row.title,
    written: row.debriefId !== null,
    document: documentOf(services, roundId),
    wonBefore: view.interviewers.map(({ personId }) => ({
      personId,
      checks: [...new Set(before.filter((won) => won.personId === personId).map(({ check }) => check))],
    })),
    skills: skillNames(store),
  });
}

function documentOf({ store }: Services, roundId: string): DebriefDocument {
  const stored = debriefOf(store, roundId);
  if (!stored) return emptyDebrief;
  const { row, closes, signals, questions, reservations, pains } = stored;
  const people = [...new Set(closes.map(({ personId }) => personId))];
  return {
    rating: row.rating,
    closes: people.map((personId) => ({
      personId,
      checks: closes.filter((won) => won.personId === personId).map(({ check }) => check),
    })),
    pains: pains.map(({ id, text, severity, challenge, personId }) => ({ id, text, severity, challenge, personId })),
    signals: signals.map(({ skillId, pressed, outcome, quote }) => ({ skill: { skillId }, pressed, outcome, quote })),
    questions: questions.map(({ text, kind, howIDid, note }) => ({ text, kind, howIDid, note })),
    reservations: reservations.map(({ text, answered, personId }) => ({ text, answered, personId })),
    promisedBy: row.promisedBy,
    nextStep: row.nextStep,
    wentWell: row.wentWell,
    toChange: row.toChange,
    notes: row.notes,
  };
}

export function previewDebrief(services: Services, roundId: string, document: DebriefDocument): Result<Effects> {
  const row = repository.roundById(services.store, roundId);
  if (!row) return fail('not_found', NOT_THERE);
  const before = measure(services, row.opportunityId);
  return rehearse(
    services,
    (tx) => writeDebrief(tx, row, document),
    () => effectsSince(services, before, row.opportunityId),
  );
}

/** Saves the debrief, marks the round done, and answers what that changed. */
export function saveDebrief(services: Services, roundId: string, document: DebriefDocument): Result<Done<Effects>> {
  const row = repository.roundById(services.store, roundId);
  if (!row) return fail('not_found', NOT_THERE);
  const before = measure(services, row.opportunityId);
  const about = {
    label: `Wrote the debrief at ${row.company}`,
    aggregate: 'debrief',
    subjectId: row.opportunityId,
  } as const;
  const saved = change(services, about, (tx) => writeDebrief(tx, row, document));
  if (!saved.ok) return saved;
  return ok({ value: effectsSince(services, before, row.opportunityId), step: saved.value.step });
}

export function waiveDebrief(services: Services, roundId: string): Result<Done<null>> {
  const row = repository.roundById(services.store, roundId);
  if (!row) return fail('not_found', NOT_THERE);
  const about = {
    label: `Waived the debrief at ${row.company}`,
    aggregate: 'round',
    subjectId: row.opportunityId,
  } as const;
  return change(services, about, (tx) => {
    rows(tx.store, round).update(
      roundId,
      { debriefWaived: true, ...(row.status === 'scheduled' ? { status: 'done' } : {}) },
      tx.at,
    );
    return ok(null);
  });
}

function writeDebrief(tx: Change, row: repository.RoundRow, document: DebriefDocument): Result<null> {
  const stored = debriefOf(tx.store, row.id);
  const debriefId = stored?.row.id ?? tx.newId();
  const { rating, wentWell, toChange, notes, promisedBy, nextStep } = document;
  const columns = { rating, wentWell, toChange, notes, promisedBy, nextStep };
  if (stored) rows(tx.store, debrief).update(debriefId, columns, tx.at);
  else rows(tx.store, debrief).insert({ id: debriefId, roundId: row.id, ...columns }, tx.at);
  if (row.status !== 'done') rows(tx.store, round).update(row.id, { status: 'done' }, tx.at);
  writeLists(tx, debriefId, document);
  const skills = writeSignals(tx, debriefId, document);
  writeSignalEvidence(tx, row, skills);
  return writePains(tx, row, document);
}

/** Questions, reservations and checks have no life outside the debrief: they are written anew. */
function writeLists(tx: Change, debriefId: string, { closes, questions, reservations }: DebriefDocument): void {
  const tables = { question_asked: questionAsked, reservation, close_check_won: closeCheckWon } as const;
  for (const [name, table] of Object.entries(tables) as [keyof typeof tables, (typeof tables)[keyof typeof tables]][])
    for (const id of repository.childIds(tx.store, name, debriefId)) rows(tx.store, table).remove(id);
  for (const question of questions)
    rows(tx.store, questionAsked).insert({ id: tx.newId(), debriefId, ...question }, tx.at);
  for (const doubt of reservations) rows(tx.store, reservation).insert({ id: tx.newId(), debriefId, ...doubt }, tx.at);
  for (const { personId, checks } of closes)
    for (const check of new Set(checks))
      rows(tx.store, closeCheckWon).insert({ id: tx.newId(), debriefId, personId, check }, tx.at);
}

type Signal = DebriefDocument['signals'][number];

/** What a new skill's level is taken to be from how I did when they pressed on it. */
const LEVEL_OF: Record<SignalOutcome, number> = { weak: 1, ok: 2, strong: 3 };

/** The skill meant; one not in the catalogue yet is added to it. */
export function ensureSkill(tx: Change, ref: SkillRef, current: number = FIRST_LEVELS.current): string {
  if ('skillId' in ref) return ref.skillId;
  const known = repository.skillNamed(tx.store, ref.name);
  if (known) return known;
  const id = tx.newId();
  rows(tx.store, skill).insert({ id, name: ref.name, current, target: FIRST_LEVELS.target }, tx.at);
  return id;
}

function writeSignals(tx: Change, debriefId: string, { signals }: DebriefDocument): Map<string, Signal> {
  for (const id of repository.childIds(tx.store, 'skill_signal', debriefId)) rows(tx.store, skillSignal).remove(id);
  const bySkill = new Map<string, Signal>();
  for (const signal of signals) bySkill.set(ensureSkill(tx, signal.skill, LEVEL_OF[signal.outcome]), signal);
  for (const [skillId, { pressed, outcome, quote }] of bySkill)
    rows(tx.store, skillSignal).insert({ id: tx.newId(), debriefId, skillId, pressed, outcome, quote }, tx.at);
  return bySkill;
}

/** Evidence stays the same row while its signal stays, so that saving again does not make it new. */
function writeSignalEvidence(tx: Change, row: repository.RoundRow, signals: Map<string, Signal>): void {
  const known = new Map(repository.signalEvidence(tx.store, row.id).map(({ id, skillId }) => [skillId, id]));
  const seenOn = dateInZone(Math.min(roundEnd(row), tx.at), zoneOf(tx.services));
  const interviewers = repository.interviewersOf(tx.store, [row.id]);
  const personId = interviewers.length === 1 ? (interviewers[0]?.personId ?? null) : null;
  for (const [skillId, { pressed, quote }] of signals) {
    const id = known.get(skillId);
    const columns = { importance: pressed, quote };
    if (id) rows(tx.store, evidence).update(id, columns, tx.at);
    else
      rows(tx.store, evidence).insert(
        {
          id: tx.newId(),
          skillId,
          opportunityId: row.opportunityId,
          source: 'pressed_in_round',
          seenOn,
          personId,
          roundId: row.id,
          ...columns,
        },
        tx.at,
      );
    known.delete(skillId);
  }
  for (const id of known.values()) rows(tx.store, evidence).remove(id);
}

function writePains(tx: Change, row: repository.RoundRow, document: DebriefDocument): Result<null> {
  const before = new Set(repository.painIdsOfRound(tx.store, row.id));
  for (const { id, ...fields } of document.pains) {
    const stored = id === null ? undefined : rows(tx.store, pain).get(id);
    const known = stored?.opportunityId === row.opportunityId ? stored : undefined;
    putPain(tx, known ? known.id : null, {
      ...fields,
      opportunityId: row.opportunityId,
      roundId: row.id,
      answer: known?.answer ?? '',
      skillId: known?.skillId ?? null,
    });
    if (known) before.delete(known.id);
  }
  for (const id of before) rows(tx.store, pain).remove(id);
  return ok(null);
}
