import type { Board, BoardChanges, Card, NextThing } from '../../../electron/ipc/contract/board.ts';

/** The board as the columns need it. Everything that did not change keeps its identity, so that it is not drawn again. */
export interface Columns {
  board: Board;
  /** The cards of every stage in the order of the board, also of empty stages. */
  byStage: ReadonlyMap<string, readonly Card[]>;
  byId: ReadonlyMap<string, Card>;
}

const NO_CARDS: readonly Card[] = [];

/** Splits the cards by stage in one pass, reusing whatever is equal in `before`. */
export function columnsOf(board: Board, before: Columns | null): Columns {
  const byId = new Map<string, Card>();
  const lists = new Map<string, Card[]>(board.stages.map((stage) => [stage.id, []]));
  for (const fresh of board.cards) {
    const known = before?.byId.get(fresh.id);
    const card = known !== undefined && (known === fresh || sameCard(known, fresh)) ? known : fresh;
    byId.set(card.id, card);
    lists.get(card.stageId)?.push(card);
  }
  const byStage = new Map<string, readonly Card[]>();
  for (const [stageId, cards] of lists) byStage.set(stageId, kept(cards, before?.byStage.get(stageId)));
  return { board: { ...board, stages: keptStages(board.stages, before?.board.stages) }, byStage, byId };
}

/** A stage that says what it said keeps its identity, and so its column is not drawn again. */
function keptStages(fresh: Board['stages'], before: Board['stages'] = []): Board['stages'] {
  const known = new Map(before.map((stage) => [stage.id, stage]));
  return fresh.map((stage) => {
    const same = known.get(stage.id);
    return same !== undefined && JSON.stringify(same) === JSON.stringify(stage) ? same : stage;
  });
}

/** The board after a move, as the store will answer it: the cards in their old order before `beforeId`, or at the end. */
export function moveOnBoard(board: Board, ids: ReadonlySet<string>, to: MoveTo): Board {
  const moved = board.cards
    .filter((card) => ids.has(card.id))
    .map((card) => (card.stageId === to.stageId ? card : { ...card, stageId: to.stageId, stageEnteredAt: to.now }));
  const rest = board.cards.filter((card) => !ids.has(card.id));
  const at = to.beforeId === null ? rest.length : rest.findIndex((card) => card.id === to.beforeId);
  const place = at === -1 ? rest.length : at;
  return { ...board, cards: [...rest.slice(0, place), ...moved, ...rest.slice(place)] };
}

/** The board with what changed on it: every other card stays the very object it was. */
export function withChanges(board: Board, { mark, cards, gone, tags }: BoardChanges): Board {
  if (cards.length === 0 && gone.length === 0) return { ...board, mark };
  const leaving = new Set([...gone, ...cards.map(({ id }) => id)]);
  const order = new Map(board.stages.map(({ id }, index) => [id, index]));
  const isBefore = (a: Card, b: Card) =>
    a.stageId === b.stageId ? a.position < b.position : (order.get(a.stageId) ?? -1) < (order.get(b.stageId) ?? -1);
  const coming = cards.toSorted((a, b) => (isBefore(a, b) ? -1 : 1));
  const all: Card[] = [];
  let next = 0;
  for (const card of board.cards) {
    if (leaving.has(card.id)) continue;
    for (let one = coming[next]; one !== undefined && isBefore(one, card); one = coming[next]) {
      all.push(one);
      next += 1;
    }
    all.push(card);
  }
  return { ...board, mark, cards: [...all, ...coming.slice(next)], tags: withTags(board.tags, tags) };
}
function withTags(tags: Board['tags'], more: Board['tags']): Board['tags'] {
  const known = new Set(tags.map(({ id }) => id));
  const fresh = more.filter(({ id }) => !known.has(id));
  return fresh.length === 0 ? tags : [...tags, ...fresh].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

export interface MoveTo {
  stageId: string;
  /** The card that comes right after the moved ones; null for the end of the stage. */
  beforeId: string | null;
  /** UTC milliseconds. */
  now: number;
}

/** The first card after `targetId` that does not move itself: what a drop behind `targetId` stands before. */
export function cardAfter(cards: readonly Card[], targetId: string, ids: ReadonlySet<string>): string | null {
  const at = cards.findIndex((card) => card.id === targetId);
  return cards.slice(at + 1).find((card) => !ids.has(card.id))?.id ?? null;
}
/** `targetId`, or the next card that stays where it is when the target moves itself. */
export function cardAt(cards: readonly Card[], targetId: string, ids: ReadonlySet<string>): string | null {
  return ids.has(targetId) ? cardAfter(cards, targetId, ids) : targetId;
}

/** `45 active, 1 debrief owed`. */
export function boardInWords({ cards, stages }: Board): string {
  const closed = new Set(stages.filter((stage) => stage.kind === 'closed').map((stage) => stage.id));
  const active = cards.filter((card) => !closed.has(card.stageId)).length;
  const owed = cards.filter((card) => card.next.is === 'debrief_owed').length;
  return [`${active} active`, owed > 0 ? (owed === 1 ? '1 debrief owed' : `${owed} debriefs owed`) : '']
    .filter((part) => part !== '')
    .join(', ');
}

function kept(cards: readonly Card[], before: readonly Card[] | undefined): readonly Card[] {
  if (before?.length === cards.length && cards.every((card, index) => card === before[index])) return before;
  return cards.length === 0 ? NO_CARDS : cards;
}

/** Whether two readings of one card show the same. Written out: it runs for every card after every change. */
function sameCard(a: Card, b: Card): boolean {
  return (
    a.stageId === b.stageId &&
    a.position === b.position &&
    a.company === b.company &&
    a.title === b.title &&
    a.companyId === b.companyId &&
    a.stageEnteredAt === b.stageEnteredAt &&
    a.need === b.need &&
    a.excitement === b.excitement &&
    a.closes.length === b.closes.length &&
    a.closes.every((state, index) => state === b.closes[index]) &&
    a.unclosed?.join() === b.unclosed?.join() &&
    sameDetails(a, b) &&
    sameNext(a.next, b.next)
  );
}
function sameDetails(a: Card, b: Card): boolean {
  return (
    a.isInLimbo === b.isInLimbo &&
    a.source === b.source &&
    a.level === b.level &&
    a.workMode === b.workMode &&
    a.location === b.location &&
    a.salaryMin === b.salaryMin &&
    a.salaryMax === b.salaryMax &&
    a.salaryCurrency === b.salaryCurrency &&
    a.appliedOn === b.appliedOn &&
    a.deadline === b.deadline &&
    sameTags(a.tagIds, b.tagIds)
  );
}
function sameTags(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.length === b.length && a.every((tag, index) => tag === b[index]);
}
function sameNext(a: NextThing, b: NextThing): boolean {
  return a.is === b.is && (a.is === 'nothing' || JSON.stringify(a) === JSON.stringify(b));
}
