import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { historyState, redo, undo } from '../../../db/services/history.ts';
import { settleFollowUps } from '../../../db/services/follow-up.ts';
import { switchRules } from '../../../db/services/opportunity-rules.ts';
import { trashOpportunities } from '../../../db/services/opportunity.ts';
import { changeSettings } from '../../../db/services/settings.ts';
import { detailOf, dueList, newOpportunity, newRound, openFollowUps } from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';

let store: TestStore;
let first: string;
let second: string;
beforeEach(() => {
  store = newStore();
  [first, second] = ['Copperstack', 'Northwind'].map((company) =>
    newOpportunity(store.services, { company, stage: 'interview' }),
  ) as [string, string];
  for (const id of [first, second]) newRound(store.services, id, { status: 'done', with: undefined });
});
afterEach(() => store.close());

const thanks = () => dueList(store.services).filter((line) => line.includes('thank_you')).length;

describe('a rule that is switched off for one opportunity', () => {
  it('withdraws what it has open there, and brings it back when it is switched on again', () => {
    expect(thanks()).toBe(2);
    const { step } = valueOf(switchRules(store.services, first, ['round_done_thanks']));
    expect(step?.label).toContain('Copperstack');
    expect(thanks()).toBe(1);
    expect(detailOf(store.services, first).rulesOff).toEqual(['round_done_thanks']);
    expect(detailOf(store.services, second).rulesOff).toEqual([]);
    valueOf(switchRules(store.services, first, []));
    expect(thanks()).toBe(2);
  });
  it('is undone and done again with what it withdrew', () => {
    const before = dueList(store.services);
    valueOf(switchRules(store.services, first, ['round_done_thanks']));
    const after = dueList(store.services);
    valueOf(undo(store.services));
    expect(dueList(store.services)).toEqual(before);
    valueOf(redo(store.services));
    expect(dueList(store.services)).toEqual(after);
  });
  it('brings nothing back that was skipped meanwhile', () => {
    const mine = openFollowUps(store.services).find((row) => row.kind === 'thank_you' && row.opportunityId === first);
    valueOf(settleFollowUps(store.services, [mine?.id ?? ''], 'skipped'));
    valueOf(switchRules(store.services, first, ['round_done_thanks']));
    valueOf(switchRules(store.services, first, []));
    expect(thanks()).toBe(1);
  });
  it('makes no step when it is off already, in whatever order it is said', () => {
    valueOf(switchRules(store.services, first, ['come_back', 'applied_silent']));
    const { undo: newest } = historyState(store.services);
    expect(valueOf(switchRules(store.services, first, ['applied_silent', 'come_back'])).step).toBeNull();
    expect(historyState(store.services).undo).toEqual(newest);
  });
  it('is refused in words for one that is not there', () => {
    expect(switchRules(store.services, 'none such', [])).toMatchObject({ ok: false, error: { code: 'not_found' } });
    valueOf(trashOpportunities(store.services, [first]));
    expect(switchRules(store.services, first, [])).toMatchObject({ ok: false, error: { code: 'not_found' } });
  });
});

describe('a rule that is switched off in the settings', () => {
  it('withdraws everywhere, comes back everywhere, and is undone like every setting', () => {
    valueOf(changeSettings(store.services, { rulesOff: ['round_done_thanks'] }));
    expect(thanks()).toBe(0);
    valueOf(changeSettings(store.services, { rulesOff: [] }));
    expect(thanks()).toBe(2);
    valueOf(undo(store.services));
    expect(thanks()).toBe(0);
    valueOf(undo(store.services));
    expect(thanks()).toBe(2);
  });
  it('stays off for one opportunity whatever the settings say', () => {
    valueOf(switchRules(store.services, first, ['round_done_thanks']));
    valueOf(changeSettings(store.services, { rulesOff: ['round_done_thanks'] }));
    valueOf(changeSettings(store.services, { rulesOff: [] }));
    expect(thanks()).toBe(1);
  });
  it('of a name that this version does not know is left out', () => {
    store.services.store.sqlite
      .prepare(`INSERT INTO setting (id, created_at, updated_at, value) VALUES ('rulesOff', 0, 0, ?)`)
      .run('["rule_of_another_year","round_done_thanks"]');
    valueOf(changeSettings(store.services, { daysOff: ['2026-12-24'] }));
    expect(thanks()).toBe(0);
  });
});
