import { LINE_MAX } from '../domain/fields.ts';
import { recruits } from './cells.ts';
import type { CompanyBook, KnownPerson, PersonBook } from './books.ts';
import { diffPerson } from './diff.ts';
import type { Layout } from './layout.ts';
import { companyKeyOf, fingerprint } from './names.ts';
import type { PersonDraft, PlanRow, TableRow } from './types.ts';

/** Remembers what earlier lines of the file said about a person. */
export type SeenPeople = Map<KnownPerson, { line: number; content: string }>;

interface OwnPerson {
  name: string;
  company: string;
  position: string;
  email: string;
  phone: string;
  url: string;
  notes: string;
}

function readPerson(row: TableRow, layout: Layout): OwnPerson | { problem: string } {
  const parts = [layout.value(row, 'firstName'), layout.value(row, 'lastName')].filter(Boolean).join(' ');
  const name = layout.value(row, 'fullName') || parts;
  if (name === '') return { problem: 'There is no name.' };
  const company = layout.value(row, 'company');
  if (name.length > LINE_MAX)
    return { problem: `The name is longer than ${LINE_MAX} characters. Shorten it in the file.` };
  if (company.length > LINE_MAX)
    return { problem: `The company name is longer than ${LINE_MAX} characters. Shorten it in the file.` };
  const notes: string[] = layout.cells(row, 'notes').map(({ cell }) => cell);
  const short = (use: 'position' | 'email' | 'phone') => {
    const value = layout.value(row, use);
    if (value.length <= LINE_MAX) return value;
    notes.push(`${layout.nameOf(use)}: ${value}`);
    return '';
  };
  const [position, email, phone] = [short('position'), short('email'), short('phone')];
  const link = layout.value(row, 'url');
  const url = link.length <= 4000 && /^https?:\/\/\S+$/i.test(link) ? link : '';
  if (link !== '' && url === '') notes.push(`${layout.nameOf('url')}: ${link}`);
  const full = parts !== '' && name !== parts ? [`Name: ${parts}`] : [];
  const connected = layout.value(row, 'connectedOn');
  if (connected !== '') notes.push(`${layout.nameOf('connectedOn')}: ${connected}`);
  const kept = layout.cells(row, 'keep').map(({ column, cell }) => `${column.name}: ${cell}`);
  return { name, company, position, email, phone, url, notes: [...notes, ...full, ...kept].join('\n') };
}

/** Plans one row of a table of people. Never makes an opportunity. */
export function planPerson(
  row: TableRow,
  layout: Layout,
  companies: CompanyBook,
  people: PersonBook,
  seen: SeenPeople,
): PlanRow {
  const own = readPerson(row, layout);
  const base = {
    line: row.line,
    kind: 'connections' as const,
    company: layout.value(row, 'company'),
    title: 'problem' in own ? '' : own.name,
    reasons: [] as string[],
  };
  if ('problem' in own) return { ...base, status: 'problem', cells: row.cells, reasons: [own.problem] };
  const { person } = people.resolve(own);
  const content = fingerprint(JSON.stringify({ ...own, company: companyKeyOf(own.company) }));
  const earlier = seen.get(person);
  if (earlier !== undefined) {
    if (earlier.content === content)
      return { ...base, status: 'same', id: person.stored?.id ?? null, reasons: [`Repeats line ${earlier.line}.`] };
    const reason = `Line ${earlier.line} is about the same person with other details. Join the two in the file.`;
    return { ...base, status: 'problem', cells: row.cells, reasons: [reason] };
  }
  seen.set(person, { line: row.line, content });
  const company = own.company === '' ? null : companies.resolve(own.company);
  const draft: PersonDraft = {
    key: person.key,
    id: person.stored?.id ?? null,
    name: own.name,
    companyKey: company?.key ?? null,
    kind: recruits(own.position) ? 'recruiter' : 'other',
    role: null,
    position: own.position,
    email: own.email,
    phone: own.phone,
    url: own.url,
    notes: own.notes,
  };
  if (person.stored === null) return { ...base, status: 'new', person: draft };
  const { changes, patch, reasons } = diffPerson(person.stored, draft, own.company);
  if (changes.length === 0) return { ...base, status: 'same', id: person.stored.id, reasons };
  return { ...base, status: 'update', id: person.stored.id, changes, patch, reasons };
}
