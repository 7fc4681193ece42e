import type { RuleConstants } from './constants.ts';
import { type CloseOutReason, type Outcome, STAGE_KINDS, type StageKind } from './vocabulary.ts';

/**
 * Insights: "Reached a stage kind = ever entered it or a later one. Conversion A→B = reached B ÷ reached A. Time in
 * stage = medians over finished stays, and the running stay. Counts always beside the percentages, and a percentage
 * shown only from five up." Every figure carries the ids of the opportunities behind it.
 */

/** The kinds of a funnel. `closed` is an end, not a step: closing an opportunity does not reach the steps it skipped. */
export const FUNNEL_KINDS = STAGE_KINDS.filter((kind) => kind !== 'closed');
export type FunnelKind = Exclude<StageKind, 'closed'>;

export interface StageEntry {
  stageId: string;
  kind: StageKind;
  /** UTC milliseconds. */
  at: number;
}
export interface FunnelOpportunity {
  id: string;
  /** Every stage it entered, its first included. */
  entries: readonly StageEntry[];
}

/** A part of a whole. `percentage` 0–100, not rounded, and null when the whole is too small to show one. */
export interface Rate {
  part: number;
  whole: number;
  percentage: number | null;
}
export function rate(part: number, whole: number, constants: RuleConstants): Rate {
  const shown = whole > 0 && whole >= constants.insights.percentageFrom;
  return { part, whole, percentage: shown ? (part / whole) * 100 : null };
}

const rankOf = (kind: FunnelKind) => FUNNEL_KINDS.indexOf(kind);

/** Whether an opportunity ever entered `kind` or a later one. */
export function reached(opportunity: FunnelOpportunity, kind: FunnelKind): boolean {
  return opportunity.entries.some((entry) => entry.kind !== 'closed' && rankOf(entry.kind) >= rankOf(kind));
}

export interface FunnelStep {
  kind: FunnelKind;
  /** The opportunities that reached it. */
  opportunityIds: string[];
  /** From the step before; null for the first. */
  conversion: Rate | null;
}

/** How many opportunities reached each stage kind, with the conversion from the kind before. */
export function funnel(opportunities: readonly FunnelOpportunity[], constants: RuleConstants): FunnelStep[] {
  let before: number | null = null;
  return FUNNEL_KINDS.map((kind) => {
    const opportunityIds = opportunities.filter((opportunity) => reached(opportunity, kind)).map(({ id }) => id);
    const conversion = before === null ? null : rate(opportunityIds.length, before, constants);
    before = opportunityIds.length;
    return { kind, opportunityIds, conversion };
  });
}

/** Conversion from one stage kind to another: reached `to` ÷ reached `from`, among those that reached `from`. */
export function conversion(
  opportunities: readonly FunnelOpportunity[],
  from: FunnelKind,
  to: FunnelKind,
  constants: RuleConstants,
): Rate {
  const started = opportunities.filter((opportunity) => reached(opportunity, from));
  return rate(started.filter((opportunity) => reached(opportunity, to)).length, started.length, constants);
}

/**
 * The items by what `keysOf` says of each: source, level, need, or résumé version. An item with several keys (two
 * résumé versions) is in each of their groups; one without any is in the group null.
 */
export function splitBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Map<string | null, Item[]> {
  const groups = new Map<string | null, Item[]>();
  for (const item of items) {
    const keys = new Set(keysOf(item));
    for (const key of keys.size > 0 ? keys : [null]) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

/** The middle value, or the mean of the two middle ones; null of nothing. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

export interface Stay extends StageEntry {
  opportunityId: string;
  /** When it was left, UTC milliseconds; null while it runs. */
  leftAt: number | null;
}

/** The stays of an opportunity in time order. Being closed is no stay, and entering the same stage again is none. */
export function staysOf(opportunity: FunnelOpportunity): Stay[] {
  const entries = [...opportunity.entries]
    .sort((a, b) => a.at - b.at)
    .filter((entry, index, all) => entry.stageId !== all[index - 1]?.stageId);
  return entries
    .map((entry, index) => ({ ...entry, opportunityId: opportunity.id, leftAt: entries[index + 1]?.at ?? null }))
    .filter(({ kind }) => kind !== 'closed');
}

export interface TimeInStage {
  stageId: string;
  kind: StageKind;
  /** Milliseconds; null when no stay is finished. */
  median: number | null;
  /** Finished stays; one opportunity can have several. */
  finished: number;
  /** The opportunity of each finished stay. */
  finishedIds: string[];
  /** Milliseconds until now, the longest first. */
  running: { opportunityId: string; lasting: number }[];
}

/** Per stage: the median over finished stays, and every running stay. `now` in UTC milliseconds. */
export function timeInStages(opportunities: readonly FunnelOpportunity[], now: number): Map<string, TimeInStage> {
  const stages = splitBy(opportunities.flatMap(staysOf), ({ stageId }) => [stageId]);
  const times = new Map<string, TimeInStage>();
  for (const [stageId, stays] of stages) {
    const kind = stays[0]?.kind;
    if (stageId === null || kind === undefined) continue;
    const ended = stays.flatMap(({ at, leftAt, opportunityId }) =>
      leftAt === null ? [] : [{ opportunityId, lasted: leftAt - at }],
    );
    const running = stays
      .filter(({ leftAt }) => leftAt === null)
      .map(({ opportunityId, at }) => ({ opportunityId, lasting: Math.max(0, now - at) }))
      .sort((a, b) => b.lasting - a.lasting);
    times.set(stageId, {
      stageId,
      kind,
      median: median(ended.map(({ lasted }) => lasted)),
      finished: ended.length,
      finishedIds: ended.map(({ opportunityId }) => opportunityId),
      running,
    });
  }
  return times;
}

export interface Flow {
  /** Null where an opportunity began. */
  from: string | null;
  to: string;
  opportunityIds: string[];
}

/** The moves between stages (by stage id), each with the opportunities that made it, the most frequent first. */
export function flows(opportunities: readonly FunnelOpportunity[]): Flow[] {
  const found = new Map<string, Flow>();
  for (const { id, entries } of opportunities) {
    const sorted = [...entries].sort((a, b) => a.at - b.at);
    sorted.forEach(({ stageId }, index) => {
      const from = sorted[index - 1]?.stageId ?? null;
      if (from === stageId) return;
      const key = JSON.stringify([from, stageId]);
      const flow = found.get(key) ?? { from, to: stageId, opportunityIds: [] };
      flow.opportunityIds.push(id);
      found.set(key, flow);
    });
  }
  return [...found.values()].sort((a, b) => b.opportunityIds.length - a.opportunityIds.length);
}

export interface ClosedOpportunity {
  opportunityId: string;
  outcome: Outcome;
  reasons: readonly CloseOutReason[];
  /** The kind of the stage it ended in; null when unknown. */
  endedIn: StageKind | null;
  /** Interviewers closed, and interviewers. */
  closed: number;
  interviewers: number;
}

/** Close-outs counted by reason and by the stage kind they ended in; one with two reasons counts under both. */
export function closeOutsByReason(
  closeOuts: readonly ClosedOpportunity[],
): { reason: CloseOutReason; endedIn: StageKind | null; opportunityIds: string[] }[] {
  const cells = new Map<string, { reason: CloseOutReason; endedIn: StageKind | null; opportunityIds: string[] }>();
  for (const { opportunityId, reasons, endedIn } of closeOuts) {
    for (const reason of new Set(reasons)) {
      const key = `${reason} ${endedIn}`;
      const cell = cells.get(key) ?? { reason, endedIn, opportunityIds: [] };
      cell.opportunityIds.push(opportunityId);
      cells.set(key, cell);
    }
  }
  return [...cells.values()].sort((a, b) => b.opportunityIds.length - a.opportunityIds.length);
}

/** Close rate against outcome: of the interviewers met, how many were closed, per outcome. */
export function closeRateByOutcome(
  closeOuts: readonly ClosedOpportunity[],
  constants: RuleConstants,
): { outcome: Outcome; interviewersClosed: Rate; opportunityIds: string[] }[] {
  return [...new Set(closeOuts.map(({ outcome }) => outcome))].sort().map((outcome) => {
    const rows = closeOuts.filter((row) => row.outcome === outcome);
    const closed = rows.reduce((sum, row) => sum + row.closed, 0);
    const interviewers = rows.reduce((sum, row) => sum + row.interviewers, 0);
    return {
      outcome,
      interviewersClosed: rate(closed, interviewers, constants),
      opportunityIds: rows.map(({ opportunityId }) => opportunityId),
    };
  });
}
