import { describe, expect, it } from 'vitest';
import type { Board, Card } from '../../../../electron/ipc/contract/board.ts';
import {
  boardInWords,
  cardAfter,
  cardAt,
  columnsOf,
  moveOnBoard,
} from '../../../../renderer/features/pipeline/board.ts';
import { board, card } from './cards.ts';

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

  it('sees a change of every field that a view can show', () => {
    const fresh: Partial<Card>[] = [
      { isInLimbo: true },
      { source: 'event' },
      { level: 'lead' },
      { workMode: 'remote' },
      { location: 'Lisbon' },
      { salaryMin: 1 },
      { salaryMax: 2 },
      { salaryCurrency: 'EUR' },
      { appliedOn: '2026-11-18' },
      { deadline: '2026-11-18' },
      { tagIds: ['t'] },
    ];
    for (const fields of fresh) {
      const answer = board();
      answer.cards[3] = card('d', 'screen', fields);
      expect(columnsOf(answer, columnsOf(board(), null)).byId.get('d')).toMatchObject(fields);
    }
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

describe('boardInWords', () => {
  it('says how many are active and owe a debrief', () => {
    const said = board();
    said.cards.push(card('e', 'closed'), card('f', 'lead'));
    said.cards.push(card('g', 'lead', { next: { is: 'debrief_owed', roundId: 'r' } }));
    expect(boardInWords(said)).toBe('6 active, 1 debrief owed');
  });
});
