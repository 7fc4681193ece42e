import type { IsoDate } from '../domain/fields.ts';
import { STAGE_KINDS, type StageKind } from '../domain/vocabulary.ts';
import { quote, type Layout } from './layout.ts';
import type { OpportunityDraft, StageStep, StatusWord, TableRow } from './types.ts';
import { wordKey } from './detect.ts';
import { yesNo } from './words.ts';

/** Where a kind stands in the pipeline: a larger number is further. */
export const stageOrder = (kind: StageKind): number => STAGE_KINDS.indexOf(kind);

export interface RowDates {
  deadline: IsoDate | null;
  appliedOn: IsoDate | null;
  /** From a column named just “Date”: applied on, or since when it is a lead. */
  date: IsoDate | null;
  addedOn: IsoDate | null;
  lastUpdated: IsoDate | null;
}

export interface StageReading {
  stage: Pick<OpportunityDraft, 'stageKind' | 'history' | 'closeOut' | 'appliedOn' | 'addedOn'>;
  reasons: string[];
  /** Words that found no place and go to the notes. */
  notes: string[];
}

function decideKind(
  row: TableRow,
  layout: Layout,
  dates: RowDates,
  known: StatusWord | null,
  out: StageReading,
): StageKind {
  const word = layout.value(row, 'status');
  const flag = yesNo(layout.value(row, 'applied'));
  const dated = dates.appliedOn ?? dates.date;
  const says = known?.choice?.stageKind ?? null;
  if (says === null) {
    if (flag === true || dates.appliedOn !== null) return 'applied';
    if (flag === false || dated === null) return 'lead';
    out.reasons.push('There is no status; the date was taken as the day of applying.');
    return 'applied';
  }
  if (says !== 'lead' && flag === false && dated === null && layout.mapping.notAppliedMeansLead) {
    out.reasons.push(`The status says ${quote(word)}, but it was not applied for and has no date: it becomes a lead.`);
    out.notes.push(`${layout.nameOf('status')}: ${word}`);
    return 'lead';
  }
  if (says === 'lead' && (flag === true || (flag === null && dates.appliedOn !== null))) {
    out.reasons.push(`The status says ${quote(word)}, but it was applied for: it goes to Applied.`);
    return 'applied';
  }
  return says;
}

function historyOf(
  kind: StageKind,
  dates: { appliedOn: IsoDate | null; addedOn: IsoDate | null; last: IsoDate | null },
) {
  const { appliedOn, addedOn, last } = dates;
  if (kind === 'lead') return [{ stageKind: kind, on: addedOn }];
  const steps: StageStep[] = [];
  if (addedOn !== null && (appliedOn === null || addedOn < appliedOn)) steps.push({ stageKind: 'lead', on: addedOn });
  if (appliedOn !== null || kind === 'applied') steps.push({ stageKind: 'applied', on: appliedOn });
  const earliest = appliedOn ?? addedOn;
  const on = last !== null && (earliest === null || last >= earliest) ? last : earliest;
  if (kind !== 'applied') steps.push({ stageKind: kind, on });
  return steps;
}

/**
 * The stage of a row, how it got there and how it ended, from its status word, its yes-or-no column and its dates. A
 * status deeper than applied starts with applying; a closed one ends on the day of the last update, else of applying.
 */
export function readStage(
  row: TableRow,
  layout: Layout,
  dates: RowDates,
  words: ReadonlyMap<string, StatusWord>,
): StageReading | { problem: string } {
  const word = layout.value(row, 'status');
  const known = word === '' ? null : (words.get(wordKey(word)) ?? null);
  if (word !== '' && (known === null || known.choice === null))
    return { problem: `The status ${quote(word)} has no stage yet. Choose one under the status words.` };
  const out: StageReading = {
    stage: { stageKind: 'lead', history: [], closeOut: null, appliedOn: null, addedOn: null },
    reasons: [],
    notes: [],
  };
  const kind = decideKind(row, layout, dates, known, out);
  const appliedOn = dates.appliedOn ?? (kind === 'lead' ? null : dates.date);
  const addedOn = dates.addedOn ?? (kind === 'lead' ? dates.date : null);
  const history = historyOf(kind, { appliedOn, addedOn, last: dates.lastUpdated });
  out.stage = { stageKind: kind, history, closeOut: null, appliedOn, addedOn };
  if (kind === 'closed')
    out.stage.closeOut = {
      outcome: known?.choice?.outcome ?? null,
      on: history.at(-1)?.on ?? null,
      endedIn: history.at(-2)?.stageKind ?? (appliedOn === null ? 'lead' : 'applied'),
    };
  return out;
}
