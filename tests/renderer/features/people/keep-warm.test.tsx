// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { WarmRow } from '../../../../electron/ipc/contract/keep-warm.ts';
import { KeepWarm } from '../../../../renderer/features/people/KeepWarm.tsx';
import { showPeople, useLists } from '../../../../renderer/features/people/list-state.ts';
import { stopAsking } from '../../../../renderer/features/people/warm-state.ts';
import { runCommand } from '../../../../renderer/lib/commands.ts';
import { useAddingFollowUp } from '../../../../renderer/lib/follow-ups/add.ts';
import { useNavigation } from '../../../../renderer/lib/navigation.ts';
import { recordBridge } from '../../../support/bridge.ts';

const DAY = 86_400_000;
const ago = (days: number) => Date.now() - days * DAY;
const someone = (number: number, fields: Partial<WarmRow>): WarmRow => ({
  id: `01977e4e-0000-7000-8000-00000000000${number}`,
  name: `Person ${number}`,
  kind: 'recruiter',
  jobTitle: '',
  companyId: null,
  company: null,
  companyKind: null,
  tags: [],
  keepInTouchDays: null,
  createdAt: ago(200),
  lastContactAt: null,
  lastWord: null,
  lastRound: null,
  rating: null,
  takesPartIn: null,
  introduced: [],
  introductions: 0,
  followUp: null,
  planned: null,
  ...fields,
});
const brought = {
  opportunityId: '01977e4e-0000-7000-8000-0000000000aa',
  company: 'Bluefreight',
  title: 'Senior PM',
  stageKind: 'offer' as const,
  outcome: null,
};
const mina = someone(1, {
  name: 'Mina',
  lastContactAt: ago(80),
  lastWord: { channel: 'call', direction: 'inbound', summary: 'Back in spring' },
});
const rui = someone(2, {
  name: 'Rui',
  keepInTouchDays: 30,
  lastContactAt: ago(35),
  lastWord: { channel: 'email', direction: 'outbound', summary: '' },
  introduced: [brought],
  introductions: 1,
});
const ola = someone(3, { name: 'Ola', keepInTouchDays: 60, lastContactAt: ago(35) });

beforeEach(() => showPeople('warm'));
afterEach(() => {
  cleanup();
  stopAsking();
  useAddingFollowUp.setState({ prefill: null });
});
const show = (people: WarmRow[], answers: Parameters<typeof recordBridge>[0] = {}) => {
  const bridge = recordBridge({ 'person.keepWarm': people, ...answers });
  render(<KeepWarm />);
  return bridge;
};

test('the first line and the groups say who is due a word, late before coming before no interval', async () => {
  show([mina, ola, rui]);
  const list = await screen.findByRole('grid', { name: 'People to keep warm' });
  expect(screen.getByText('1 due a word, 1 coming, 1 without an interval')).toBeDefined();
  expect(
    within(list)
      .getAllByRole('row')
      .flatMap((row) => /Mina|Rui|Ola/.exec(row.textContent) ?? []),
  ).toEqual(['Rui', 'Ola', 'Mina']);
  const row = within(list).getByRole('row', { name: /^Rui/ });
  expect(row.textContent).toContain('5 days late');
  expect(row.textContent).toContain('Bluefreight, Senior PM: offer');
  expect(within(list).getByRole('row', { name: /^Mina/ }).textContent).toContain('“Back in spring”');
});

test('an interval is chosen in place, and says for whom', async () => {
  const bridge = show([rui], { 'person.keepInTouch': { value: null, step: null } });
  await userEvent.click(await screen.findByRole('button', { name: 'Keep in touch with Rui: every 30 days' }));
  await userEvent.click(screen.getByRole('menuitem', { name: 'every 60 days' }));
  await waitFor(() => expect(bridge.inputs('person.keepInTouch')).toEqual([{ ids: [rui.id], days: 60 }]));
});

test('a number of one’s own goes to all that are chosen, and a refusal keeps what was typed', async () => {
  const failure = { code: 'invalid', message: 'Keep in touch at least every ten years.', field: 'days' } as const;
  const bridge = show([rui, ola], { 'person.keepInTouch': () => ({ failure }) });
  const list = await screen.findByRole('grid', { name: 'People to keep warm' });
  await userEvent.click(within(list).getByRole('row', { name: /^Rui/ }));
  await userEvent.keyboard('{Control>}a{/Control}');
  expect(runCommand('people.warm.interval')).toBe(true);
  const dialog = await screen.findByRole('dialog', { name: 'Keep in touch' });
  expect(dialog.textContent).toContain('A word with 2 people');
  const field = within(dialog).getByRole('textbox', { name: 'Days without a word' });
  await userEvent.type(field, '9999{Enter}');
  await waitFor(() => expect(bridge.inputs('person.keepInTouch')).toEqual([{ ids: [rui.id, ola.id], days: 9999 }]));
  expect(await within(dialog).findByText(failure.message)).toBeDefined();
  expect(field).toHaveProperty('value', '9,999');
});

test('a word is logged without leaving the list, from me and the way we spoke last', async () => {
  const bridge = show([mina], { 'interaction.add': { value: { id: 'i' }, step: null } });
  await userEvent.click(await screen.findByRole('button', { name: 'Log a word with Mina' }));
  await userEvent.keyboard('Called about the autumn');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(bridge.inputs('interaction.add')).toHaveLength(1));
  expect(bridge.inputs('interaction.add')[0]).toMatchObject({
    personId: mina.id,
    summary: 'Called about the autumn',
    direction: 'outbound',
    channel: 'call',
  });
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('a follow-up is planned with the one that is chosen, and Enter opens them', async () => {
  show([rui, ola]);
  const list = await screen.findByRole('grid', { name: 'People to keep warm' });
  await userEvent.click(within(list).getByRole('row', { name: /^Ola/ }));
  expect(runCommand('people.warm.plan')).toBe(true);
  expect(useAddingFollowUp.getState().prefill).toEqual({ personId: ola.id, kind: 'keep_warm' });
  await userEvent.keyboard('{Enter}');
  expect(useNavigation.getState().place.panel).toEqual({ kind: 'person', id: ola.id });
});

test('an empty list says what belongs there, and the rule being off is said', async () => {
  show([], { 'setting.all': () => ({ rulesOff: ['keep_in_touch'] }) as never });
  expect(await screen.findByText(/Recruiters, mentors, referrers/)).toBeDefined();
  expect(await screen.findByText(/The rule “Keep in touch” is off/)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Show everyone' }));
  expect(useLists.getState().peopleView).toBe('all');
});
