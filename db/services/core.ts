import { v7 as uuid } from 'uuid';
import type { Actor, Aggregate } from '../domain/vocabulary.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import type { Store } from '../open.ts';
import {
  changedTables,
  forgetUndone,
  skillsOfChangedEvidence,
  startCapture,
  stopCapture,
} from '../repositories/history.ts';
import { prepared } from '../repositories/sql.ts';
import { rows } from '../repositories/rows.ts';
import { activity } from '../schema/index.ts';
import { noteOtherDay } from './ruled-on.ts';
import { keepBriefEvidence } from './brief-evidence.ts';
import { runRulesFor } from './rules.ts';

/** Time as the services see it: passed in, so that tests and rules hold it still. */
export type Clock = {
  /** UTC milliseconds. */
  now(): number;
  /** The computer's IANA time zone. */
  zone(): string;
};

export type Services = {
  store: Store;
  clock: Clock;
  /** Told after every commit which aggregates changed. */
  changed(aggregates: Aggregate[]): void;
  /** Safe mode, while it is on: the standard settings count, and the place is neither restored nor kept. */
  safeMode?: { on: boolean };
};

/** What a command answers with: its value and the step of undo it made, null when nothing changed. */
export type Done<T> = { value: T; step: { id: string; label: string } | null };

/** One change in the making: `at` is its time for every row, `newId` a UUID v7. */
export type Change = { store: Store; at: number; newId(): string; services: Services };

export type ChangeAbout<T> = {
  /** What is done, in words: `Moved Copperstack to Interview`. */
  label: string | ((value: T) => string);
  aggregate: Aggregate;
  subjectId?: string | null;
  actor?: Actor;
};

/**
 * The only way to change the store: one transaction in which the rows, their images for undo, the activity, and what
 * the rules make of it are written together or not at all. A failure that `work` answers with rolls everything back.
 */
export function change<T>(services: Services, about: ChangeAbout<T>, work: (tx: Change) => Result<T>): Result<Done<T>> {
  return whereThere(() =>
    transact(services, (tx) => {
      const activityId = beginActivity(tx, about);
      const result = captured(tx, activityId, work);
      return result.ok ? ok(endActivity(tx, activityId, about, result.value)) : result;
    }),
  );
}

/** Names what was done and makes it a step of undo; an activity that changed nothing leaves no trace. */
export function endActivity<T>(
  { store, at }: Change,
  activityId: string,
  about: ChangeAbout<T>,
  value: T,
): { value: Done<T>; tables: string[] } {
  const tables = changedTables(store, activityId);
  if (tables.length === 0) {
    rows(store, activity).remove(activityId);
    return { value: { value, step: null }, tables };
  }
  const label = typeof about.label === 'string' ? about.label : about.label(value);
  rows(store, activity).update(activityId, { label }, at);
  const step = (about.actor ?? 'me') === 'me' ? { id: activityId, label } : null;
  if (step) forgetUndone(store);
  return { value: { value, step }, tables };
}

/** Whether the store refused rows because of other rows; of one kind (`FOREIGNKEY`, `UNIQUE`) or any. */
export function isConstraint(error: unknown, kind = ''): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return code.startsWith(`SQLITE_CONSTRAINT${kind === '' ? '' : `_${kind}`}`);
}

export const GONE = fail(
  'not_found',
  'Something this refers to is not there any more. Choose it again; nothing was changed.',
);

/** What a change refers to (a person, a skill) can be gone by the time it is saved: that is no bug. */
function whereThere<T>(work: () => Result<T>): Result<T> {
  try {
    return work();
  } catch (error) {
    if (!isConstraint(error, 'FOREIGNKEY')) throw error;
    return GONE;
  }
}

/** Does the work, lets `read` look at the outcome, and takes everything back: nothing is written. */
export function rehearse<T, R>(services: Services, work: (tx: Change) => Result<T>, read: (value: T) => R): Result<R> {
  return whereThere(() => {
    let seen: Result<R> = fail('bug', 'Nothing was rehearsed.');
    inTransaction(services.store, () => {
      const tx = newChange(services);
      const activityId = beginActivity(tx, { label: '', aggregate: 'setting' });
      const result = captured(tx, activityId, work);
      seen = result.ok ? ok(read(result.value)) : result;
      return 'rollback';
    });
    return seen;
  });
}

/** A write that is no step of undo (drafts, the place in the app). */
export function write(services: Services, work: (tx: Change) => void): void {
  inTransaction(services.store, () => {
    work(newChange(services));
    return 'commit';
  });
}

/** A transaction that answers which tables it changed; the aggregates behind them are broadcast once it is on disk. */
export function transact<T>(
  services: Services,
  work: (tx: Change) => Result<{ value: T; tables: string[] }>,
): Result<T> {
  let result: Result<{ value: T; tables: string[] }> = fail('bug', 'Nothing was done.');
  inTransaction(services.store, () => {
    result = work(newChange(services));
    return result.ok ? 'commit' : 'rollback';
  });
  if (!result.ok) return result;
  const aggregates = aggregatesOf(result.value.tables);
  if (aggregates.length > 0) services.changed(aggregates);
  return ok(result.value.value);
}

export function newChange(services: Services): Change {
  return { store: services.store, at: services.clock.now(), newId: () => uuid(), services };
}

export function beginActivity(
  tx: Change,
  about: Pick<ChangeAbout<never>, 'aggregate' | 'subjectId' | 'actor'> & { label: unknown },
): string {
  const id = tx.newId();
  const { aggregate, subjectId = null, actor = 'me' } = about;
  rows(tx.store, activity).insert({ id, actor, label: '', aggregate, subjectId }, tx.at);
  return id;
}

function captured<T>(tx: Change, activityId: string, work: (tx: Change) => Result<T>): Result<T> {
  startCapture(tx.store, activityId);
  const result = work(tx);
  if (result.ok) {
    keepBriefEvidence(tx, activityId);
    runRulesFor(tx, activityId);
  }
  stopCapture(tx.store);
  settle(tx.store, evidenceChangeIn(tx, activityId));
  if (result.ok) noteOtherDay(tx);
  return result;
}

/** What weighs evidence or warns of it: when one of these changes, every skill is to be looked at again. */
const WEIGHS_EVIDENCE = new Set([
  'opportunity',
  'stage',
  'close_out',
  'team_capability',
  'skill',
  'setting',
  'initiative',
  'initiative_skill',
]);

type EvidenceChange = { from: number; skillIds: ReadonlySet<string> };
const evidenceChanges = new WeakMap<Store, EvidenceChange & { revision: number }>();

function evidenceChangeIn({ store }: Change, activityId: string): EvidenceChange | null {
  if (changedTables(store, activityId).some((table) => WEIGHS_EVIDENCE.has(table))) return null;
  const skillIds = new Set(skillsOfChangedEvidence(store, activityId));
  return { from: revisionsBefore.get(store) ?? 0, skillIds };
}

/**
 * How a state of the store differs in what ranks the roadmap from the state it was made of: by evidence on these skills
 * alone. Null when that is not known.
 */
export function evidenceChangeOf(store: Store, revision: number): EvidenceChange | null {
  const change = evidenceChanges.get(store);
  return change?.revision === revision ? change : null;
}

/**
 * Which state of the store is read: the same number, the same rows. Rehearsed states have numbers of their own, and so
 * has what is read while a transaction is still writing: it leaves other rows than were read on the way.
 */
const revisions = new WeakMap<Store, number>();
/** The state that the newest transaction began with. */
const revisionsBefore = new WeakMap<Store, number>();
/** Stores whose transaction is still writing. */
const unsettled = new WeakSet<Store>();
let newestRevision = 0;
export const revisionOf = (store: Store): number => revisions.get(store) ?? 0;

/** Whether rows are still being written: what is read now belongs to no state that stays. */
export const isWriting = (store: Store): boolean => unsettled.has(store);

/** Everything is written that this transaction writes; `evidence` when nothing else that ranks the roadmap changed. */
function settle(store: Store, evidence: EvidenceChange | null): void {
  const revision = (newestRevision += 1);
  revisions.set(store, revision);
  unsettled.delete(store);
  if (evidence === null) evidenceChanges.delete(store);
  else evidenceChanges.set(store, { ...evidence, revision });
}

/** Begins a transaction; exactly one of its two ends is called, in this turn or a later one. */
export function begin(store: Store): { commit(): void; rollback(): void } {
  const { sqlite } = store;
  const before = revisionOf(store);
  prepared<[]>(sqlite, 'BEGIN IMMEDIATE').run();
  revisions.set(store, (newestRevision += 1));
  revisionsBefore.set(store, before);
  unsettled.add(store);
  return {
    commit: () => {
      if (unsettled.has(store)) settle(store, null);
      prepared<[]>(sqlite, 'COMMIT').run();
    },
    rollback: () => {
      // The capture table is emptied by the rollback too: it belongs to the same transaction.
      if (sqlite.open && sqlite.inTransaction) prepared<[]>(sqlite, 'ROLLBACK').run();
      revisions.set(store, before);
      unsettled.delete(store);
    },
  };
}

function inTransaction(store: Store, work: () => 'commit' | 'rollback'): void {
  const transaction = begin(store);
  try {
    if (work() === 'commit') transaction.commit();
    else transaction.rollback();
  } catch (error) {
    transaction.rollback();
    throw error;
  }
}

const AGGREGATE_OF: Record<string, Aggregate> = {
  company: 'company',
  opportunity: 'opportunity',
  stage_change: 'opportunity',
  note: 'opportunity',
  pain: 'opportunity',
  team_capability: 'opportunity',
  segment: 'opportunity',
  cost: 'opportunity',
  closing_answer: 'opportunity',
  participation: 'opportunity',
  card_fact: 'opportunity',
  stage: 'stage',
  person: 'person',
  interaction: 'interaction',
  round: 'round',
  interviewer: 'round',
  round_move: 'round',
  debrief: 'debrief',
  question_asked: 'debrief',
  skill_signal: 'debrief',
  reservation: 'debrief',
  close_check_won: 'debrief',
  follow_up: 'follow_up',
  template: 'template',
  close_out: 'close_out',
  close_out_skill: 'close_out',
  offer: 'offer',
  skill: 'skill',
  level_change: 'skill',
  level_support: 'skill',
  level_meaning: 'skill',
  skill_former_name: 'skill',
  evidence: 'evidence',
  initiative: 'initiative',
  initiative_skill: 'initiative',
  initiative_hours: 'initiative',
  story: 'story',
  story_skill: 'story',
  story_told: 'story',
  material: 'material',
  material_use: 'material',
  tag: 'tag',
  tagging: 'tag',
  saved_view: 'saved_view',
  setting: 'setting',
};

export function aggregatesOf(tables: readonly string[]): Aggregate[] {
  return [...new Set(tables.flatMap((table) => AGGREGATE_OF[table] ?? []))];
}
