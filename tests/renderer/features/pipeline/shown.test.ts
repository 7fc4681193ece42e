import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, NO_FILTER, type PipelineView } from '../../../../db/domain/pipeline-view.ts';
import type { Board } from '../../../../electron/ipc/contract/board.ts';
import { columnsOf } from '../../../../renderer/features/pipeline/board.ts';
import {
  chosenIds,
  countChosen,
  keepChosen,
  useBoardState,
} from '../../../../renderer/features/pipeline/board-state.ts';
import { groupsOf, inOneRow, type Shown, shownIn } from '../../../../renderer/features/pipeline/shown.ts';
import { filterParts, groupLabel } from '../../../../renderer/features/pipeline/view-words.ts';
import { board, card } from './cards.ts';

const TODAY = '2026-11-22';
const shown = (view: Partial<PipelineView> = {}, of: Board = board(), before: Shown | null = null): Shown =>
  shownIn(
    before?.columns ?? columnsOf(of, null),
    { ...DEFAULT_VIEW, ...view },
    { today: TODAY, zone: 'Europe/Lisbon', stages: of.stages, levels: of.levels, tags: of.tags },
    before,
  );
const filter = (fields: Partial<PipelineView['filter']>) => ({ filter: { ...NO_FILTER, ...fields } });

describe('what the board shows', () => {
  it('is the columns themselves while nothing is asked: looking costs nothing', () => {
    const { columns, byStage, count } = shown();
    expect([...byStage].every(([id, cards]) => cards === columns.byStage.get(id))).toBe(true);
    expect(count).toBe(4);
  });

  it('keeps the list of a column that a change of the filter leaves as it is', () => {
    const before = shown(filter({ text: 'company' }));
    const after = shown(filter({ text: 'company d' }), board(), before);
    expect(after.byStage.get('closed')).toBe(before.byStage.get('closed'));
    expect(after.byStage.get('lead')).toEqual([]);
    expect(after.count).toBe(1);
    const again = shown(filter({ text: 'company d senior' }), board(), after);
    expect(again.byStage.get('screen')).toBe(after.byStage.get('screen'));
  });

  it('has only the columns of the stages asked for', () => {
    expect(shown(filter({ stages: ['screen'] })).stages.map(({ id }) => id)).toEqual(['screen']);
  });

  it('sorts each column by itself, and all cards in one row across stages', () => {
    const of = board();
    of.cards = [
      card('a', 'lead', { excitement: 1 }),
      card('b', 'lead', { excitement: 5 }),
      card('d', 'screen', { excitement: 3 }),
    ];
    const view = shown({ sort: { by: 'excitement', isDescending: true } }, of);
    expect(view.byStage.get('lead')?.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(inOneRow(view).map(({ id }) => id)).toEqual(['b', 'd', 'a']);
  });

  it('puts cards under the headings of their groups', () => {
    const of = board();
    of.cards = [card('a', 'lead', { need: 'unknown' }), card('b', 'lead', { need: 'expertise' })];
    const view = shown({ group: 'need' }, of);
    expect(groupsOf(inOneRow(view), view).map(({ label, cards }) => [label, cards.map(({ id }) => id)])).toEqual([
      ['Expertise', ['b']],
      ['Need not known', ['a']],
    ]);
  });
});

describe('a choice of cards', () => {
  it('loses what the filter takes out of sight, and nothing else', () => {
    const { columns, byStage } = shown();
    const all = [...columns.byId.values()];
    useBoardState.getState().choose(all);
    expect(countChosen(useBoardState.getState())).toBe(4);
    const before = useBoardState.getState().selected;
    keepChosen(byStage);
    expect(useBoardState.getState().selected).toBe(before);
    keepChosen(shown(filter({ text: 'company b' })).byStage);
    expect(chosenIds()).toEqual(['b']);
  });
});

describe('a filter in words', () => {
  const of = board();
  const parts = (fields: Partial<PipelineView['filter']>) => filterParts({ ...NO_FILTER, ...fields }, of, TODAY);
  it('says nothing of what is not asked', () => {
    expect(parts({})).toEqual([]);
    expect(parts({ text: '   ' })).toEqual([]);
  });
  it('names each part, and knows the way back', () => {
    const said = parts({
      text: 'pm',
      flags: ['limbo', 'late'],
      stages: ['lead', 'screen'],
      levels: ['', 'senior'],
      applied: { from: '2026-11-01', to: null },
      salaryFrom: 90_000,
    });
    expect(said.map(({ label }) => label)).toEqual([
      '“pm”',
      'In limbo and Late',
      'lead or screen',
      'No level or Senior',
      'Applied from 1 Nov',
      'Salary from 90,000',
    ]);
    expect(said[1]?.without).toEqual({ flags: [] });
  });
  it('reads a group by its word', () => {
    expect(groupLabel('source', 'job_board', undefined)).toBe('Job board');
    expect(groupLabel('level', '', undefined)).toBe('No level');
  });
});
