// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { InitiativeView } from '../../../../electron/ipc/contract/initiative.ts';
import { EffortView } from '../../../../renderer/features/roadmap/initiatives/EffortView.tsx';
import { InitiativeHost } from '../../../../renderer/features/roadmap/initiatives/InitiativeHost.tsx';
import { Lanes } from '../../../../renderer/features/roadmap/initiatives/Lanes.tsx';
import { useLanes } from '../../../../renderer/features/roadmap/initiatives/store.ts';
import { closeInitiativeDialog, openInitiative } from '../../../../renderer/lib/initiatives/open.ts';
import { recordBridge } from '../../../support/bridge.ts';

const skill = {
  skillId: '01977e4e-0000-7000-8000-0000000000aa',
  name: 'Pricing',
  current: 2,
  target: 4,
  gain: 1,
  gained: null,
  demand: 1,
  validated: true,
  adds: 0.2,
};
const initiative = (number: number, fields: Partial<InitiativeView>): InitiativeView => ({
  id: `01977e4e-0000-7000-8000-00000000000${number}`,
  title: `Initiative ${number}`,
  kind: 'practice',
  lane: 'next',
  position: 0,
  effortHours: 4,
  hoursSpent: 0,
  startOn: null,
  targetOn: null,
  doneOn: null,
  droppedOn: null,
  marketCheck: '',
  marketCheckedOn: null,
  link: '',
  cameOfIt: '',
  notes: '',
  skills: [skill],
  value: 0.5,
  met: 0.2,
  validated: true,
  ...fields,
});
const mock = initiative(1, { title: 'Mock round', value: 3.9, hoursSpent: 6 });
const course = initiative(2, { title: 'Course', value: 0.9, effortHours: 20 });
const python = initiative(3, {
  title: 'Python',
  lane: 'later',
  value: 0,
  validated: false,
  skills: [{ ...skill, name: 'Python', validated: false }],
});
const done = initiative(4, { title: 'Book', lane: 'done', doneOn: '2026-11-01', skills: [{ ...skill, gained: 2 }] });
const ALL = [mock, course, python, done];

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => {}, removeEventListener: () => {} }));
  useLanes.setState({ isOpen: true, unfolded: [] });
});
afterEach(() => {
  closeInitiativeDialog();
  cleanup();
  vi.unstubAllGlobals();
});

function show(all: InitiativeView[] = ALL, answers: Parameters<typeof recordBridge>[0] = {}) {
  const bridge = recordBridge({ 'initiative.list': all, ...answers });
  render(
    <>
      <Lanes />
      <InitiativeHost />
    </>,
  );
  return bridge;
}
const rowsOf = (lane: HTMLElement) =>
  within(lane)
    .getAllByRole('row')
    .map((row) => row.getAttribute('aria-label'));

test('a lane stands by return and says so; a row says what it takes, brings, gives back and who asked', async () => {
  show();
  const next = await screen.findByRole('grid', { name: 'Next, 2 initiatives, by return' });
  expect(rowsOf(next)).toEqual([
    'Mock round, practice, 6 of 4 h, Pricing +1, 2 h over, return 3.9',
    'Course, practice, 20 h, Pricing +1, return 0.9',
  ]);
  const later = screen.getByRole('grid', { name: /^Later/ });
  expect(rowsOf(later)).toEqual(['Python, practice, 4 h, Python +1, return 0.0, nobody who hires has asked for this']);
});

test('done is folded to its count and unfolds to what it brought', async () => {
  show();
  await userEvent.click(await screen.findByRole('button', { name: 'Unfold Done, 1 initiative' }));
  expect(rowsOf(screen.getByRole('grid', { name: 'Done, 1 initiative' }))[0]).toContain('Pricing +2');
});

test('my own order says so and has a way back to by return', async () => {
  const bridge = show(
    [
      { ...mock, position: 2 },
      { ...course, position: 1 },
    ],
    { 'initiative.orderByReturn': { value: null, step: null } },
  );
  const next = await screen.findByRole('grid', { name: 'Next, 2 initiatives, in my own order' });
  expect(rowsOf(next)[0]).toContain('Course');
  await userEvent.click(screen.getByRole('button', { name: 'Order Next by return' }));
  expect(bridge.inputs('initiative.orderByReturn')).toEqual([{ lane: 'next' }]);
});

test('a start that nobody was asked about warns with who was heard, and the words written go with the move', async () => {
  const bridge = show(ALL, {
    'initiative.heard': [
      {
        evidenceId: 'e1',
        skillId: skill.skillId,
        skill: 'Pricing',
        source: 'hiring_manager',
        quote: 'Who has priced anything?',
        seenOn: '2026-11-01',
        person: 'Ines Haddad',
        company: 'Lumenhealth',
      },
    ],
    'initiative.move': { value: null, step: null },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'More for Mock round' }));
  await userEvent.click(screen.getByRole('menuitem', { name: 'Move to…' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Now' }));
  const asked = await screen.findByRole('alertdialog', { name: 'Start Mock round?' });
  expect(await within(asked).findByText('“Who has priced anything?”')).toBeDefined();
  expect(within(asked).getByText(/Ines Haddad, Lumenhealth/)).toBeDefined();
  expect(bridge.inputs('initiative.move')).toEqual([]);
  await userEvent.click(within(asked).getByRole('button', { name: 'Write it down and start' }));
  expect(bridge.inputs('initiative.move')).toEqual([]);
  await userEvent.type(within(asked).getByRole('textbox', { name: /^How I checked/ }), 'Asked Ines');
  await userEvent.click(within(asked).getByRole('button', { name: 'Write it down and start' }));
  expect(bridge.inputs('initiative.move')).toEqual([{ id: mock.id, lane: 'now', marketCheck: 'Asked Ines' }]);
});

test('nobody heard is said plainly, and starting anyway is never refused', async () => {
  const bridge = show(ALL, { 'initiative.heard': [], 'initiative.move': { value: null, step: null } });
  await userEvent.click(await screen.findByRole('button', { name: 'More for Python' }));
  await userEvent.click(screen.getByRole('menuitem', { name: 'Move to…' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Now' }));
  const asked = await screen.findByRole('alertdialog', { name: 'Start Python?' });
  expect(await within(asked).findByText('Nobody who hires has been heard to want Python.')).toBeDefined();
  await userEvent.click(within(asked).getByRole('button', { name: 'Start anyway' }));
  expect(bridge.inputs('initiative.move')).toEqual([{ id: python.id, lane: 'now' }]);
});

test('finishing proposes the level, lets it stay, and shows what the ranking became', async () => {
  const became = {
    skills: [
      {
        skillId: skill.skillId,
        name: 'Pricing',
        level: { from: 2, to: 3 },
        place: { from: 1, to: 4 },
        share: { from: 0.31, to: 0.18 },
      },
    ],
    others: [],
  };
  const bridge = show(ALL, {
    'initiative.previewFinish': became,
    'initiative.finish': { value: became, step: null },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'More for Mock round' }));
  await userEvent.click(screen.getByRole('menuitem', { name: /^Finish/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Finish Mock round' });
  const level = within(dialog).getByRole('radiogroup', { name: 'Level of Pricing' });
  expect(within(level).getByRole('radio', { name: '3' }).getAttribute('aria-checked')).toBe('true');
  expect(await within(dialog).findByText(/1st → 4th, 31 % → 18 %/)).toBeDefined();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Leave it at 2' }));
  expect(within(dialog).getByText(/stays at 2/)).toBeDefined();
  await userEvent.click(within(level).getByRole('radio', { name: '4' }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Done' }));
  expect(bridge.inputs('initiative.finish')).toMatchObject([
    { id: mock.id, levels: [{ skillId: skill.skillId, level: 4 }] },
  ]);
  const after = await screen.findByRole('dialog', { name: 'Mock round is done' });
  expect(after.textContent).toContain('level 2 → 3, 1st → 4th, 31 % → 18 %');
});

test('the form keeps what is typed and sends a new one; a refusal stands at its field', async () => {
  const bridge = show([], {
    'skill.list': [{ id: skill.skillId, name: 'Pricing', family: '', current: 2, target: 4 }],
    'initiative.add': () => ({ failure: { code: 'invalid', message: 'The title cannot be empty.', field: 'title' } }),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Add initiative' }));
  const dialog = await screen.findByRole('dialog', { name: 'New initiative' });
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'Hours it takes' }), '3');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Add initiative' }));
  expect(await within(dialog).findByText('The title cannot be empty.')).toBeDefined();
  expect(bridge.inputs('initiative.add')).toMatchObject([{ title: '', effortHours: 3, lane: 'later', skills: [] }]);
});

test('opening one from a search shows its form with its hours', async () => {
  show();
  await screen.findByRole('grid', { name: /^Next/ });
  openInitiative(mock.id);
  const dialog = await screen.findByRole('dialog', { name: 'Mock round' });
  expect(within(dialog).getByText('6 of 4 h spent')).toBeDefined();
  expect(within(dialog).getByText('2 h over')).toBeDefined();
});

test('effort against impact has a row in its table for every initiative ahead, and says which are not drawn', async () => {
  recordBridge({
    'initiative.list': [...ALL, initiative(5, { title: 'No idea how long', effortHours: 0, value: null })],
  });
  render(<EffortView />);
  const table = await screen.findByRole('table', { name: /Effort × impact/ });
  const text = within(table)
    .getAllByRole('row')
    .map((row) => row.textContent);
  expect(text).toHaveLength(5);
  expect(text[1]).toContain('Mock round');
  expect(text[1]).toContain('3.9');
  expect(screen.getByText(/Not drawn without an estimate of the hours: No idea how long/)).toBeDefined();
});
