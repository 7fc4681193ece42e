// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SearchHit } from '../../../electron/ipc/contract/search.ts';
import { meansCommand, sectionsOf } from '../../../renderer/app/palette.ts';
import { Palette } from '../../../renderer/app/Palette.tsx';
import { useRecentCommands } from '../../../renderer/app/recent-commands.ts';
import { openPalette, useShellState } from '../../../renderer/app/shell-state.ts';
import { type Command, useCommands } from '../../../renderer/lib/commands.ts';
import { useWantedFollowUp } from '../../../renderer/lib/follow-ups/wanted.ts';
import { useNavigation } from '../../../renderer/lib/navigation.ts';
import { type Recording, recordBridge } from '../../support/bridge.ts';

const done: string[] = [];
const command = (id: string, label: string, group: string): Command => ({
  id,
  label,
  group,
  run: () => void done.push(id),
});
const COMMANDS = [
  command('skill.add', 'Add skill', 'Everywhere'),
  command('pipeline.filter', 'Filter the pipeline', 'Pipeline'),
  command('opportunity.note', 'Write a note on Copperstack', 'Opportunity'),
  command('opportunity.move.final', 'Move Copperstack to Final', 'Opportunity'),
  command('tag.show', 'Show what is tagged dream', 'Other'),
];
const OF_ACME = command('pipeline.filter.acme', 'Filter the pipeline of Acme', 'Pipeline');
const hit = (fields: Partial<SearchHit>): SearchHit => ({
  kind: 'follow_up',
  refId: 'f',
  title: 'Copperstack',
  snippet: [
    { text: 'we sell ', match: false },
    { text: 'lamps', match: true },
  ],
  opens: { kind: 'follow_up', id: 'f', target: null },
  ...fields,
});

function Offered() {
  useCommands(COMMANDS);
  return <Palette />;
}

let recording: Recording;
function show(hits: SearchHit[] = []) {
  recording = recordBridge({ 'search.find': { hits, corrected: null }, 'draft.get': null });
  render(<Offered />);
  act(() => openPalette());
}
const frame = () => act(() => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined))));
const headings = () =>
  screen.getAllByRole('group').map((group) => group.getAttribute('aria-label') ?? group.textContent);

beforeEach(() => {
  done.length = 0;
  useRecentCommands.setState({ ids: [] });
  useNavigation.setState({
    place: { screen: 'pipeline', panel: { kind: 'opportunity', id: 'o' } },
    back: [],
    forward: [],
  });
});
afterEach(() => {
  act(() => useShellState.setState({ isPaletteOpen: false }));
  cleanup();
});

describe('the palette', () => {
  it('offers every action under headings: what is open, the screen, everywhere, the rest', () => {
    show();
    expect(headings()).toEqual(['Opportunity', 'Pipeline', 'Everywhere', 'Other']);
    expect(screen.getAllByRole('menuitem')).toHaveLength(COMMANDS.length);
  });
  it('runs an action by its words in any order, and shows it first the next time', async () => {
    const user = userEvent.setup();
    show();
    await user.keyboard('copperstack final{Enter}');
    await frame();
    expect(done).toEqual(['opportunity.move.final']);
    expect(useShellState.getState().isPaletteOpen).toBe(false);
    expect(recording.inputs('draft.put')).toEqual([{ key: 'palette.recent', body: ['opportunity.move.final'] }]);
    act(() => openPalette());
    const [first] = screen.getAllByRole('group');
    expect(headings()[0]).toBe('Used lately');
    expect(first && within(first).getByRole('menuitem').textContent).toBe('Move Copperstack to Final');
  });
  it('runs the action that is left when what was first is typed away', async () => {
    const user = userEvent.setup();
    function OfAcme() {
      useCommands([OF_ACME]);
      return null;
    }
    render(<OfAcme />);
    show();
    await user.keyboard('filter');
    await frame();
    await user.keyboard(' the pipeline of Acme');
    await frame();
    await user.keyboard('{Enter}');
    await frame();
    expect(done).toEqual(['pipeline.filter.acme']);
  });
  it('puts findings before actions, unless the text begins what an action is called', async () => {
    const user = userEvent.setup();
    show([hit({})]);
    await user.keyboard('copper');
    await frame();
    expect(headings()).toEqual(['Found', 'Do']);
    await user.keyboard('{Control>}a{/Control}move');
    await frame();
    expect(headings()).toEqual(['Do', 'Found']);
  });
  it('marks the match, says the kind, and opens the follow-up that was found', async () => {
    const user = userEvent.setup();
    show([hit({})]);
    await user.keyboard('lamps');
    await frame();
    const found = screen.getByRole('menuitem');
    expect(found.textContent).toBe('Copperstackwe sell lampsfollow-up');
    expect(found.querySelector('mark')?.textContent).toBe('lamps');
    await user.click(found);
    await frame();
    expect(useNavigation.getState().place.screen).toBe('followups');
    expect(useWantedFollowUp.getState().id).toBe('f');
  });
});

describe('the order of actions', () => {
  it('shows nothing twice, and only what is offered now', () => {
    const sections = sectionsOf(COMMANDS, ['gone', 'pipeline.filter'], { screen: 'today', panel: null });
    expect(sections.map(({ heading }) => heading)).toEqual(['Used lately', 'Everywhere', 'Opportunity', 'Other']);
    expect(sections.flatMap(({ commands }) => commands)).toHaveLength(COMMANDS.length);
  });
  it('takes three letters of its beginning for an action', () => {
    expect(meansCommand(COMMANDS[0], 'Add')).toBe(true);
    expect(meansCommand(COMMANDS[0], 'ad')).toBe(false);
    expect(meansCommand(COMMANDS[0], 'skill')).toBe(false);
    expect(meansCommand(undefined, 'skill')).toBe(false);
  });
});
