import type { ImportAnswer, ImportStatus } from '../domain/import.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import {
  type ImportPlan,
  type Mapping,
  type PlanRow,
  type Table,
  detectMapping,
  openQuestions,
  planSteps,
  readTable,
  withColumnUse,
  withDateOrder,
  withSource,
  withStatus,
} from '../importers/index.ts';
import { existingIndex } from '../repositories/import.ts';
import { ruleContext } from './context.ts';
import type { Change, Done, Services } from './core.ts';
import { type WriteProgress, writePlan } from './import-writer.ts';
import { inTurns, longChange } from './turns.ts';

type Open = {
  fileName: string;
  table: Table;
  mapping: Mapping;
  plan: ImportPlan | null;
  /** Counts what was begun or stopped; work that finds it changed gives up. */
  turn: number;
};

/** Files that are open at once; the oldest is forgotten for another. */
const MOST_OPEN = 4;

const GONE = 'This file is not open any more. Choose it again.';
const STOPPED = fail('cancelled', 'The import was stopped. Nothing was written.');

/** Files between choosing and writing, by the token the window gave them. */
export class ImportDesk {
  private readonly files = new Map<string, Open>();
  private readonly services: Services;

  constructor(services: Services) {
    this.services = services;
  }

  /** Reads a file into memory. Failures are one sentence: no table, empty, cut off. */
  read(token: string, fileName: string, bytes: Uint8Array) {
    const read = readTable(bytes, fileName);
    if (!read.ok) return read;
    const mapping = detectMapping(read.value, { today: ruleContext(this.services).today });
    if (this.files.size >= MOST_OPEN) this.files.delete(this.files.keys().next().value ?? '');
    const open: Open = { fileName, table: read.value, mapping, plan: null, turn: 0 };
    this.files.set(token, open);
    return ok(viewOf(open));
  }

  answer(token: string, answers: readonly ImportAnswer[]) {
    const open = this.files.get(token);
    if (!open) return fail('not_found', GONE);
    open.mapping = answers.reduce((mapping, answer) => answered(open.table, mapping, answer), open.mapping);
    open.plan = null;
    open.turn += 1;
    return ok(viewOf(open));
  }

  /** Compares the file with what is stored, in slices, so that everything else goes on meanwhile. */
  async plan(
    token: string,
    progress: (progress: WriteProgress) => void,
  ): Promise<Result<{ counts: ImportPlan['counts'] }>> {
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

  /** Writes the newest plan as one step of undo and forgets the file. */
  async run(token: string, progress: (progress: WriteProgress) => void): Promise<Result<Done<ImportOutcome>>> {
    const open = this.files.get(token);
    if (!open) return fail('not_found', GONE);
    if (openQuestions(open.mapping).length > 0)
      return fail('invalid', 'Some words of this file are still to be answered. Answer them, then import.');
    const turn = (open.turn += 1);
    const about = { label: `Imported ${open.fileName}`, aggregate: 'opportunity' } as const;
    const written = await longChange(this.services, about, (tx) => planAndWrite(tx, open), {
      progress,
      isStopped: () => open.turn !== turn,
    });
    if (!written.ok) return written;
    this.files.delete(token);
    const { value, step } = written.value;
    return ok({ value: outcomeOf(value.plan, value.made), step });
  }

  stop(token: string): void {
    const open = this.files.get(token);
    if (open) open.turn += 1;
  }

  forget(token: string): void {
    this.stop(token);
    this.files.delete(token);
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
  return { plan, made: yield* writePlan(tx, plan) };
}

export type ImportOutcome = {
  added: number;
  updated: number;
  same: number;
  companies: number;
  people: number;
  rejected: { line: number; reason: string; text: string }[];
};

function answered(table: Table, mapping: Mapping, answer: ImportAnswer): Mapping {
  switch (answer.about) {
    case 'column':
      return withColumnUse(table, mapping, answer.column, answer.use);
    case 'date_order':
      return withDateOrder(mapping, answer.column, answer.order);
    case 'status':
      return withStatus(mapping, answer.word, answer.choice);
    case 'source':
      return withSource(mapping, answer.word, answer.choice);
    case 'currency':
      return { ...mapping, defaultCurrency: answer.currency };
  }
}

function viewOf({ fileName, table, mapping }: Open) {
  return {
    fileName,
    rows: table.rows.length,
    unreadable: table.problems.length,
    notes: table.notes,
    mapping,
    questions: openQuestions(mapping),
  };
}

function rowView(row: PlanRow) {
  const { line, status, company, title, reasons } = row;
  const draft = row.status === 'new' && row.kind === 'applications' ? row.draft : null;
  const becomes = draft && { stageKind: draft.stageKind, outcome: draft.closeOut?.outcome ?? null };
  return { line, status, company, title, becomes, reasons, changes: row.status === 'update' ? row.changes : [] };
}

const rowText = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').join(' · ');

function outcomeOf({ counts, rows }: ImportPlan, made: { companies: number; people: number }): ImportOutcome {
  const rejected = rows.flatMap((row) =>
    row.status === 'problem' ? [{ line: row.line, reason: row.reasons.join(' '), text: rowText(row.cells) }] : [],
  );
  return { added: counts.new, updated: counts.update, same: counts.same, ...made, rejected };
}
