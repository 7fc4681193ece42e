import { LINE_MAX, TEXT_MAX, type IsoDate } from '../domain/fields.ts';
import type { MaterialKind, ParticipationRole, PersonKind } from '../domain/vocabulary.ts';
import { currencyIn, isBlank, parseContacts, parseExcitement, parseSalary, roleOf } from './cells.ts';
import { wordKey } from './detect.ts';
import { headerWords } from './header.ts';
import { HTML_MAX, htmlText } from './html.ts';
import { quote, type Layout } from './layout.ts';
import { companyKeyOf, fingerprint, titleKeyOf, urlKeyOf } from './names.ts';
import { readStage, type RowDates } from './stage.ts';
import type { ColumnUse, OpportunityDraft, Salary, SourceWord, StatusWord, TableRow } from './types.ts';
import { workModeOf, yesNo } from './words.ts';

export interface Contact {
  name: string;
  email: string;
  position: string;
  kind: PersonKind;
  role: ParticipationRole | null;
}

/** What a row says by itself, before it meets the other rows and the store. */
export interface OwnDraft {
  line: number;
  company: string;
  industry: string;
  role: string;
  opportunity: Omit<OpportunityDraft, 'companyKey' | 'title' | 'people'>;
  contacts: Contact[];
  reasons: string[];
  /** Company and role. */
  roleKey: string;
  /** The day that tells two applications for one role apart. */
  day: IsoDate | null;
  urlKey: string;
  identity: string;
  content: string;
}

export interface WordLists {
  status: ReadonlyMap<string, StatusWord>;
  source: ReadonlyMap<string, SourceWord>;
}

const TITLE_UNNAMED = 'Role not named';
const tooLong = (name: string) => `The ${name} is longer than ${LINE_MAX} characters. Shorten it in the file.`;

/** Dates that carry the row are problems when unreadable; the others are kept in the notes. */
function readDates(row: TableRow, layout: Layout, notes: string[], reasons: string[]): RowDates | { problem: string } {
  const dates: RowDates = {
    appliedOn: null,
    date: null,
    addedOn: null,
    lastUpdated: null,
    deadline: null,
  };
  for (const use of ['appliedOn', 'date', 'addedOn', 'lastUpdated', 'deadline'] as const) {
    const read = layout.date(row, use);
    if (read === null) continue;
    if (read.ok) {
      dates[use] = read.date;
      continue;
    }
    const cell = layout.value(row, use);
    const what = `${quote(cell)} in the column ${quote(layout.nameOf(use))}`;
    const sentence = read.why === 'no_date' ? `${what} is not a date.` : `${what} is a date that does not exist.`;
    if (use === 'appliedOn' || use === 'date') return { problem: sentence };
    reasons.push(`${sentence} It is kept in the notes.`);
    notes.push(`${layout.nameOf(use)}: ${cell}`);
  }
  return dates;
}

function readContacts(row: TableRow, layout: Layout, notes: string[]): Contact[] {
  const contacts: Contact[] = [];
  for (const { column, cell } of layout.cells(row, 'contacts')) {
    const people = parseContacts(cell);
    if (people.length === 0 || people.some(({ name, remark }) => name.length > LINE_MAX || remark.length > LINE_MAX)) {
      notes.push(`${column.name}: ${cell}`);
      continue;
    }
    for (const { name, email, remark } of people) {
      const role = roleOf(remark === '' ? headerWords(column.name) : remark);
      const kind = role === null || role === 'executive' ? 'other' : role;
      contacts.push({ name, email, role, kind, position: remark !== '' && !/^recruiter$/i.test(remark) ? remark : '' });
    }
  }
  return contacts;
}

function readMaterials(row: TableRow, layout: Layout, notes: string[]): { kind: MaterialKind; name: string }[] {
  const materials: { kind: MaterialKind; name: string }[] = [];
  for (const [use, kind] of [
    ['resume', 'resume'],
    ['coverLetter', 'cover_letter'],
  ] as const) {
    const name = layout.value(row, use);
    if (name === '') continue;
    if (yesNo(name) === null && name.length <= LINE_MAX) materials.push({ kind, name });
    else notes.push(`${layout.nameOf(use)}: ${name}`);
  }
  return materials;
}

/** Small fields with a vocabulary of their own; what does not fit goes to the notes as `Column: value`. */
function readDetails(row: TableRow, layout: Layout, words: WordLists, notes: string[]) {
  const take = <T>(use: ColumnUse, parse: (cell: string) => T | null): T | null => {
    const cell = layout.value(row, use);
    const parsed = cell === '' ? null : parse(cell);
    if (cell !== '' && parsed === null) notes.push(`${layout.nameOf(use)}: ${cell}`);
    return parsed;
  };
  const source = take('source', (cell) => words.source.get(wordKey(cell))?.choice ?? null);
  return {
    source: source ?? (layout.value(row, 'source') === '' ? layout.mapping.fixedSource : null),
    url: take('url', (cell) => (cell.length <= 4000 && /^https?:\/\/\S+$/i.test(cell) ? cell : null)) ?? '',
    location: take('location', (cell) => (cell.length <= LINE_MAX ? cell : null)) ?? '',
    workMode: take('workMode', workModeOf),
    excitement: take('excitement', parseExcitement),
    industry: take('industry', (cell) => (cell.length <= LINE_MAX ? cell : null)) ?? '',
  };
}

/** The salary of a row as one text: from its own column, or put together from columns for its ends and its currency. */
function salaryCell(row: TableRow, layout: Layout) {
  const said = layout.value(row, 'salaryCurrency');
  const currency = currencyIn(said.toUpperCase());
  const whole = layout.value(row, 'salary');
  if (whole !== '') return { cell: whole, name: layout.nameOf('salary'), mark: layout.markOf('salary'), currency };
  const ends = [layout.value(row, 'salaryMin'), layout.value(row, 'salaryMax')].filter((end) => end !== '');
  const period = layout.value(row, 'salaryPeriod');
  const yearly = /^(?:|per year|year|yearly|annual|annually|pa|p\.a\.|jahr|jährlich)$/i.test(period);
  const use = layout.has('salaryMin') ? 'salaryMin' : 'salaryMax';
  const unread = ends.length > 0 && (!yearly || (said !== '' && currency === null));
  const cell = [...new Set(ends)].join(' - ') + (unread ? ` ${[said, period].filter(Boolean).join(' ')}` : '');
  return { cell, name: layout.nameOf(use), mark: layout.markOf(use), currency };
}

function readSalary(
  row: TableRow,
  layout: Layout,
  notes: string[],
  reasons: string[],
): { salary: Salary | null } | { problem: string } {
  const { cell, name, mark, currency } = salaryCell(row, layout);
  if (cell === '') return { salary: null };
  const read = parseSalary(cell, currency ?? layout.mapping.defaultCurrency, mark);
  if (read.state === 'negative') return { problem: `The salary ${quote(cell)} is negative.` };
  if (read.state === 'read') return { salary: { min: read.min, max: read.max, currency: read.currency } };
  notes.push(`${name}: ${cell}`);
  reasons.push(`The salary ${quote(cell)} is kept in the notes: it names no currency, or is not an amount per year.`);
  return { salary: null };
}

/** The notes as typed, then a line for everything without a field of its own. */
function joinNotes(row: TableRow, layout: Layout, lines: readonly string[]): string {
  const own = layout.cells(row, 'notes').map(({ cell, column }, at) => (at === 0 ? cell : `${column.name}: ${cell}`));
  const kept = layout.cells(row, 'keep').map(({ cell, column }) => `${column.name}: ${cell}`);
  return [...own, ...lines, ...kept].join('\n');
}

/** A date the stages do not show is not lost: it goes to the notes. */
function spareDates(row: TableRow, layout: Layout, dates: RowDates, used: ReadonlySet<IsoDate | null>): string[] {
  return (['addedOn', 'lastUpdated'] as const)
    .filter((use) => dates[use] !== null && !used.has(dates[use]))
    .map((use) => `${layout.nameOf(use)}: ${layout.value(row, use)}`);
}

/** The description as text, whatever it is written in. */
function readPosting(row: TableRow, layout: Layout, reasons: string[]): string {
  const { text, cut } = htmlText(layout.cells(row, 'postingText')[0]?.cell ?? '');
  if (cut) reasons.push(`The description has more than ${HTML_MAX} characters of HTML; the rest is left out.`);
  return isBlank(text) ? '' : text;
}

/** Reads one row of a table of applications by itself, or says in a sentence why it cannot be taken. */
export function draftApplication(
  row: TableRow,
  layout: Layout,
  words: WordLists,
  today: IsoDate,
): OwnDraft | { problem: string } {
  const company = layout.value(row, 'company');
  if (company === '') return { problem: 'There is no company name.' };
  if (company.length > LINE_MAX) return { problem: tooLong('company name') };
  const role = layout.has('title') ? layout.value(row, 'title') : TITLE_UNNAMED;
  if (role === '') return { problem: 'There is no role name.' };
  if (role.length > LINE_MAX) return { problem: tooLong('role name') };
  const lines: string[] = [];
  const reasons: string[] = [];
  const dates = readDates(row, layout, lines, reasons);
  if ('problem' in dates) return dates;
  const stage = readStage(row, layout, dates, words.status);
  if ('problem' in stage) return stage;
  const pay = readSalary(row, layout, lines, reasons);
  if ('problem' in pay) return pay;
  const { appliedOn, addedOn, history } = stage.stage;
  if (appliedOn !== null && appliedOn > today) reasons.push(`The day of applying, ${appliedOn}, is in the future.`);
  const { industry, ...details } = readDetails(row, layout, words, lines);
  const contacts = readContacts(row, layout, lines);
  const materials = readMaterials(row, layout, lines);
  const posting = readPosting(row, layout, reasons);
  const spare = spareDates(row, layout, dates, new Set([appliedOn, ...history.map((step) => step.on)]));
  const notes = joinNotes(row, layout, [...stage.notes, ...lines, ...spare]);
  if (notes.length > TEXT_MAX)
    return { problem: 'The notes are longer than two million characters. Split them in two.' };
  const opportunity = {
    ...stage.stage,
    ...details,
    deadline: dates.deadline,
    salary: pay.salary,
    postingText: posting,
    notes,
    materials,
  };
  const roleKey = JSON.stringify([companyKeyOf(company), titleKeyOf(role)]);
  const urlKey = urlKeyOf(details.url);
  const day = appliedOn ?? addedOn;
  return {
    line: row.line,
    company,
    industry,
    role,
    opportunity,
    contacts,
    reasons: [...stage.reasons, ...reasons],
    roleKey,
    day,
    urlKey,
    identity: fingerprint('applications', layout.mapping.profile, roleKey, urlKey, day ?? ''),
    content: fingerprint(JSON.stringify([company, role, industry, opportunity, contacts])),
  };
}
