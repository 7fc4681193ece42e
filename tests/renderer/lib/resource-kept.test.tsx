// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createResource } from '../../../renderer/lib/resource.ts';

const KEEPS_FOR = 60_000;
const asked: string[] = [];
/** What the board is said to have changed; null for too much. */
let changes: unknown = null;
let told: (notice: string) => void = () => undefined;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  asked.length = 0;
  vi.stubGlobal('proffer', {
    call: async (channel: string) => {
      asked.push(channel);
      if (channel === 'opportunity.boardChanges') return JSON.stringify({ ok: true, value: changes });
      return JSON.stringify({
        ok: true,
        value: { mark: { revision: 0, at: 0 }, stages: [], cards: [], tags: [], levels: [`reading ${asked.length}`] },
      });
    },
    onChange: (listener: (notice: string) => void) => {
      told = listener;
      return () => undefined;
    },
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A view of the board that is opened, and left again by what it answers with. */
async function look(board: ReturnType<typeof boardKeptFor>): Promise<() => void> {
  const View = () => <p>{board.use(null).data?.levels[0] ?? 'nothing yet'}</p>;
  const { unmount } = render(<View />);
  await act(async () => undefined);
  return unmount;
}
const boardKeptFor = (milliseconds: number) => createResource('opportunity.board', ['opportunity'], milliseconds);
const tell = (aggregate: string) => act(async () => told(JSON.stringify({ aggregates: [aggregate] })));

it('reads once however often it is looked at, until the answer is old', async () => {
  const board = boardKeptFor(KEEPS_FOR);
  (await look(board))();
  (await look(board))();
  expect(asked).toHaveLength(1);
  vi.setSystemTime(Date.now() + KEEPS_FOR);
  await look(board);
  expect(asked).toHaveLength(2);
  expect(screen.getByText('reading 2')).toBeTruthy();
});

it('reads again after a change that nobody looked at', async () => {
  const board = boardKeptFor(KEEPS_FOR);
  (await look(board))();
  await tell('skill');
  (await look(board))();
  expect(asked).toHaveLength(1);
  await tell('opportunity');
  expect(asked).toHaveLength(1);
  await look(board);
  expect(screen.getByText('reading 2')).toBeTruthy();
});

it('asks once for two that look at the same time, and again when coming back without being told to keep it', async () => {
  const board = boardKeptFor(0);
  const View = () => <p>{board.use(null).data?.levels[0] ?? 'nothing yet'}</p>;
  const { unmount } = render(
    <>
      <View />
      <View />
    </>,
  );
  await act(async () => undefined);
  expect(asked).toHaveLength(1);
  unmount();
  await look(board);
  expect(asked).toHaveLength(2);
});

it('is brought up to date by what changed, and read whole where that is not known', async () => {
  const board = createResource('opportunity.board', ['opportunity'], 0, {
    channel: 'opportunity.boardChanges',
    since: ({ mark }) => mark,
    merge: (data, { mark }) => ({ ...data, mark, levels: [`changes of ${mark.revision}`] }),
  });
  await look(board);
  expect(asked).toEqual(['opportunity.board']);
  changes = { mark: { revision: 7, at: 0 }, cards: [], gone: [], tags: [] };
  await tell('opportunity');
  expect(screen.getByText('changes of 7')).toBeTruthy();
  expect(asked).toEqual(['opportunity.board', 'opportunity.boardChanges']);
  changes = null;
  await tell('opportunity');
  expect(asked.slice(2)).toEqual(['opportunity.boardChanges', 'opportunity.board']);
  expect(screen.getByText('reading 4')).toBeTruthy();
});
