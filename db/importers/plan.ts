import { fail, ok, type Result } from '../domain/result.ts';
import { planApplications } from './applications.ts';
import { CompanyBook, PersonBook } from './books.ts';
import { Layout } from './layout.ts';
import { planPerson, type SeenPeople } from './people.ts';
import type {
  CompanyDraft,
  ExistingIndex,
  ImportHooks,
  ImportPlan,
  Mapping,
  PlanOptions,
  PlanRow,
  Table,
  TableRow,
} from './types.ts';

function* planPeople(
  rows: readonly TableRow[],
  layout: Layout,
  books: { companies: CompanyBook; people: PersonBook },
): Generator<undefined, PlanRow[]> {
  const seen: SeenPeople = new Map();
  const planned: PlanRow[] = [];
  for (const row of rows) {
    planned.push(planPerson(row, layout, books.companies, books.people, seen));
    yield;
  }
  return planned;
}

/** Company keys a row needs written or filled. */
function companyKeys(row: PlanRow): (string | null | undefined)[] {
  if (row.status === 'new' && row.kind === 'applications')
    return [row.draft.companyKey, ...row.draft.people.map((person) => person.companyKey)];
  if (row.status === 'new') return [row.person.companyKey];
  if (row.status === 'update' && row.kind === 'applications')
    return row.patch.addPeople.map((person) => person.companyKey);
  return row.status === 'update' ? [row.patch.companyKey] : [];
}

function companiesOf(rows: readonly PlanRow[], companies: CompanyBook): CompanyDraft[] {
  const used = new Set(rows.flatMap(companyKeys));
  return companies.all().filter(({ key, id, industry }) => used.has(key) || (id !== null && industry !== ''));
}

/**
 * The same as `planImport`, in steps: yields how far it is (`done` of `total`) after every row, so that the caller may
 * pause between rows; returns the plan.
 */
export function* planSteps(
  table: Table,
  mapping: Mapping,
  existing: ExistingIndex,
  options: PlanOptions,
): Generator<{ done: number; total: number }, ImportPlan> {
  const layout = new Layout(mapping, options.zone);
  const books = { companies: new CompanyBook(existing.companies), people: new PersonBook(existing.people) };
  const unreadable = table.problems.map<PlanRow>(({ line, cells, reason }) => ({
    line,
    kind: mapping.kind,
    status: 'problem',
    company: '',
    title: '',
    cells,
    reasons: [reason],
  }));
  const people = mapping.kind === 'connections';
  const total = table.rows.length * (people ? 1 : 2);
  const steps = people
    ? planPeople(table.rows, layout, books)
    : planApplications(table.rows, layout, existing, books, options);
  let done = 0;
  let step = steps.next();
  while (step.done !== true) {
    done += 1;
    yield { done, total };
    step = steps.next();
  }
  const rows = [...step.value, ...unreadable].sort((a, b) => a.line - b.line);
  const counts = { new: 0, update: 0, same: 0, problem: 0 };
  for (const row of rows) counts[row.status] += 1;
  return { kind: mapping.kind, rows, counts, companies: companiesOf(rows, books.companies) };
}

/**
 * Compares a table with what is stored and says for every row whether it is new, an update, the same or a problem, and
 * what exactly would be written. Changes nothing. An import fills empty fields and moves stages forward; it never
 * replaces what a person typed and never moves an opportunity back. Fails only with `cancelled`, when `hooks` say so.
 */
export function planImport(
  table: Table,
  mapping: Mapping,
  existing: ExistingIndex,
  options: PlanOptions,
  hooks: ImportHooks = {},
): Result<ImportPlan> {
  const steps = planSteps(table, mapping, existing, options);
  let step = steps.next();
  while (step.done !== true) {
    if (step.value.done % 250 === 0) {
      hooks.onProgress?.(step.value.done, step.value.total);
      if (hooks.shouldStop?.() === true) return fail('cancelled', 'The import was cancelled. Nothing was changed.');
    }
    step = steps.next();
  }
  const total = table.rows.length * (mapping.kind === 'connections' ? 1 : 2);
  hooks.onProgress?.(total, total);
  return ok(step.value);
}
