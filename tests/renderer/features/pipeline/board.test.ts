import { describe, expect, it } from 'vitest';
import type { Board, Card, StageView } from '../../../../electron/ipc/contract/opportunity.ts';
import {
  boardInWords,
  cardAfter,
  cardAt,
  columnsOf,
  filterCards,
  moveOnBoard,
} from '../../../../renderer/features/pipeline/board.ts';

const stage = (id: string, kind: StageView['kind']): StageView => ({
  id,
  name: id,
  kind,
  colour: 'grey',
  staleAfterDays: 10,
  collapsed: false,
});
const card = (id: string, stageId: string, rest: Partial<Card> = {}): Card => ({
  id,
  companyId: `company ${id}`,
  company: `Company ${id}`,
  title: 'Senior PM',
  stageId,
  position: 1,
  stageEnteredAt: 0,
  need: 'unknown',
  excitement: null,
  closes: ['open'],
  next: { is: 'nothing' },
  ...rest,
});
const board = (): Board => ({
  stages: [stage('lead', 'lead'), stage('screen', 'screen'), stage('closed', 'closed')],
  cards: [card('a', 'lead'), card('b', 'lead'), card('c', 'lead'), card('d', 'screen')],
});
const idsIn = (of: Board, stageId: string) => of.cards.filter((one) => one.stageId === stageId).map((one) => one.id);

describe('columnsOf', () => {
  it('gives every stage its cards in the order of the board, also a stage without any', () => {
    const { byStage } = columnsOf(board(), null);
    expect([...byStage].map(([id, cards]) => [id, cards.map((one) => one.id)])).toEqual([
      ['lead', ['a', 'b', 'c']],
      ['screen', ['d']],
      ['closed', []],
    ]);
  });

  it('keeps the identity of every card and column that reads the same after a new answer', () => {
    const before = columnsOf(board(), null);
    const answer = board();
    answer.cards[3] = card('d', 'screen', { next: { is: 'limbo', silentDays: 8 } });
    const after = columnsOf(answer, before);
    expect(after.byStage.get('lead')).toBe(before.byStage.get('lead'));
    expect(after.byStage.get('closed')).toBe(before.byStage.get('closed'));
    expect(after.byStage.get('screen')).not.toBe(before.byStage.get('screen'));
    expect(after.byId.get('a')).toBe(before.byId.get('a'));
    expect(after.byId.get('d')?.next).toEqual({ is: 'limbo', silentDays: 8 });
  });
});

describe('moveOnBoard', () => {
  it('puts the cards before the one they were dropped on, in their old order', () => {
    const after = moveOnBoard(board(), new Set(['c', 'a']), { stageId: 'screen', beforeId: 'd', now: 5 });
    expect(idsIn(after, 'screen')).toEqual(['a', 'c', 'd']);
    expect(idsIn(after, 'lead')).toEqual(['b']);
    expect(after.cards.find((one) => one.id === 'a')?.stageEnteredAt).toBe(5);
  });

  it('puts them at the end without one, and a move inside a stage does not start its days anew', () => {
    const after = moveOnBoard(board(), new Set(['a']), { stageId: 'lead', beforeId: null, now: 5 });
    expect(idsIn(after, 'lead')).toEqual(['b', 'c', 'a']);
    expect(after.cards.find((one) => one.id === 'a')?.stageEnteredAt).toBe(0);
  });
});

describe('where a drop lands', () => {
  const { cards } = board();
  it('behind a card means before the next one that stays', () => {
    expect(cardAfter(cards, 'a', new Set(['b']))).toBe('c');
    expect(cardAfter(cards, 'd', new Set(['b']))).toBe(null);
  });
  it('before a card that moves itself means before the next one that stays', () => {
    expect(cardAt(cards, 'b', new Set(['b', 'c']))).toBe('d');
    expect(cardAt(cards, 'b', new Set(['a']))).toBe('b');
  });
});

describe('filterCards', () => {
  const { cards } = board();
  it('finds every word in company or role, whatever the case', () => {
    expect(filterCards(cards, 'senior company B').map((one) => one.id)).toEqual(['b']);
  });
  it('gives the same list when everything is found', () => {
    expect(filterCards(cards, ' pm ')).toBe(cards);
  });
});

describe('boardInWords', () => {
  it('says how many are active, in limbo, and owe a debrief', () => {
    const said = board();
    said.cards.push(card('e', 'closed'), card('f', 'lead', { next: { is: 'limbo', silentDays: 9 } }));
    said.cards.push(card('g', 'lead', { next: { is: 'debrief_owed', roundId: 'r' } }));
    expect(boardInWords(said)).toBe('6 active, 1 in limbo, 1 debrief owed');
  });
});
