import type { ApplicationField, ConnectionField } from './types.ts';

/** A column name as words: `appliedDate`, `Applied_Date` and `APPLIED DATE` all give `applied date`. */
export function headerWords(name: string): string {
  return name
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const APPLICATION_NAMES: Record<ApplicationField, readonly string[]> = {
  company: [
    'company',
    'company name',
    'employer',
    'organisation',
    'organization',
    'firma',
    'unternehmen',
    'entreprise',
    'arbeitgeber',
    'empresa',
    'azienda',
  ],
  title: [
    'title',
    'role',
    'job title',
    'position',
    'role title',
    'job',
    'job role',
    'job position',
    'stelle',
    'poste',
    'puesto',
  ],
  status: [
    'status',
    'status name',
    'stage',
    'application status',
    'state',
    'stand',
    'phase',
    'statut',
    'estado',
    'stato',
    'list name',
    'list',
  ],
  appliedOn: [
    'applied on',
    'applied date',
    'date applied',
    'application date',
    'applied at',
    'date of application',
    'beworben am',
    'bewerbungsdatum',
    'date de candidature',
  ],
  date: ['date', 'datum', 'fecha', 'day'],
  applied: ['applied', 'has applied', 'did apply'],
  addedOn: [
    'created at',
    'created',
    'created on',
    'date added',
    'added',
    'added on',
    'added at',
    'date saved',
    'saved on',
    'saved date',
    'saved at',
  ],
  lastUpdated: [
    'last updated',
    'updated',
    'updated at',
    'updated on',
    'last update',
    'last change',
    'last activity',
    'status date',
    'last moved at',
  ],
  deadline: ['deadline', 'apply by', 'closing date', 'application deadline'],
  source: ['source', 'job source', 'channel', 'found via', 'found on', 'via', 'quelle', 'platform', 'job board'],
  location: ['location', 'city', 'place', 'ort', 'standort', 'job location', 'office'],
  workMode: ['workplace type', 'work mode', 'workplace', 'remote', 'work type', 'work arrangement', 'work model'],
  url: ['url', 'link', 'job url', 'job link', 'posting', 'posting url', 'job posting url', 'posting link', 'website'],
  notes: ['notes', 'note', 'comments', 'comment', 'remarks', 'notizen', 'bemerkung', 'bemerkungen'],
  contacts: ['contact person', 'contact', 'contacts', 'contact name', 'recruiter', 'people', 'ansprechpartner'],
  excitement: ['fit rating', 'excitement', 'rating', 'fit', 'interest', 'priority', 'score', 'stars'],
  industry: ['sector', 'industry', 'branche', 'field', 'secteur'],
  postingText: [
    'job description',
    'description',
    'posting text',
    'full posting text',
    'job posting',
    'html description',
    'stellenbeschreibung',
  ],
  salaryMin: ['min salary', 'minimum salary', 'salary min', 'salary from'],
  salaryMax: ['max salary', 'maximum salary', 'salary max', 'salary to'],
  salaryCurrency: ['salary currency', 'currency', 'währung'],
  salaryPeriod: ['salary pay period', 'salary period', 'pay period'],
  salary: ['salary', 'salary range', 'pay', 'compensation', 'gehalt', 'salary expectation', 'base salary'],
  resume: ['resume', 'resume name', 'cv', 'cv file', 'cv version', 'resume file', 'resume version', 'lebenslauf'],
  coverLetter: ['cover letter', 'cover letter file', 'cover letter name', 'anschreiben'],
};

const CONNECTION_NAMES: Record<ConnectionField, readonly string[]> = {
  firstName: ['first name', 'given name', 'vorname'],
  lastName: ['last name', 'family name', 'surname', 'nachname'],
  fullName: ['name', 'full name', 'person', 'contact'],
  url: ['url', 'profile', 'profile url', 'linkedin', 'linkedin url', 'link'],
  email: ['email address', 'email', 'e mail', 'mail', 'e mail address'],
  phone: ['phone', 'phone number', 'mobile', 'telephone'],
  company: ['company', 'company name', 'employer', 'organisation', 'organization', 'firma'],
  position: ['position', 'job title', 'title', 'role'],
  connectedOn: ['connected on', 'connected', 'connected at'],
  notes: ['notes', 'note', 'comments'],
};

function lookup<F extends string>(names: Record<F, readonly string[]>): Map<string, { field: F; rank: number }> {
  const map = new Map<string, { field: F; rank: number }>();
  for (const field of Object.keys(names) as F[])
    names[field].forEach((name, rank) => {
      if (!map.has(name)) map.set(name, { field, rank });
    });
  return map;
}

const applicationLookup = lookup(APPLICATION_NAMES);
const connectionLookup = lookup(CONNECTION_NAMES);

/** The field a column of an application table names, with how usual the name is (0 = the most usual), or null. */
export const applicationFieldOf = (name: string) => applicationLookup.get(headerWords(name)) ?? null;
/** The same for a table of people. */
export const connectionFieldOf = (name: string) => connectionLookup.get(headerWords(name)) ?? null;

/** How many different fields a row names, were it the header. */
export function headerHits(cells: readonly string[]): number {
  const known = new Set<string>();
  for (const cell of cells.slice(0, 1000)) {
    if (cell.length > 60) continue;
    const field = applicationFieldOf(cell)?.field ?? connectionFieldOf(cell)?.field;
    if (field !== undefined) known.add(field);
  }
  return known.size;
}
