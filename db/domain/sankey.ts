import type { FunnelOpportunity } from './funnel.ts';
import type { Standing } from './period.ts';
import { STAGE_KINDS, type StageKind } from './vocabulary.ts';

/**
 * How opportunities moved between stages and to their ends. What comes to a place leaves it or is still there:
 * began + came onward + came back = left onward + went back + here, at every place, for any data.
 */

export interface FlowSubject extends FunnelOpportunity {
  /** Its close-outs in the order they were written; `reopenedAt` (UTC milliseconds) is null of the one in force. */
  closings: readonly { outcome: Exclude<Standing, 'open' | 'unsaid'>; reopenedAt: number | null }[];
}

export interface FlowStage {
  id: string;
  name: string;
  kind: StageKind;
  /** Not on the board any more; opportunities went through it before. */
  isGone: boolean;
}

/** A move from one place to another, with the opportunity of every time it was made. */
export interface FlowMove {
  from: string;
  to: string;
  opportunityIds: string[];
}

/** A stage, or an end: a closed opportunity with its outcome, `unsaid` when none was given. */
export interface FlowPlace {
  /** The stage's id, or the standing. */
  key: string;
  /** null of an end. */
  stage: FlowStage | null;
  visits: number;
  began: string[];
  here: string[];
}

export interface StageFlow {
  /** Stages as the board has them, then the ends; only those that somebody came to. */
  places: FlowPlace[];
  /** To a later stage or an end, the most frequent first. */
  onward: FlowMove[];
  /** To an earlier stage, or out of an end that was opened again. A drawing from left to right shows these apart. */
  back: FlowMove[];
}

/** The ends in the order they are drawn: the good one first. */
const ENDS = [
  'accepted',
  'declined',
  'withdrew',
  'rejected',
  'ghosted',
  'cancelled',
  'no_fit',
  'unsaid',
] as const satisfies readonly Standing[];

/** `stages` in the order of the board; those that are gone stand behind the last one of their kind or an earlier one. */
export function stageFlow(opportunities: readonly FlowSubject[], stages: readonly FlowStage[]): StageFlow {
  const inOrder = orderOf(stages);
  const rank = new Map([...inOrder.map(({ id }) => id), ...ENDS].map((key, index) => [key, index]));
  const byId = new Map(stages.map((stage) => [stage.id, stage]));
  const places = new Map<string, FlowPlace>();
  const onward = new Moves();
  const back = new Moves();
  const placeAt = (key: string) => {
    const known = places.get(key);
    if (known) return known;
    const place: FlowPlace = { key, stage: byId.get(key) ?? null, visits: 0, began: [], here: [] };
    places.set(key, place);
    return place;
  };
  for (const opportunity of opportunities) {
    const way = wayOf(opportunity);
    way.forEach((key, index) => {
      const place = placeAt(key);
      const before = way[index - 1];
      place.visits += 1;
      if (before === undefined) place.began.push(opportunity.id);
      else if ((rank.get(before) ?? 0) < (rank.get(key) ?? 0) && !isEnd(before))
        onward.add(before, key, opportunity.id);
      else back.add(before, key, opportunity.id);
      if (index === way.length - 1) place.here.push(opportunity.id);
    });
  }
  return {
    places: [...places.values()].sort((a, b) => (rank.get(a.key) ?? 0) - (rank.get(b.key) ?? 0)),
    onward: onward.all(),
    back: back.all(),
  };
}

/** The moves found so far, by where from and where to. */
class Moves {
  readonly #found = new Map<string, FlowMove>();
  add(from: string, to: string, opportunityId: string): void {
    const key = `${from} ${to}`;
    const move = this.#found.get(key);
    if (move) move.opportunityIds.push(opportunityId);
    else this.#found.set(key, { from, to, opportunityIds: [opportunityId] });
  }
  all(): FlowMove[] {
    return [...this.#found.values()].sort((a, b) => b.opportunityIds.length - a.opportunityIds.length);
  }
}

const isEnd = (key: string) => ENDS.some((end) => end === key);

/** The places one opportunity came to, in time order; staying where it is, is no move. */
function wayOf({ entries, closings }: FlowSubject): string[] {
  const sorted = [...entries].sort((a, b) => a.at - b.at);
  const way: string[] = [];
  sorted.forEach((entry, index) => {
    const isClosed = entry.kind === 'closed';
    // Moved about among closed stages it is closed once, until it is opened again.
    const leftAt = isClosed ? (sorted.slice(index + 1).find(({ kind }) => kind !== 'closed')?.at ?? null) : null;
    const key = isClosed ? outcomeOf(closings, entry.at, leftAt) : entry.stageId;
    const wasClosed = sorted[index - 1]?.kind === 'closed';
    if (isClosed ? !wasClosed : way.at(-1) !== key) way.push(key);
  });
  return way;
}

/** The outcome of one time of being closed: the one in force while it lasts, else the one that was taken back at its end. */
function outcomeOf(closings: FlowSubject['closings'], at: number, leftAt: number | null): Standing {
  const written = closings.findLast(({ reopenedAt }) =>
    leftAt === null ? reopenedAt === null : reopenedAt !== null && reopenedAt > at && reopenedAt <= leftAt,
  );
  return written?.outcome ?? 'unsaid';
}

function orderOf(stages: readonly FlowStage[]): FlowStage[] {
  const order = stages.filter(({ isGone }) => !isGone);
  for (const gone of stages.filter(({ isGone }) => isGone)) {
    const after = order.findLastIndex(({ kind }) => STAGE_KINDS.indexOf(kind) <= STAGE_KINDS.indexOf(gone.kind));
    order.splice(after + 1, 0, gone);
  }
  return order;
}
