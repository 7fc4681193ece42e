import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  confirmSuggestions,
  detectMapping,
  planImport,
  readTable,
  type ExistingIndex,
  type ImportPlan,
  type Mapping,
  type PersonDraft,
  type Table,
} from '../../../db/importers/index.ts';

export const OPTIONS = { today: '2026-11-20', zone: 'Europe/Berlin' };
export const SAMPLES = [
  'jobsync-export.csv',
  'spreadsheet-day-first.csv',
  'linkedin/Connections.csv',
  'linkedin/Job Applications.csv',
] as const;

export const sampleBytes = (name: string): Uint8Array =>
  readFileSync(join(import.meta.dirname, '../../support/samples', name));

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export function tableOf(input: string | Uint8Array, name = 'file.csv'): Table {
  const read = readTable(typeof input === 'string' ? bytesOf(input) : input, name);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

/** The sentence a file is refused with. */
export function refusal(input: string | Uint8Array): string {
  const read = readTable(typeof input === 'string' ? bytesOf(input) : input, 'file.csv');
  if (read.ok) throw new Error('The file was read.');
  return read.error.message;
}

export const nothing = (): ExistingIndex => ({ opportunities: [], companies: [], people: [] });

export function planOf(
  table: Table,
  existing: ExistingIndex = nothing(),
  mapping: Mapping = confirmSuggestions(detectMapping(table, OPTIONS)),
): ImportPlan {
  const plan = planImport(table, mapping, existing, OPTIONS);
  if (!plan.ok) throw new Error(plan.error.message);
  return plan.value;
}

export const planText = (text: string, existing?: ExistingIndex): ImportPlan => planOf(tableOf(text), existing);

/** Carries a plan out on plain data, as the contract of the plan says a store has to. */
export function carryOut(before: ExistingIndex, plan: ImportPlan): ExistingIndex {
  const index = structuredClone(before);
  let made = 0;
  const id = (kind: string) => `${kind}-${index.opportunities.length}-${index.people.length}-${(made += 1)}`;
  const companies = new Map<string, { id: string; name: string; industry: string }>();
  for (const draft of plan.companies) {
    const known = draft.id === null ? undefined : index.companies.find((company) => company.id === draft.id);
    const company = known ?? { id: id('company'), name: draft.name, industry: '' };
    if (known === undefined) index.companies.push(company);
    if (draft.industry !== '') company.industry = draft.industry;
    companies.set(draft.key, company);
  }
  const people = new Map<string, string>();
  const personOf = (draft: PersonDraft): string => {
    const known = draft.id === null ? undefined : index.people.find((person) => person.id === draft.id);
    if (known !== undefined) {
      if (known.email.trim() === '') known.email = draft.email;
      return known.id;
    }
    const earlier = people.get(draft.key);
    if (earlier !== undefined) return earlier;
    const { name, position, email, phone, url, notes } = draft;
    const companyName = companies.get(draft.companyKey ?? '')?.name ?? '';
    const person = { id: id('person'), name, companyName, position, email, phone, url, notes };
    index.people.push(person);
    people.set(draft.key, person.id);
    return person.id;
  };
  for (const row of plan.rows) {
    if (row.status === 'new' && row.kind === 'connections') personOf(row.person);
    else if (row.status === 'new' && row.kind === 'applications') {
      const { companyKey, people: contacts, closeOut, history: _history, addedOn: _addedOn, ...fields } = row.draft;
      const company = companies.get(companyKey);
      if (company === undefined) throw new Error(`Line ${row.line} has no company.`);
      const personIds = contacts.map(personOf);
      const outcome = closeOut?.outcome ?? null;
      const opportunityId = id('opportunity');
      index.opportunities.push({
        ...fields,
        id: opportunityId,
        companyId: company.id,
        companyName: company.name,
        importKey: row.importKey,
        outcome,
        personIds,
      });
    } else if (row.status === 'update' && row.kind === 'connections') {
      const person = index.people.find((candidate) => candidate.id === row.id);
      if (person === undefined) throw new Error('No such person.');
      const { companyKey, ...patch } = row.patch;
      Object.assign(person, patch);
      if (companyKey !== undefined) person.companyName = companies.get(companyKey ?? '')?.name ?? '';
    } else if (row.status === 'update' && row.kind === 'applications') {
      const opportunity = index.opportunities.find((candidate) => candidate.id === row.id);
      if (opportunity === undefined) throw new Error('No such opportunity.');
      Object.assign(opportunity, row.patch.set);
      opportunity.importKey = row.importKey;
      if (row.patch.stage !== null) opportunity.stageKind = row.patch.stage.to;
      if (row.patch.closeOut !== null) opportunity.outcome = row.patch.closeOut.outcome;
      const added = row.patch.addPeople.map(personOf);
      opportunity.personIds = [...new Set([...opportunity.personIds, ...added])];
      opportunity.materials.push(...row.patch.addMaterials);
    }
  }
  return index;
}
