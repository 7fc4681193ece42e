// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  type LeftOutView,
  planFields,
  type PlannedView,
  type PlanView as View,
} from '../../../../electron/ipc/contract/plan.ts';
import { PlanView } from '../../../../renderer/features/roadmap/plan/PlanView.tsx';
import { lanesFor, plan } from '../../../../renderer/features/roadmap/plan/store.ts';
import { useInitiativeDialog } from '../../../../renderer/lib/initiatives/open.ts';
import { recordBridge } from '../../../support/bridge.ts';

const initiative = {
  kind: 'course' as const,
  lane: 'later' as const,
  hours: 8,
  planned: 8,
  spent: 0,
  skills: [{ skillId: 's', name: 'Experiment design', gain: 1 }],
};
const planned = (id: string, fields: Partial<PlannedView> = {}): PlannedView => ({
  ...initiative,
  id,
  title: id,
  adds: 0.2,
  sum: 0.2,
  hoursSoFar: 8,
  beginsInWeek: 1,
  endsInWeek: 2,
  endsOn: '2026-12-01',
  unheard: [],
  isMarketAsked: true,
  ...fields,
});
const left = (id: string, why: LeftOutView['why'], fields: Partial<LeftOutView> = {}): LeftOutView => ({
  ...initiative,
  id,
  title: id,
  why,
  ...fields,
});
const view = (fields: Partial<View> = {}): View => ({
  hoursPerWeek: 5,
  until: '2027-01-16',
  days: 56,
  hours: 40,
  used: 18,
  impact: 1,
  chosen: [
    planned('Mock rounds'),
    planned('Case study', {
      sum: 0.3,
      adds: 0.1,
      hours: 10,
      hoursSoFar: 18,
      beginsInWeek: 2,
      endsInWeek: 4,
      unheard: ['Experiment design'],
      isMarketAsked: false,
    }),
  ],
  left: [],
  skills: [{ skillId: 's', name: 'Experiment design', from: 2, to: 4, target: 4 }],
  outcome: null,
  ...fields,
});

async function show(shown: View) {
  const bridge = recordBridge({
    'plan.view': shown,
    'plan.keep': { value: null, step: null },
    'plan.take': { value: { taken: 2 }, step: { id: 'step', label: 'Took 2 initiatives from the plan into lanes' } },
  });
  await plan.load(null);
  render(<PlanView />);
  return bridge;
}

beforeEach(() => useInitiativeDialog.setState({ dialog: null }));
afterEach(cleanup);

it('says in one line what the hours buy, and lists it in the order to do it', async () => {
  await show(view());
  expect(
    await screen.findByText('2 initiatives in 18 of 40 h take away 30 % of all impact; Mock rounds first'),
  ).toBeDefined();
  const rows = within(screen.getByRole('table', { name: 'The plan, in this order' })).getAllByRole('row');
  expect(rows[1]?.textContent).toMatch(/Mock rounds.*8 h8 h20 %20 %.*week 2/);
  expect(rows[2]?.textContent).toMatch(/Case study.*unasked.*market not asked.*10 h18 h10 %30 %.*week 4/);
  expect(screen.getByText('target met')).toBeDefined();
});

it('says of each that is left out why, and which were never weighed', async () => {
  const reasons = [
    left('Long course', 'no_hours', { hours: 60 }),
    left('More of it', 'adds_nothing'),
    left('Slower', 'others_give_more', { hours: 25 }),
    left('Over', 'used_up'),
    left('Vague', 'not_estimated'),
    left('Too many', 'cut'),
  ];
  await show(view({ left: reasons }));
  const rows = within(await screen.findByRole('list', { name: 'Left out of the plan' })).getAllByRole('listitem');
  expect(rows.map((row) => row.textContent?.replace(/^.*Later/, ''))).toEqual([
    'No hours left: it takes 60 h, there are 40 h.',
    'Adds nothing beyond the chosen: no gap in Experiment design that somebody wants is left.',
    'Others give more for the hours: it takes 25 h, 22 h are left.',
    'All its planned hours are spent. Mark it done, or plan more hours.',
    'Nobody has said how many hours it takes.',
    'Not weighed: there are too many, and by itself it gives least for its hours.',
  ]);
  expect(screen.getByText(/^Only the 30 that give most .* This one is left out: Too many\.$/)).toBeDefined();
});

it('keeps what is typed, and says when it is no plan', async () => {
  const user = userEvent.setup();
  const bridge = await show(view());
  const hours = await screen.findByRole('textbox', { name: 'Hours a week' });
  await user.clear(hours);
  await user.tab();
  expect(screen.getByText('Say how many hours a week.')).toBeDefined();
  expect(bridge.inputs('plan.keep')).toEqual([]);
  await user.type(hours, '3');
  await user.tab();
  await waitFor(() => expect(bridge.inputs('plan.keep')).toEqual([{ hoursPerWeek: 3, until: '2027-01-16' }]));
});

it('loses nothing that is typed while the plan for what was typed before comes in', async () => {
  const user = userEvent.setup();
  let shown = view();
  const bridge = recordBridge({
    'plan.view': () => shown,
    'plan.keep': (input) => {
      shown = { ...shown, ...planFields.parse(input) };
      return { value: null, step: null };
    },
  });
  await plan.load(null);
  render(<PlanView />);
  const hours = await screen.findByRole('textbox', { name: 'Hours a week' });
  await user.clear(hours);
  await user.type(hours, '7');
  await user.tab();
  await waitFor(() => expect(bridge.inputs('plan.keep')).toHaveLength(1));
  const until = screen.getByRole('textbox', { name: 'Until' });
  await user.clear(until);
  await user.type(until, '2027-02-03');
  await act(() => plan.load(null));
  expect(until).toHaveProperty('value', '2027-02-03');
  await user.tab();
  await waitFor(() => expect(bridge.inputs('plan.keep')).toContainEqual({ hoursPerWeek: 7, until: '2027-02-03' }));

  // The way back, and forth again, is shown.
  for (const hoursPerWeek of [5, 7]) {
    shown = { ...shown, hoursPerWeek };
    await act(() => plan.load(null));
    expect(hours).toHaveProperty('value', String(hoursPerWeek));
  }
});

it('takes what begins in the first week into Now and the rest into Next', async () => {
  const bridge = await show(view());
  await userEvent.click(await screen.findByRole('button', { name: 'Take into Now and Next' }));
  expect(bridge.inputs('plan.take')).toEqual([
    {
      into: [
        { id: 'Mock rounds', lane: 'now' },
        { id: 'Case study', lane: 'next' },
      ],
    },
  ]);
});

it('leaves in Now what is under way, and takes all into one lane when asked', () => {
  const chosen = [planned('a'), planned('b', { beginsInWeek: 3, lane: 'now' }), planned('c', { beginsInWeek: 3 })];
  expect(lanesFor(chosen, 'both').map(({ lane }) => lane)).toEqual(['now', 'now', 'next']);
  expect(lanesFor(chosen, 'next').map(({ lane }) => lane)).toEqual(['next', 'next', 'next']);
});

it('says that all is taken when there is nothing to move', async () => {
  await show(view({ chosen: [planned('a', { lane: 'now' })] }));
  expect(await screen.findByText('All of it is in Now and Next.')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Take into Now and Next' })).toBeNull();
});

it('opens an initiative, and without any leads to adding one', async () => {
  await show(view());
  await userEvent.click(await screen.findByRole('button', { name: 'Mock rounds' }));
  expect(useInitiativeDialog.getState().dialog).toEqual({ is: 'form', id: 'Mock rounds' });
  cleanup();
  await show(view({ chosen: [], left: [], skills: [] }));
  await userEvent.click(await screen.findByRole('button', { name: 'Add an initiative' }));
  expect(useInitiativeDialog.getState().dialog).toEqual({ is: 'form', id: null });
});
