// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clearToasts } from '../../../../renderer/components/toasts.ts';
import { useAway } from '../../../../renderer/features/today/away.ts';
import { TodayScreen } from '../../../../renderer/features/today/index.ts';
import { todayView } from '../../../../renderer/features/today/store.ts';
import { runCommand } from '../../../../renderer/lib/commands.ts';
import { ReplyPopover } from '../../../../renderer/lib/follow-ups/ReplyPopover.tsx';
import { useReply } from '../../../../renderer/lib/follow-ups/reply.ts';
import { useNavigation } from '../../../../renderer/lib/navigation.ts';
import { recordBridge } from '../../../support/bridge.ts';
import { limboRow, roundSoon, todayWith } from '../../../support/today.ts';

const LIMBO = limboRow().opportunityId;

/** Shows a day; what is left out answers with nothing. */
async function show(view: ReturnType<typeof todayWith>, more: Parameters<typeof recordBridge>[0] = {}) {
  const bridge = recordBridge({ 'today.view': view, 'offer.missing': [], ...more });
  await todayView.load(null);
  render(
    <>
      <TodayScreen />
      <ReplyPopover />
    </>,
  );
  await screen.findByRole('heading', { level: 1 });
  return bridge;
}

beforeEach(() => {
  HTMLElement.prototype.scrollIntoView = () => undefined;
  useNavigation.setState({ place: { screen: 'today', panel: null }, back: [], forward: [] });
  useAway.setState({ said: null });
  useReply.setState({ reply: null });
});
afterEach(() => {
  cleanup();
  clearToasts();
});

test('a good day names the next thing and leads to it', async () => {
  const user = userEvent.setup();
  const deadline = { kind: 'deadline', opportunityId: LIMBO, company: 'Emberworks', title: 'PM' } as const;
  await show(todayWith({ next: { ...deadline, on: '2099-12-08', at: Date.parse('2099-12-08T23:59Z') } }));
  expect(await screen.findByText('Nothing to do. Next:')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^Deadline at Emberworks, / }));
  expect(useNavigation.getState().place.panel).toEqual({ kind: 'opportunity', id: LIMBO });
});

test('a round lists what is missing, and each line leads to its field; the rest unfolds', async () => {
  const user = userEvent.setup();
  const notes = [
    'researchProducts',
    'researchMarket',
    'researchCulture',
    'researchChallenges',
    'researchDirection',
  ] as const;
  const readiness = {
    opportunityId: LIMBO,
    companyId: '0192d3c0-0000-7000-8000-0000000000e1',
    have: 2,
    of: 8,
    missing: [...notes.map((note) => ({ kind: 'research_note' as const, note })), { kind: 'need' as const }],
  };
  await show(todayWith({ rounds: [roundSoon({ readiness })] }));
  expect(await screen.findByText('6 missing')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Why the role is open' })).toBeNull();
  await user.click(screen.getByRole('button', { name: '2 more' }));
  expect(screen.getByRole('button', { name: 'Why the role is open' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Research: market position' }));
  expect(useNavigation.getState().place.panel).toEqual({ kind: 'company', id: readiness.companyId });
});

test('R on a card in limbo logs at once what came in, and the words follow', async () => {
  const user = userEvent.setup();
  const step = { id: '0192d3c0-0000-7000-8000-0000000000f1', label: 'Logged an answer' };
  const bridge = await show(todayWith({ limbo: [limboRow()] }), {
    'opportunity.reply': { value: { ids: ['i1'] }, step },
    'interaction.say': { value: null, step },
  });
  (
    await screen.findByRole('button', { name: /^Junipergrid Junipergrid, silent|^Junipergrid, silent|silent 11 days/ })
  ).focus();
  await user.keyboard('r');
  await waitFor(() => expect(bridge.inputs('opportunity.reply')).toEqual([{ id: LIMBO }]));
  const box = await screen.findByRole('textbox', { name: 'Junipergrid answered. What they said' });
  await waitFor(() => expect(document.activeElement).toBe(box));
  await user.keyboard('Friday at the latest{Enter}');
  await waitFor(() =>
    expect(bridge.inputs('interaction.say')).toEqual([{ ids: ['i1'], said: 'Friday at the latest' }]),
  );
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
});

test('Enter without words leaves the answer as it was logged', async () => {
  const user = userEvent.setup();
  const step = { id: '0192d3c0-0000-7000-8000-0000000000f1', label: 'Logged an answer' };
  const bridge = await show(todayWith({ limbo: [limboRow()] }), {
    'opportunity.reply': { value: { ids: ['i1'] }, step },
  });
  runCommand('limbo.reply');
  await waitFor(async () => expect(document.activeElement).toBe(await screen.findByRole('textbox')));
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  expect(bridge.inputs('interaction.say')).toEqual([]);
});

test('the arrows go through the cards, and keys of follow-ups mean nothing there', async () => {
  const user = userEvent.setup();
  const owed = {
    roundId: 'r',
    opportunityId: LIMBO,
    company: 'Lumenhealth',
    title: 'Group PM',
    kind: 'panel',
  } as const;
  const bridge = await show(
    todayWith({ owed: [{ ...owed, endedAt: Date.now() - 60_000, begun: false }], limbo: [limboRow()] }),
  );
  (await screen.findByRole('button', { name: 'Write the debrief: Panel at Lumenhealth' })).focus();
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Junipergrid answered');
  await user.keyboard('{ArrowUp}{ArrowUp}dsk');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Write the debrief: Panel at Lumenhealth');
  expect(bridge.inputs('follow_up.settle')).toEqual([]);
});

test('the time away is said once, and is gone when it was put away', async () => {
  const user = userEvent.setup();
  const away = { from: '2026-11-01', to: '2026-11-13', days: 12, followUps: 6, rounds: 0, limbo: 0 };
  let told = false;
  const bridge = await show(todayWith(), {
    'today.away': () => (told ? null : away),
    'today.awaySeen': () => {
      told = true;
      return null;
    },
  });
  expect(await screen.findByText('While you were away (12 days): 6 follow-ups became due.')).toBeTruthy();
  await waitFor(() => expect(bridge.inputs('today.awaySeen')).toHaveLength(1));
  await user.click(screen.getByRole('button', { name: 'Put this away' }));
  expect(screen.queryByText(/While you were away/)).toBeNull();
});

test('what is long past can be let go or looked through', async () => {
  const user = userEvent.setup();
  const bridge = await show(todayWith({ longPast: { count: 17, oldestOn: '2026-10-03' } }), {
    'today.letGo': { value: { count: 17 }, step: null },
  });
  await user.click(await screen.findByRole('button', { name: 'Let 17 long past follow-ups go' }));
  expect(bridge.inputs('today.letGo')).toEqual([null]);
  await user.click(screen.getByRole('button', { name: 'Look through 17 long past follow-ups' }));
  expect(useNavigation.getState().place.screen).toBe('followups');
});
