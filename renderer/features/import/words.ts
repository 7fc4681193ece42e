import type {
  ImportColumnUse,
  ImportDateOrder,
  ImportDecimalMark,
  ImportStageChoice,
} from '../../../db/domain/import.ts';
import { IMPORT_PROFILES, type ImportProfile, PROFILE_NAME } from '../../../db/domain/import-file.ts';
import { OUTCOMES, STAGE_KINDS, type Outcome, type StageKind } from '../../../db/domain/vocabulary.ts';
import type { ImportFile, ImportPlanRow } from '../../../electron/ipc/contract/import.ts';
import { dayMonth, exactDate, figure } from '../../lib/format.ts';
import { inSentence, OPPORTUNITY_SOURCE, OUTCOME, STAGE_KIND, WORK_MODE } from '../../lib/labels.ts';

/** What a column is used for, as a person would say it. */
export const USE: Record<ImportColumnUse, string> = {
  company: 'Company',
  title: 'Role',
  status: 'Status',
  appliedOn: 'Applied on',
  date: 'Date',
  applied: 'Applied, yes or no',
  addedOn: 'Added on',
  lastUpdated: 'Last updated',
  deadline: 'Deadline',
  source: 'Source',
  location: 'Location',
  workMode: 'Work mode',
  url: 'Link',
  notes: 'Notes',
  contacts: 'Contact person',
  excitement: 'Excitement',
  industry: 'Industry',
  postingText: 'Posting text',
  salary: 'Salary',
  salaryMin: 'Salary, least',
  salaryMax: 'Salary, most',
  salaryCurrency: 'Currency of the salary',
  salaryPeriod: 'Period of the salary',
  resume: 'Résumé',
  coverLetter: 'Cover letter',
  firstName: 'First name',
  lastName: 'Last name',
  fullName: 'Name',
  email: 'Mail address',
  phone: 'Phone',
  position: 'Job title',
  connectedOn: 'Connected on',
  keep: 'Keep in the notes',
  leave_out: 'Leave out',
};

/** Every place a status word can lead to: an open stage, or a close-out with its outcome. */
export type PlaceKey = Exclude<StageKind, 'closed'> | `closed:${Outcome}` | 'closed:';

export const PLACES: readonly { value: PlaceKey; label: string }[] = [
  ...STAGE_KINDS.flatMap((kind) => (kind === 'closed' ? [] : [{ value: kind, label: STAGE_KIND[kind] }])),
  ...OUTCOMES.map((outcome) => ({
    value: `closed:${outcome}` as const,
    label: `Closed: ${inSentence(OUTCOME[outcome])}`,
  })),
  { value: 'closed:', label: 'Closed, ask me how later' },
];

export const placeKey = ({ stageKind, outcome }: ImportStageChoice): PlaceKey =>
  stageKind === 'closed' ? `closed:${outcome ?? ''}` : stageKind;

const CHOICES = new Map<PlaceKey, ImportStageChoice>([
  ...STAGE_KINDS.flatMap((stageKind) =>
    stageKind === 'closed' ? [] : [[stageKind, { stageKind, outcome: null }] as [PlaceKey, ImportStageChoice]],
  ),
  ...OUTCOMES.map(
    (outcome) => [`closed:${outcome}`, { stageKind: 'closed', outcome }] as [PlaceKey, ImportStageChoice],
  ),
  ['closed:', { stageKind: 'closed', outcome: null }],
]);

export const placeOf = (key: PlaceKey): ImportStageChoice => CHOICES.get(key) ?? { stageKind: 'lead', outcome: null };

/** The words of the fields that have a vocabulary of their own. */
const VALUES: Record<string, Record<string, string>> = {
  stage: STAGE_KIND,
  outcome: OUTCOME,
  source: OPPORTUNITY_SOURCE,
  'work mode': WORK_MODE,
};
const DATES = new Set(['applied on', 'deadline']);

function valueOf(field: string, value: string): string {
  return DATES.has(field) ? dayMonth(value) : (VALUES[field]?.[value] ?? value);
}

/** `Stage: Lead → Applied.` or, where there was nothing, `Link: example.com/1.` */
function changeOf({ field, before, after }: ImportPlanRow['changes'][number]): string {
  const name = field.slice(0, 1).toUpperCase() + field.slice(1);
  const now = valueOf(field, after);
  return before === '' ? `${name}: ${now}.` : `${name}: ${valueOf(field, before)} → ${now}.`;
}

const goesTo = (choice: ImportStageChoice) =>
  `Goes to ${PLACES.find(({ value }) => value === placeKey(choice))?.label ?? STAGE_KIND[choice.stageKind]}.`;

/** What becomes of a row and why, in sentences. */
export const whyOf = ({ becomes, changes, reasons }: ImportPlanRow): string =>
  [...(becomes === null ? [] : [goesTo(becomes)]), ...changes.map(changeOf), ...reasons].join(' ');

/** Both orders of a date, told by the first date of the file that has day and month: `28/10/2026 is 28 October`. */
export function dateOrders(examples: readonly string[]): { value: ImportDateOrder; label: string }[] {
  const read = (order: ImportDateOrder) => {
    const meant = examples.flatMap((example) => dayAndMonth(example, order) ?? [])[0];
    const name = order === 'day_first' ? 'Day first' : 'Month first';
    return { value: order, label: meant === undefined ? name : `${name}: ${meant}` };
  };
  const orders = [read('day_first'), read('month_first')];
  const counted = examples.some((example) => /^\s*\d{5}(?:[.,]\d+)?\s*$/.test(example));
  return counted ? [...orders, { value: 'serial', label: 'Numbers of days, as Excel counts' }] : orders;
}

/** Which sign stands before the cents. */
export const MARKS: readonly { value: ImportDecimalMark; label: string }[] = [
  { value: 'point', label: 'Point before the cents: 85,000.50' },
  { value: 'comma', label: 'Comma before the cents: 85.000,50' },
];

export const ENCODING_OPTIONS: readonly { value: ImportFile['encoding']; label: string }[] = [
  { value: 'utf-8', label: 'UTF-8' },
  { value: 'utf-16le', label: 'UTF-16, little end first' },
  { value: 'utf-16be', label: 'UTF-16, big end first' },
  { value: 'windows-1252', label: 'Windows-1252' },
];

export const DELIMITER_OPTIONS: readonly { value: ImportFile['delimiter']; label: string }[] = [
  { value: ',', label: 'Comma' },
  { value: ';', label: 'Semicolon' },
  { value: '\t', label: 'Tab' },
  { value: '|', label: 'Bar' },
];

export const PROFILE_OPTIONS: readonly { value: ImportProfile; label: string }[] = IMPORT_PROFILES.map((value) => ({
  value,
  label: PROFILE_NAME[value].slice(0, 1).toUpperCase() + PROFILE_NAME[value].slice(1),
}));

/** `This looks like a Huntr export.` A list nobody's program wrote is read as such. */
export const looksLike = (profile: ImportProfile): string =>
  profile === 'sheet' || profile === 'people'
    ? `Read as a ${PROFILE_NAME[profile]}.`
    : `This looks like a ${PROFILE_NAME[profile]}.`;

/** A cell beside what it is read as: `28/10/2026 is 28 Oct 2026`. */
export function readAs(what: 'date' | 'amount', means: string | null): string {
  if (means === null) return what === 'date' ? 'not a date this way' : 'kept as text';
  if (what === 'date') return exactDate(means);
  return means
    .split('–')
    .map((amount) => figure(Number(amount)))
    .join('–');
}

function dayAndMonth(example: string, order: ImportDateOrder): string | null {
  const [first, second] = (/^\D*(\d{1,2})\D+(\d{1,2})\D/.exec(`${example} `) ?? []).slice(1).map(Number);
  const [day, month] = order === 'day_first' ? [first, second] : [second, first];
  if (day === undefined || month === undefined || day < 1 || day > 31 || month < 1 || month > 12) return null;
  const name = new Date(Date.UTC(2000, month - 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
  return `${example} is ${day} ${name}`;
}

/** What stands for no currency in a list of them. */
export const NO_CURRENCY = 'none';
export const CURRENCIES = [
  { value: NO_CURRENCY, label: 'No currency: keep in the notes' },
  ...['EUR', 'USD', 'GBP', 'CHF', 'CAD', 'AUD', 'SEK', 'NOK', 'DKK', 'PLN', 'INR', 'BRL', 'JPY', 'SGD'].map(
    (value) => ({
      value,
      label: `Without one: ${value}`,
    }),
  ),
];
