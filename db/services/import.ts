import type { ImportAnswer, ImportStatus } from '../domain/import.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import {
  type DetectOptions,
  type ImportPlan,
  type Mapping,
  type PlanRow,
  type ReadAs,
  type Table,
  detectSteps,
  lacksCurrency,
  openQuestions,
  planSteps,
  readSteps,
  recallSteps,
  shownReadings,
} from '../importers/index.ts';
import { existingIndex } from '../repositories/import.ts';
import { ruleContext } from './context.ts';
import type { Change, Done, Services } from './core.ts';
import { answeredSteps } from './import-answer.ts';
import { memoryFor, rememberMapping } from './import-memory.ts';
import { type WriteProgress, writePlan } from './import-writer.ts';
import { type RejectedRow, rejectedCsv, rejectedRows } from './import-rejected.ts';
import { inTurns, longChange } from './turns.ts';

type Open = {
  fileName: string;
  bytes: Uint8Array;
  /** What the person said about how the bytes are read. */
  told: ReadAs;
  table: Table;
  mapping: Mapping;
  /** Whether the mapping is the one that was answered for such a file before. */
  recalled: boolean;
  plan: ImportPlan | null;
  /** Counts what was begun or stopped; work that finds it changed gives up. */
  turn: number;
  /** Answers are taken one after the other. */
  answering: Promise<unknown>;
};

type Progress = (progress: WriteProgress) => void;

/** Files that are open at once; the oldest is forgotten for another. */
const MOST_OPEN = 4;

const GONE = 'This file is not open any more. Choose it again.';
const STOPPED = fail('cancelled', 'The import was stopped. Nothing was written.');
const READING = 'Reading the file';

/** Files between choosing and writing, by the token the window gave them. */
export class ImportDesk {
  private readonly files = new Map<string, Open>();
  /** What was not imported of files that were, until they are forgotten. */
  private readonly left = new Map<string, { header: string[]; rows: RejectedRow[] }>();
  private readonly stopped = new Set<string>();
  private readonly services: Services;

  constructor(services: Services) {
    this.services = services;
  }

  /** Reads a file into memory, in turns. Failures are one sentence: no table, empty, cut off. */
  async read(token: string, fileName: string, bytes: Uint8Array, progress: Progress = () => undefined) {
    this.stopped.delete(token);
    const watch = { progress, isStopped: () => this.stopped.has(token) };
    const read = await inTurns(opening(this.services, { fileName, bytes, told: {} }), watch);
    if (read === null) return STOPPED;
    if (!read.value.ok) return read.value;
    if (this.files.size >= MOST_OPEN) this.files.delete(this.files.keys().next().value ?? '');
    const open: Open = { ...read.value.value, plan: null, turn: 0, answering: Promise.resolve() };
    this.files.set(token, open);
    return ok(this.viewOf(open));
  }

  /** Takes answers about the file, in turns where it has to be read again; later ones win. */
  async answer(token: string, answers: readonly ImportAnswer[], progress: Progress = () => undefined) {
    const open = this.files.get(token);
    if (!open) return fail('not_found', GONE);
    const work = open.answering.then(() => this.take(open, answers, progress));
    open.answering = work.catch(() => undefined);
    return work;
  }

  private async take(open: Open, answers: readonly ImportAnswer[], progress: Progress) {
    open.turn += 1;
    for (const answer of answers) {
      const taken = await inTurns(taking(this.services, open, answer), { progress, isStopped: () => false });
      if (taken?.value.ok === false) return taken.value;
    }
    open.plan = null;
    return ok(this.viewOf(open));
  }

  /** Compares the file with what is stored, in slices, so that everything else goes on meanwhile. */
  async plan(token: string, progress: Progress): Promise<Result<{ counts: ImportPlan['counts'] }>> {
    const open = this.files.get(token);
    if (!open) return fail('not_found', GONE);
    const turn = (open.turn += 1);
    const planned = await inTurns(planning(this.services, open), { progress, isStopped: () => open.turn !== turn });
    if (planned === null) return STOPPED;
    open.plan = planned.value;
    return ok({ counts: planned.value.counts });
  }

  rows(token: string, { status, offset, limit }: { status: ImportStatus | null; offset: number; limit: number }) {
    const plan = this.files.get(token)?.plan;
    if (!plan) return fail('not_found', GONE);
    const rows = status === null ? plan.rows : plan.rows.filter((row) => row.status === status);
    return ok({ total: rows.length, rows: rows.slice(offset, offset + limit).map(rowView) });
  }

  /** The rows that are not imported as a table of their own, with the reason of each; of a plan, or of what was written. */
  rejected(token: string): Result<{ text: string }> {
    const open = this.files.get(token);
    const left = this.left.get(token) ?? (open?.plan && { header: open.table.header, rows: rejectedRows(open.plan) });
    return left ? ok({ text: rejectedCsv(left.header, left.rows) }) : fail('not_found', GONE);
  }

  /**
   * Writes the newest plan as one step of undo, remembers how the file was understood, and forgets the file. `before` is
   * what has to be done first, such as a backup: when it fails nothing is written.
   */
  async run(
    token: string,
    progress: Progress,
    before: () => Promise<Result<unknown>> = () => Promise.resolve(ok(null)),
  ): Promise<Result<Done<ImportOutcome>>> {
    const open = this.files.get(token);
    if (!open) return fail('not_found', GONE);
    if (openQuestions(open.mapping).length > 0)
      return fail('invalid', 'Some words of this file are still to be answered. Answer them, then import.');
    const turn = (open.turn += 1);
    const prepared = await before();
    if (!prepared.ok) return prepared;
    if (open.turn !== turn) return STOPPED;
    const about = { label: `Imported ${open.fileName}`, aggregate: 'opportunity' } as const;
    const written = await longChange(this.services, about, (tx) => planAndWrite(tx, open), {
      progress,
      isStopped: () => open.turn !== turn,
    });
    if (!written.ok) return written;
    this.files.delete(token);
    const { value, step } = written.value;
    const rejected = rejectedRows(value.plan);
    if (this.left.size >= MOST_OPEN) this.left.delete(this.left.keys().next().value ?? '');
    this.left.set(token, { header: open.table.header, rows: rejected });
    return ok({ value: outcomeOf(value.plan, value.made, rejected), step });
  }

  stop(token: string): void {
    this.stopped.add(token);
    const open = this.files.get(token);
    if (open) open.turn += 1;
  }

  forget(token: string): void {
    this.stop(token);
    this.files.delete(token);
    this.left.delete(token);
  }

  private viewOf({ fileName, table, mapping, recalled }: Open) {
    const memory = memoryFor(this.services, table.header);
    return {
      fileName,
      rows: table.rows.length,
      unreadable: table.problems.length,
      notes: table.notes,
      encoding: table.encoding,
      delimiter: table.delimiter,
      remembered: memory && { on: memory.usedOn, fileName: memory.fileName, inUse: recalled },
      readings: shownReadings(mapping, ruleContext(this.services).zone),
      lacksCurrency: lacksCurrency(table, mapping),
      mapping,
      questions: openQuestions(mapping),
    };
  }
}

const optionsOf = (services: Services): DetectOptions => ({ today: ruleContext(services).today });

/** Reads the bytes and finds out what the columns mean: as before when such a file was answered before. */
function* opening(
  services: Services,
  file: Pick<Open, 'fileName' | 'bytes' | 'told'>,
): Generator<WriteProgress, Result<Pick<Open, 'fileName' | 'bytes' | 'told' | 'table' | 'mapping' | 'recalled'>>> {
  let how = { done: 0, total: 0 };
  const reading = readSteps(file.bytes, file.fileName, file.told);
  let step = reading.next();
  for (; step.done !== true; step = reading.next()) yield { step: READING, ...(how = step.value) };
  if (!step.value.ok) return step.value;
  const table = step.value.value;
  const memory = memoryFor(services, table.header);
  const options = optionsOf(services);
  const mapping = yield* beside(memory ? recallSteps(table, memory, options) : detectSteps(table, options), how);
  return ok({ ...file, table, mapping, recalled: memory !== null });
}

/** One answer, written into the open file. */
function* taking(services: Services, open: Open, answer: ImportAnswer): Generator<WriteProgress, Result<null>> {
  const how = { done: 0, total: 0 };
  if (answer.about === 'encoding' || answer.about === 'delimiter') {
    const told: ReadAs =
      answer.about === 'encoding'
        ? { ...open.told, encoding: answer.encoding }
        : { ...open.told, delimiter: answer.delimiter };
    const read = yield* opening(services, { fileName: open.fileName, bytes: open.bytes, told });
    if (!read.ok) return read;
    Object.assign(open, read.value);
    return ok(null);
  }
  const memory = answer.about === 'remembered' && answer.use ? memoryFor(services, open.table.header) : null;
  if (answer.about === 'remembered' || answer.about === 'profile') open.recalled = memory !== null;
  open.mapping = yield* beside(
    memory
      ? recallSteps(open.table, memory, optionsOf(services))
      : answeredSteps(open.table, open.mapping, answer, optionsOf(services)),
    how,
  );
  return ok(null);
}

/** Steps that do not tell how far they are. */
function* beside<T>(steps: Generator<undefined, T>, how: { done: number; total: number }): Generator<WriteProgress, T> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    yield { step: READING, ...how };
  }
}

function* planning(services: Services, { table, mapping }: Open): Generator<WriteProgress, ImportPlan> {
  const { today, zone } = ruleContext(services);
  const steps = planSteps(table, mapping, existingIndex(services.store), { today, zone });
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    yield { step: 'Comparing with what is here', ...step.value };
  }
}

/** What is stored may have changed since the preview: the plan is made anew, in the transaction that writes it. */
function* planAndWrite(tx: Change, open: Open) {
  const plan = yield* planning(tx.services, open);
  const made = yield* writePlan(tx, plan);
  if (plan.counts.new + plan.counts.update > 0) rememberMapping(tx, open.table, open.mapping);
  return { plan, made };
}

/** Rows that are shown as not imported; all of them are in the list that can be saved. */
const MOST_SHOWN = 500;

export type ImportOutcome = {
  added: number;
  updated: number;
  same: number;
  companies: number;
  people: number;
  notImported: number;
  rejected: { line: number; reason: string; text: string }[];
};

function rowView(row: PlanRow) {
  const { line, status, company, title, reasons } = row;
  const draft = row.status === 'new' && row.kind === 'applications' ? row.draft : null;
  const becomes = draft && { stageKind: draft.stageKind, outcome: draft.closeOut?.outcome ?? null };
  return { line, status, company, title, becomes, reasons, changes: row.status === 'update' ? row.changes : [] };
}

const rowText = (cells: readonly string[]) =>
  cells
    .filter((cell) => cell.trim() !== '')
    .join(' · ')
    .slice(0, 2000);

function outcomeOf(
  { counts }: ImportPlan,
  made: { companies: number; people: number },
  rejected: readonly RejectedRow[],
): ImportOutcome {
  const shown = rejected
    .slice(0, MOST_SHOWN)
    .map(({ line, reason, cells }) => ({ line, reason, text: rowText(cells) }));
  const { new: added, update: updated, same } = counts;
  return { added, updated, same, ...made, notImported: rejected.length, rejected: shown };
}
