// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { ManyPane } from '../../../../renderer/features/followups/ManyPane.tsx';
import { EVERYTHING, matching } from '../../../../renderer/features/followups/filter.ts';
import { firstLine } from '../../../../renderer/features/followups/words.ts';
import { groupByDay } from '../../../../renderer/lib/follow-ups/groups.ts';
import { recordBridge } from '../../../support/bridge.ts';
import { followUpView } from '../../../support/follow-ups.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const today = '2026-11-21';
const by = { today, now: Date.parse('2026-11-21T12:00:00Z'), zone: 'UTC', longPastDays: 14 };
const noop = () => undefined;
const acts = { onDone: noop, onSkip: noop, onSnooze: noop, onTrash: noop };

test('what is filled in is changed on all of them, and nothing else', async () => {
  const bridge = recordBridge({ 'follow_up.updateMany': { value: { kept: 0 }, step: null }, 'person.list': [] });
  const chosen = ['a', 'b'].map((id) => followUpView({ id }));
  render(<ManyPane chosen={chosen} today={today} {...acts} />);
  const change = screen.getByRole('button', { name: 'Change 2 follow-ups' });
  expect(change.hasAttribute('disabled')).toBe(true);
  await userEvent.type(screen.getByRole('textbox', { name: 'Or move each by' }), '2');
  await userEvent.tab();
  await userEvent.click(change);
  expect(bridge.inputs('follow_up.updateMany')).toEqual([{ ids: ['a', 'b'], change: { moveDays: 2 } }]);
});

test('the kind of what a rule made is not offered', () => {
  recordBridge({ 'person.list': [] });
  render(<ManyPane chosen={[followUpView(), followUpView({ rule: 'applied_silent' })]} today={today} {...acts} />);
  expect(screen.queryByRole('button', { name: /As each is/ })).toBeNull();
});

test('what waits and what is long past stand in groups of their own, and are counted', () => {
  const groups = groupByDay(
    [
      followUpView({ id: 'old', dueOn: '2026-11-06' }),
      followUpView({ id: 'late', dueOn: '2026-11-07' }),
      followUpView({ id: 'waits', dueOn: '2026-11-01', waitsSince: by.now - 1 }),
      followUpView({ id: 'woke', dueOn: '2026-11-01', waitsSince: by.now - 1, snoozedUntil: today }),
    ],
    by,
  );
  expect(groups.map(({ id, rows }) => [id, rows.map((row) => row.id)])).toEqual([
    ['late', ['late']],
    ['today', ['woke']],
    ['waiting', ['waits']],
    ['past', ['old']],
  ]);
  expect(firstLine(groups)).toBe('1 late, 1 today, 4 open, 1 waiting, 1 long past');
});

test('the list is narrowed by kind, person, maker and words, the reason for skipping among them', () => {
  const rows = [
    followUpView({ id: 'rule', rule: 'applied_silent', kind: 'status_check' }),
    followUpView({ id: 'mine', personId: 'dana', person: 'Dana' }),
    followUpView({ id: 'skipped', state: 'skipped', skipReason: 'They wrote first' }),
  ];
  const found = (part: Partial<typeof EVERYTHING>) =>
    matching(rows, { ...EVERYTHING, ...part }, today).map(({ id }) => id);
  expect(found({})).toEqual(['rule', 'mine', 'skipped']);
  expect(found({ madeBy: 'rule' })).toEqual(['rule']);
  expect(found({ kind: 'thank_you', personId: 'dana' })).toEqual(['mine']);
  expect(found({ text: 'first WROTE' })).toEqual(['skipped']);
});
