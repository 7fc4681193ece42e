import { minorUnits } from './cells.ts';
import { quote } from './layout.ts';
import { plainOutcome, plainStage, plainWord } from './plain.ts';
import { stageOrder } from './stage.ts';
import type {
  Change,
  ExistingOpportunity,
  ExistingPerson,
  OpportunityDraft,
  OpportunityPatch,
  PersonDraft,
  PersonPatch,
  Salary,
} from './types.ts';

/** `85000–100000 EUR`. */
function money(salary: Salary | null): string {
  if (salary === null) return '';
  const { min, max, currency } = salary;
  const unit = minorUnits(currency);
  const ends = [...new Set([min, max])].flatMap((amount) => (amount === null ? [] : [String(amount / unit)]));
  return `${ends.join('–')} ${currency}`;
}
const shown = (value: string | number | null) => (value === null ? '' : String(value));

/** Field names as they stand in sentences. */
const FIELDS = {
  appliedOn: 'applied on',
  deadline: 'deadline',
  url: 'link',
  location: 'location',
  workMode: 'work mode',
  source: 'source',
  excitement: 'excitement',
  postingText: 'posting text',
  notes: 'notes',
} as const;

const PERSON_FIELDS = {
  position: 'position',
  email: 'mail address',
  phone: 'phone',
  url: 'link',
  notes: 'notes',
} as const;

const typedKeys = <T extends object>(fields: T) => Object.keys(fields) as (keyof T)[];

const said = (field: keyof typeof FIELDS, value: string) =>
  field === 'source' || field === 'workMode' ? plainWord(value) : value;

export interface OpportunityDiff {
  changes: Change[];
  patch: OpportunityPatch;
  /** What was kept although the file says something else. */
  reasons: string[];
}

function diffFields(stored: ExistingOpportunity, draft: OpportunityDraft, diff: OpportunityDiff): void {
  const fill = <F extends keyof typeof FIELDS>(field: F) => {
    const before = shown(stored[field]);
    const after = shown(draft[field]);
    if (after === '' || before === after) return;
    if (before.trim() === '') {
      const set: OpportunityPatch['set'] = { [field]: draft[field] };
      diff.patch.set = { ...diff.patch.set, ...set };
      diff.changes.push({ field: FIELDS[field], before, after });
    } else diff.reasons.push(`Kept your ${FIELDS[field]}; the file has ${quote(said(field, after))}.`);
  };
  for (const field of typedKeys(FIELDS)) fill(field);
  const [before, after] = [money(stored.salary), money(draft.salary)];
  if (after === '' || before === after) return;
  if (before === '') {
    diff.patch.set = { ...diff.patch.set, salary: draft.salary };
    diff.changes.push({ field: 'salary', before, after });
  } else diff.reasons.push('Kept your salary range; the file has another.');
}

function diffStage(stored: ExistingOpportunity, draft: OpportunityDraft, diff: OpportunityDiff): void {
  const [here, there] = [stageOrder(stored.stageKind), stageOrder(draft.stageKind)];
  if (there < here)
    diff.reasons.push(
      `It stays in ${plainStage(stored.stageKind)}; the file says ${plainStage(draft.stageKind)}, and an import never moves back.`,
    );
  if (there > here) {
    const steps = draft.history.filter((step) => stageOrder(step.stageKind) > here);
    diff.patch.stage = { to: draft.stageKind, steps };
    diff.changes.push({ field: 'stage', before: stored.stageKind, after: draft.stageKind });
    if (draft.closeOut === null) return;
    const endedIn = stageOrder(draft.closeOut.endedIn) > here ? draft.closeOut.endedIn : stored.stageKind;
    diff.patch.closeOut = { ...draft.closeOut, endedIn };
    if (draft.closeOut.outcome !== null)
      diff.changes.push({ field: 'outcome', before: '', after: draft.closeOut.outcome });
    return;
  }
  const outcome = draft.closeOut?.outcome ?? null;
  if (stored.stageKind !== 'closed' || outcome === null || outcome === stored.outcome) return;
  if (stored.outcome === null) {
    diff.patch.closeOut = draft.closeOut;
    diff.changes.push({ field: 'outcome', before: '', after: outcome });
  } else
    diff.reasons.push(`Kept your outcome “${plainOutcome(stored.outcome)}”; the file says “${plainOutcome(outcome)}”.`);
}

/** What an import adds to a stored opportunity: empty fields are filled and the stage moves forward; nothing else changes. */
export function diffOpportunity(stored: ExistingOpportunity, draft: OpportunityDraft): OpportunityDiff {
  const diff: OpportunityDiff = {
    changes: [],
    patch: { set: {}, stage: null, closeOut: null, addPeople: [], addMaterials: [] },
    reasons: [],
  };
  diffStage(stored, draft, diff);
  diffFields(stored, draft, diff);
  for (const person of draft.people) {
    const linked = person.id !== null && stored.personIds.includes(person.id);
    if (linked && person.email === '') continue;
    diff.patch.addPeople.push(person);
    diff.changes.push({
      field: linked ? 'mail address' : 'person',
      before: '',
      after: linked ? person.email : person.name,
    });
  }
  for (const material of draft.materials) {
    if (stored.materials.some(({ kind, name }) => kind === material.kind && name === material.name)) continue;
    diff.patch.addMaterials.push(material);
    diff.changes.push({
      field: material.kind === 'resume' ? 'résumé' : 'cover letter',
      before: '',
      after: material.name,
    });
  }
  return diff;
}

/** The same for a person. `companyName` is the name the file has. */
export function diffPerson(
  stored: ExistingPerson,
  person: PersonDraft,
  companyName: string,
): { changes: Change[]; patch: PersonPatch; reasons: string[] } {
  const out = { changes: [] as Change[], patch: {} as PersonPatch, reasons: [] as string[] };
  for (const field of typedKeys(PERSON_FIELDS)) {
    const [before, after] = [stored[field], person[field]];
    if (after === '' || before === after) continue;
    if (before.trim() === '') {
      out.patch[field] = after;
      out.changes.push({ field: PERSON_FIELDS[field], before, after });
    } else out.reasons.push(`Kept your ${PERSON_FIELDS[field]}; the file has ${quote(after)}.`);
  }
  if (companyName === '' || person.companyKey === null || stored.companyName === companyName) return out;
  if (stored.companyName.trim() === '') {
    out.patch.companyKey = person.companyKey;
    out.changes.push({ field: 'company', before: '', after: companyName });
  } else out.reasons.push(`Kept your company ${quote(stored.companyName)}; the file has ${quote(companyName)}.`);
  return out;
}
