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
import type { Done, Services } from './core.ts';
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
    const { today, zone } = ruleContext(this.services);
    const steps = planSteps(open.table, open.mapping, existingIndex(this.services.store), { today, zone });
    const planned = await inTurns(steps, {
      progress: (how) => progress({ step: 'Comparing with what is here', ...how }),
      isStopped: () => open.turn !== turn,
    });
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
    // What is stored may have changed since the preview: the plan is made anew.
    const planning = this.plan(token, progress);
    const { turn } = open;
    const planned = await planning;
    const plan = open.plan;
    if (!planned.ok) return planned;
    if (plan === null || open.turn !== turn) return STOPPED;
    const about = { label: `Imported ${open.fileName}`, aggregate: 'opportunity' } as const;
    const written = await longChange(this.services, about, (tx) => writePlan(tx, plan), {
      progress,
      isStopped: () => open.turn !== turn,
    });
    if (!written.ok) return written;
    this.files.delete(token);
    return ok({ value: outcomeOf(plan, written.value.value), step: written.value.step });
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
  return { line, status, company, title, reasons, changes: row.status === 'update' ? row.changes : [] };
}

function outcomeOf({ counts, rows }: ImportPlan, made: { companies: number; people: number }): ImportOutcome {
  const rejected = rows.flatMap((row) =>
    row.status === 'problem' ? [{ line: row.line, reason: row.reasons.join(' '), text: row.cells.join(' · ') }] : [],
  );
  return { added: counts.new, updated: counts.update, same: counts.same, ...made, rejected };
}
