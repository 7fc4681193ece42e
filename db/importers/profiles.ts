import type { OpportunitySource } from '../domain/vocabulary.ts';
import { headerWords } from './header.ts';
import type { ColumnUse, ImportKind, ImportProfile, StageChoice } from './types.ts';

/** A column of a known program: what it is used for, and why where that is not plain. */
type KnownColumn = ColumnUse | { use: ColumnUse; reason: string };

/** What is known about the files of one program. Columns are named by their words (see `headerWords`). */
export interface KnownLayout {
  kind: ImportKind;
  /** A file with all of these columns is by this program. */
  signs: readonly (readonly string[])[];
  columns: Readonly<Record<string, KnownColumn>>;
  /** Status words that mean something else, or something surer, than in any spreadsheet. */
  words: Readonly<Record<string, StageChoice>>;
  source: OpportunitySource | null;
}

const OWN = { use: 'leave_out', reason: 'Your own address, the same on every application.' } as const;
const INNER = { use: 'leave_out', reason: 'A mark the program keeps for itself.' } as const;
const closed = (outcome: StageChoice['outcome']): StageChoice => ({ stageKind: 'closed', outcome });

const LINKEDIN_APPLICATIONS: KnownLayout = {
  kind: 'applications',
  signs: [['application date', 'resume name', 'question and answers']],
  columns: { 'contact email': OWN, 'contact phone number': OWN },
  words: {},
  source: 'professional_network',
};

const LINKEDIN_SAVED: KnownLayout = {
  kind: 'applications',
  signs: [['saved date', 'job url', 'job title', 'company name']],
  columns: { 'saved date': 'addedOn' },
  words: {},
  source: 'professional_network',
};

const LINKEDIN_CONNECTIONS: KnownLayout = {
  kind: 'connections',
  signs: [['first name', 'last name', 'connected on']],
  columns: {},
  words: {},
  source: null,
};

const HUNTR: KnownLayout = {
  kind: 'applications',
  signs: [
    ['list name', 'company name', 'html description'],
    ['list name', 'board name', 'company name'],
    ['employer', 'job title', 'list', 'date saved'],
  ],
  columns: {
    id: INNER,
    'list name': 'status',
    list: 'status',
    'last moved at': 'lastUpdated',
    'root domain': INNER,
    color: INNER,
    'board id': INNER,
    'list id': INNER,
    'company id': INNER,
    'creator user id': INNER,
    'creator user first name': OWN,
    'creator user last name': OWN,
    'creator user email': OWN,
  },
  words: {},
  source: null,
};

const TEAL: KnownLayout = {
  kind: 'applications',
  signs: [
    ['company name', 'role', 'status name'],
    ['job position', 'company', 'date saved', 'excitement'],
  ],
  columns: {
    id: INNER,
    'status name': 'status',
    'applied at': 'appliedOn',
    'added at': 'addedOn',
    'updated at': 'lastUpdated',
  },
  words: { 'no response': closed('ghosted'), accepted: closed('accepted'), archived: closed(null) },
  source: null,
};

const SIMPLIFY: KnownLayout = {
  kind: 'applications',
  signs: [['job title', 'company name', 'applied date', 'status date']],
  columns: { 'status date': 'lastUpdated' },
  words: { accepted: closed('accepted') },
  source: null,
};

const JOBSYNC: KnownLayout = {
  kind: 'applications',
  signs: [
    ['applied date', 'job source', 'workplace type'],
    ['applied date', 'job source', 'job type', 'applied'],
  ],
  columns: {},
  words: {},
  source: null,
};

const nothingKnown = (kind: ImportKind): KnownLayout => ({ kind, signs: [], columns: {}, words: {}, source: null });

/** In the order they are looked for. */
export const LAYOUTS: Readonly<Record<ImportProfile, KnownLayout>> = {
  linkedin_connections: LINKEDIN_CONNECTIONS,
  linkedin_applications: LINKEDIN_APPLICATIONS,
  linkedin_saved: LINKEDIN_SAVED,
  jobsync: JOBSYNC,
  huntr: HUNTR,
  teal: TEAL,
  simplify: SIMPLIFY,
  sheet: nothingKnown('applications'),
  people: nothingKnown('connections'),
};

const PROFILES = Object.keys(LAYOUTS) as ImportProfile[];

/** The program whose columns these are, or null for a table nobody's. */
export function profileOf(header: readonly string[]): ImportProfile | null {
  const names = new Set(header.map(headerWords));
  const fits = (signs: readonly string[]) => signs.every((name) => names.has(name));
  return PROFILES.find((profile) => LAYOUTS[profile].signs.some(fits)) ?? null;
}

/** What a column of this name is in the files of a program, or null when nothing is known about it. */
export function knownColumn(profile: ImportProfile, name: string): { use: ColumnUse; reason: string } | null {
  const { columns } = LAYOUTS[profile];
  const words = headerWords(name);
  const known = Object.hasOwn(columns, words) ? columns[words] : undefined;
  if (known === undefined) return null;
  return typeof known === 'string' ? { use: known, reason: '' } : known;
}

/** What a status word means in the files of a program, or null when it means there what it means everywhere. */
export function knownWord(profile: ImportProfile, folded: string): StageChoice | null {
  const { words } = LAYOUTS[profile];
  return Object.hasOwn(words, folded) ? (words[folded] ?? null) : null;
}
