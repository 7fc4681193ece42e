import { dateInZone } from '../domain/dates.ts';
import type { DebriefDocument, SkillRef } from '../domain/debrief-document.ts';
import { followSource, pairSignals } from '../domain/evidence-follow.ts';
import { type Result, ok } from '../domain/result.ts';
import { roundEnd } from '../domain/round.ts';
import { heldTime } from '../domain/round-time.ts';
import type { SignalOutcome } from '../domain/vocabulary.ts';
import { debriefOf, tellingsIn } from '../repositories/debrief.ts';
import * as repository from '../repositories/round.ts';
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
  storyTold,
} from '../schema/index.ts';
import { putPain } from './brief.ts';
import { zoneOf } from './context.ts';
import type { Change } from './core.ts';
import { FIRST_LEVELS } from './seed.ts';

/** Writes the debrief and everything that follows from it: evidence, pains of the brief, stories told, the round done. */
export function writeDebrief(tx: Change, row: repository.RoundRow, document: DebriefDocument): Result<null> {
  const stored = debriefOf(tx.store, row.id);
  const debriefId = stored?.row.id ?? tx.newId();
  const { rating, wentWell, toChange, notes, promisedBy, nextStep } = document;
  const columns = { rating, wentWell, toChange, notes, promisedBy, nextStep };
  if (stored) rows(tx.store, debrief).update(debriefId, columns, tx.at);
  else rows(tx.store, debrief).insert({ id: debriefId, roundId: row.id, ...columns }, tx.at);
  if (row.status !== 'done') {
    // Written before the planned end, it was held earlier or was shorter.
    const { startsAt, minutes } = heldTime(row, tx.at);
    rows(tx.store, round).update(row.id, { status: 'done', startsAt, minutes }, tx.at);
  }
  writeLists(tx, debriefId, document);
  const skills = writeSignals(tx, debriefId, document);
  writeSignalEvidence(tx, row, stored?.signals ?? [], skills);
  writeStories(tx, row.id, document);
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

type StoredSignal = { skillId: string; pressed: number; quote: string };

/**
 * Evidence stays the same row while its signal stays, so that saving again does not make it new; what the person has
 * corrected in it stays theirs.
 */
function writeSignalEvidence(
  tx: Change,
  row: repository.RoundRow,
  before: readonly StoredSignal[],
  signals: Map<string, Signal>,
): void {
  const table = rows(tx.store, evidence);
  const known = repository.signalEvidence(tx.store, row.id);
  const pairs = pairSignals(before, known);
  const seenOn = dateInZone(Math.min(roundEnd(row), tx.at), zoneOf(tx.services));
  const interviewers = repository.interviewersOf(tx.store, [row.id]);
  const onlyOne = interviewers.length === 1 ? (interviewers[0]?.personId ?? null) : null;
  for (const [skillId, { pressed, quote, personId }] of signals) {
    const columns = { importance: pressed, quote, personId: personId ?? onlyOne };
    const id = pairs.get(skillId);
    const kept = id === undefined ? undefined : table.get(id);
    if (kept) {
      const said = before.find((signal) => signal.skillId === skillId);
      // Who said it is not kept with the signal: the form sends what the evidence says.
      const was = { importance: said?.pressed ?? pressed, quote: said?.quote ?? quote, personId: kept.personId };
      table.update(kept.id, followSource(kept, was, columns), tx.at);
    } else {
      const found = { skillId, opportunityId: row.opportunityId, source: 'pressed_in_round', roundId: row.id } as const;
      table.insert({ id: tx.newId(), ...found, seenOn, ...columns }, tx.at);
    }
  }
  // Evidence beyond the signals, of a skill that was merged into another, is nobody's to take back.
  for (const [skillId, id] of pairs) if (!signals.has(skillId)) table.remove(id);
}

/** A story in the trash keeps what it was told in: it is not offered, so it is not taken back. */
function writeStories(tx: Change, roundId: string, { stories, storiesWent }: DebriefDocument): void {
  const wanted = new Set(stories);
  const told = rows(tx.store, storyTold);
  for (const { id, storyId, isTrashed } of tellingsIn(tx.store, roundId)) {
    if (wanted.delete(storyId)) told.update(id, { went: storiesWent[storyId] ?? null }, tx.at);
    else if (isTrashed === 0) told.remove(id);
  }
  for (const storyId of wanted)
    told.insert({ id: tx.newId(), storyId, roundId, went: storiesWent[storyId] ?? null }, tx.at);
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
