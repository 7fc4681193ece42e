// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { StoryGaps, StoryView } from '../../../../electron/ipc/contract/story.ts';
import { EVERY_STORY } from '../../../../renderer/features/stories/filter.ts';
import { StoriesScreen } from '../../../../renderer/features/stories/StoriesScreen.tsx';
import { useStories } from '../../../../renderer/features/stories/store.ts';
import { runCommand } from '../../../../renderer/lib/commands.ts';
import { stories, storyGaps, useStoryDialog } from '../../../../renderer/lib/stories/store.ts';
import { useWantedStory } from '../../../../renderer/lib/stories/wanted.ts';
import { recordBridge } from '../../../support/bridge.ts';
import { storyWith, tellingWith } from './stories.ts';

const ZONE = 'Europe/Lisbon';
const FIRST = '0199e9f0-0000-7000-8000-000000000001';
const SECOND = '0199e9f0-0000-7000-8000-000000000002';
const DONE = { value: null, step: null };
const first = storyWith({ id: FIRST, told: [tellingWith({ went: 3 })] });
const second = storyWith({ id: SECOND, title: 'Two roadmaps into one', result: '', number: 'fewer' });
const NO_GAPS: StoryGaps = { skills: [], challenges: [] };

beforeEach(() => {
  useStories.setState({ part: 'stories', filter: EVERY_STORY, sort: 'newest', wanted: new Set() });
  useStoryDialog.setState({ about: null });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function show(list: readonly StoryView[], gaps: StoryGaps = NO_GAPS) {
  const bridge = recordBridge({
    'app.state': { zone: ZONE } as never,
    'story.list': [...list],
    'story.gaps': gaps,
    'story.ahead': [],
    'story.rounds': [],
    'skill.list': [],
    'story.update': DONE,
    'story.rate': DONE,
    'story.addSkill': DONE,
    'story.trashMany': DONE,
  });
  await act(() => Promise.all([stories.load(null), storyGaps.load(null)]));
  render(<StoriesScreen />);
  await screen.findByRole('grid', { name: 'Stories' });
  return bridge;
}
const row = (name: RegExp) => screen.getByRole('row', { name });

test('a row says what is complete, what another lacks, and how often it was told', async () => {
  await show([first, second]);
  expect(screen.getByText('2 stories, 1 complete; every wanted skill has one')).toBeDefined();
  expect(row(/The release/).textContent).toMatch(/complete.*told in 1 round, 3 of 5/);
  expect(row(/Two roadmaps/).textContent).toMatch(/lacks the result and number.*not told yet/);
});

test('what is typed saves itself, and a number without an amount is told so', async () => {
  const bridge = await show([second]);
  const user = userEvent.setup();
  expect(screen.getByText(/This says no amount yet/)).toBeDefined();
  await user.type(screen.getByRole('textbox', { name: 'Result' }), 'One team');
  await user.tab();
  await waitFor(() =>
    expect(bridge.inputs('story.update')).toContainEqual({ id: SECOND, fields: { result: 'One team' } }),
  );
});

test('how a telling went is one press', async () => {
  const bridge = await show([first]);
  const told = screen.getByRole('list', { name: 'Rounds it was told in' });
  await userEvent.click(within(told).getByRole('radio', { name: '5' }));
  await waitFor(() =>
    expect(bridge.inputs('story.rate')).toEqual([{ storyId: FIRST, roundId: first.told[0]?.roundId, went: 5 }]),
  );
});

test('the arrows go through the list, and Enter goes to the text', async () => {
  await show([first, second]);
  const user = userEvent.setup();
  await user.click(row(/The release/));
  await user.keyboard('{ArrowDown}');
  expect(await screen.findByRole('region', { name: 'Two roadmaps into one' })).toBeDefined();
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Title' }));
});

test('several chosen get a skill at once, and go to the trash at once', async () => {
  const bridge = await show([first, second]);
  const user = userEvent.setup();
  await user.click(row(/The release/));
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
  await screen.findByRole('heading', { name: '2 stories chosen' });
  await user.type(screen.getByRole('combobox', { name: 'Add a skill they all show' }), 'Pricing{Enter}');
  await waitFor(() =>
    expect(bridge.inputs('story.addSkill')).toEqual([{ ids: [FIRST, SECOND], skill: { name: 'Pricing' } }]),
  );
  await user.click(screen.getByRole('button', { name: 'Move to the trash' }));
  await waitFor(() => expect(bridge.inputs('story.trashMany')).toEqual([{ ids: [FIRST, SECOND] }]));
});

test('a wanted skill shows who asked in their words, and one press begins its story', async () => {
  await show([first], {
    skills: [
      {
        skillId: 'py',
        name: 'Python',
        demand: 0.8,
        validated: true,
        begun: [],
        asked: [
          {
            id: 'e',
            quote: 'Can you read our models?',
            source: 'hiring_manager',
            seenOn: '2026-11-12',
            person: 'Dana Reyes',
            company: 'Copperstack',
            opportunityId: 'o',
          },
        ],
        times: 3,
      },
    ],
    challenges: [{ challenge: 'right_product', times: 1, begun: [{ id: FIRST, title: 'The release' }], heard: [] }],
  });
  const user = userEvent.setup();
  await user.click(screen.getByRole('radio', { name: /Wanted, no story/ }));
  const asked = screen.getByRole('list', { name: 'Who asked for Python' });
  expect(asked.textContent).toMatch(/“Can you read our models\?”Dana Reyes, Copperstack/);
  expect(screen.getByText('and 2 more')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Begin a story about Python' }));
  expect(useStoryDialog.getState().about?.skill).toMatchObject({ skillId: 'py', name: 'Python' });
  await user.click(screen.getByRole('button', { name: 'Finish “The release”' }));
  expect(useWantedStory.getState().id === FIRST || useStories.getState().wanted.has(FIRST)).toBe(true);
});

test('a story that something else leads to is chosen, whatever the list was narrowed to', async () => {
  useStories.setState({ filter: { ...EVERY_STORY, told: 'told' } });
  await show([first, second]);
  act(() => useWantedStory.setState({ id: SECOND }));
  expect(await screen.findByRole('region', { name: 'Two roadmaps into one' })).toBeDefined();
});

test('next and previous go through the stories by command', async () => {
  await show([first, second]);
  act(() => void runCommand('story.next'));
  expect(await screen.findByRole('region', { name: 'Two roadmaps into one' })).toBeDefined();
  act(() => void runCommand('story.previous'));
  expect(await screen.findByRole('region', { name: 'The release that could not wait' })).toBeDefined();
});
