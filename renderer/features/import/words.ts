import type { ImportColumnUse, ImportStageChoice } from '../../../db/domain/import.ts';
import { OUTCOMES, STAGE_KINDS, type Outcome, type StageKind } from '../../../db/domain/vocabulary.ts';
import type { ImportPlanRow } from '../../../electron/ipc/contract/import.ts';
import { dayMonth } from '../../lib/format.ts';
import { OPPORTUNITY_SOURCE, OUTCOME, STAGE_KIND, WORK_MODE } from '../../lib/labels.ts';

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
    label: `Closed: ${OUTCOME[outcome].toLowerCase()}`,
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
