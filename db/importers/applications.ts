import type { CompanyBook, PersonBook } from './books.ts';
import { diffOpportunity } from './diff.ts';
import { draftApplication, type OwnDraft, type WordLists } from './draft.ts';
import { quote, type Layout } from './layout.ts';
import { identityOf, matchRows, type Match } from './match.ts';
import { wordKey } from './detect.ts';
import type {
  ExistingIndex,
  ExistingOpportunity,
  OpportunityDraft,
  PersonDraft,
  PlanOptions,
  PlanRow,
  TableRow,
} from './types.ts';

const compatible = (a: string, b: string) => a === '' || b === '' || a === b;

/** Finds rows that repeat an earlier line: same company, role and day, and no two different links. */
class EarlierLines {
  private readonly byRole = new Map<string, OwnDraft[]>();

  find(draft: OwnDraft): OwnDraft | null {
    const group = this.byRole.get(`${draft.roleKey} ${draft.day ?? ''}`);
    return group?.find((earlier) => compatible(earlier.urlKey, draft.urlKey)) ?? null;
  }

  add(draft: OwnDraft): void {
    const key = `${draft.roleKey} ${draft.day ?? ''}`;
    const group = this.byRole.get(key);
    if (group === undefined) this.byRole.set(key, [draft]);
    else group.push(draft);
  }
}

const problem = (row: TableRow, layout: Layout, reason: string): PlanRow => ({
  line: row.line,
  kind: 'applications',
  status: 'problem',
  company: layout.value(row, 'company'),
  title: layout.value(row, 'title'),
  cells: row.cells,
  reasons: [reason],
});

const repeated = (row: TableRow, layout: Layout, draft: OwnDraft, earlier: OwnDraft): PlanRow => {
  if (draft.content !== earlier.content) {
    const reason = `Line ${earlier.line} has the same company, role and date with other details. Join the two in the file.`;
    return problem(row, layout, reason);
  }
  const { line, company, role: title } = draft;
  return {
    line,
    kind: 'applications',
    status: 'same',
    company,
    title,
    id: null,
    reasons: [`Repeats line ${earlier.line}.`],
  };
};

/** The people of a row. `email` of a stored person is given only where it fills an empty one. */
function peopleOf(draft: OwnDraft, companyName: string, companyKey: string, people: PersonBook): PersonDraft[] {
  const drafts: PersonDraft[] = [];
  for (const contact of draft.contacts) {
    const { person, made } = people.resolve({ ...contact, company: companyName, url: '' });
    if (drafts.some(({ key }) => key === person.key)) continue;
    const fills = made || (contact.email !== '' && person.email.trim() === '');
    if (fills) person.email = contact.email;
    drafts.push({
      key: person.key,
      id: person.stored?.id ?? null,
      name: person.stored?.name ?? person.name,
      companyKey,
      kind: contact.kind,
      role: contact.role,
      position: contact.position,
      email: fills ? contact.email : '',
      phone: '',
      url: '',
      notes: '',
    });
  }
  return drafts;
}

interface Books {
  companies: CompanyBook;
  people: PersonBook;
}

function newRow(draft: OwnDraft, layout: Layout, { companies, people }: Books): PlanRow {
  const { line, company, role: title } = draft;
  const employer = companies.resolve(company);
  const reasons = [...draft.reasons];
  const notes = draft.opportunity.notes === '' ? [] : [draft.opportunity.notes];
  if (employer.name.trim() !== company) {
    reasons.push(`Joins the company ${quote(employer.name)}.`);
    notes.push(`${layout.nameOf('company')}: ${company}`);
  }
  if (companies.offerIndustry(company, draft.industry) === 'different') {
    reasons.push(`The company has another industry; ${quote(draft.industry)} is kept in the notes.`);
    notes.push(`${layout.nameOf('industry')}: ${draft.industry}`);
  }
  const opportunity: OpportunityDraft = {
    ...draft.opportunity,
    notes: notes.join('\n'),
    companyKey: employer.key,
    title,
    people: peopleOf(draft, employer.name, employer.key, people),
  };
  const importKey = `${draft.identity}.${draft.content}`;
  return { line, kind: 'applications', status: 'new', company, title, reasons, importKey, draft: opportunity };
}

const MATCHED: Record<Match['by'], string> = {
  key: '',
  same_day: '',
  same_link: 'Recognised by its link.',
  one_open_end: 'Recognised by company and role; one side has no day of applying.',
};

/** A row imported before from another file keeps the key of that file. */
function keyFor(stored: ExistingOpportunity, draft: OwnDraft): string {
  const before = stored.importKey;
  return before !== null && identityOf(before) !== draft.identity ? before : `${draft.identity}.${draft.content}`;
}

function matchedRow(draft: OwnDraft, { opportunity: stored, by }: Match, { companies, people }: Books): PlanRow {
  const { line, company, role: title } = draft;
  const base = { line, kind: 'applications' as const, company, title };
  if (stored.importKey === `${draft.identity}.${draft.content}`)
    return { ...base, status: 'same', id: stored.id, reasons: ['Imported before and unchanged since.'] };
  const employer = companies.resolve(stored.companyName);
  const full: OpportunityDraft = {
    ...draft.opportunity,
    companyKey: employer.key,
    title,
    people: peopleOf(draft, stored.companyName, employer.key, people),
  };
  const { changes, patch, reasons } = diffOpportunity(stored, full);
  const industry = companies.offerIndustry(stored.companyName, draft.industry);
  if (industry === 'taken') changes.push({ field: 'industry', before: '', after: draft.industry });
  if (industry === 'different')
    reasons.push(`The industry of the company stays; the file has ${quote(draft.industry)}.`);
  const all = [MATCHED[by], ...draft.reasons, ...reasons].filter(Boolean);
  if (changes.length === 0) return { ...base, status: 'same', id: stored.id, reasons: all };
  const importKey = keyFor(stored, draft);
  return { ...base, status: 'update', id: stored.id, importKey, changes, patch, reasons: all };
}

/** Plans the rows of a table of applications; yields after every row it has read or decided. */
export function* planApplications(
  rows: readonly TableRow[],
  layout: Layout,
  existing: ExistingIndex,
  books: Books,
  { today }: PlanOptions,
): Generator<undefined, PlanRow[]> {
  const words: WordLists = {
    status: new Map(layout.mapping.statusWords.map((entry) => [wordKey(entry.word), entry])),
    source: new Map(layout.mapping.sourceWords.map((entry) => [wordKey(entry.word), entry])),
  };
  const earlier = new EarlierLines();
  const read: (OwnDraft | PlanRow)[] = [];
  for (const row of rows) {
    const draft = draftApplication(row, layout, words, today);
    if ('problem' in draft) read.push(problem(row, layout, draft.problem));
    else {
      const same = earlier.find(draft);
      if (same === null) earlier.add(draft);
      read.push(same === null ? draft : repeated(row, layout, draft, same));
    }
    yield;
  }
  const drafts = read.filter((entry): entry is OwnDraft => 'identity' in entry);
  const matches = matchRows(drafts, existing.opportunities);
  const planned: PlanRow[] = [];
  for (const entry of read) {
    if ('identity' in entry) {
      const match = matches.get(entry);
      planned.push(match === undefined ? newRow(entry, layout, books) : matchedRow(entry, match, books));
    } else planned.push(entry);
    yield;
  }
  return planned;
}
