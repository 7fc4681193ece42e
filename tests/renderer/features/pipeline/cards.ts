import type { Board, Card, StageView } from '../../../../electron/ipc/contract/board.ts';

/** Boards to look at in tests of the pipeline. */

export const stage = (id: string, kind: StageView['kind']): StageView => ({
  id,
  name: id,
  kind,
  colour: 'grey',
  staleAfterDays: 10,
  collapsed: false,
});

export const card = (id: string, stageId: string, rest: Partial<Card> = {}): Card => ({
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
  createdAt: 0,
  source: 'other',
  ...rest,
});

export const board = (): Board => ({
  mark: { revision: 0, at: 0 },
  stages: [stage('lead', 'lead'), stage('screen', 'screen'), stage('closed', 'closed')],
  cards: [card('a', 'lead'), card('b', 'lead'), card('c', 'lead'), card('d', 'screen')],
  tags: [],
  levels: [],
});
