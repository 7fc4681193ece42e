import type { RefObject } from 'react';
import { useEffect, useMemo, useRef } from 'react';
import { repeatOf } from '../../../db/domain/repeat.ts';
import type { FollowUpView } from '../../../electron/ipc/contract/follow-up.ts';
import { call } from '../../lib/client.ts';
import { useCommands } from '../../lib/commands.ts';
import type { Command } from '../../lib/commands.ts';
import { putBack } from '../../lib/follow-ups/actions.ts';
import type { FollowUpGroup } from '../../lib/follow-ups/groups.ts';
import { offerUndo, sayFailure } from '../../lib/undo.ts';
import { EVERYTHING } from './filter.ts';
import { letGo } from './LongPast.tsx';
import { changeFilter, useFollowUps } from './store.ts';

interface ScreenCommands {
  input: RefObject<HTMLInputElement | null>;
  past: FollowUpGroup | null;
  settled: readonly FollowUpView[];
  chosen: readonly FollowUpView[];
}

const group = 'Follow-ups';
const only = (madeBy: 'rule' | 'me') => changeFilter({ ...EVERYTHING, madeBy });
/** What narrows the list, whatever is in it. */
const FILTERS: readonly Command[] = [
  { id: 'followup.ofRules', label: 'Show only follow-ups that rules made', group, run: () => only('rule') },
  { id: 'followup.ofMine', label: 'Show only follow-ups of my own', group, run: () => only('me') },
  {
    id: 'followup.all',
    label: 'Show all follow-ups',
    group,
    words: 'clear filter',
    run: () => changeFilter(EVERYTHING),
  },
  {
    id: 'followup.settled',
    label: 'Show what is done and skipped, or fold it away',
    group,
    run: () => useFollowUps.setState(({ isSettledShown }) => ({ isSettledShown: !isSettledShown })),
  },
];

/** What the screen offers by key and in the palette, besides what its list offers. */
export function useScreenCommands(latest: ScreenCommands): void {
  const fresh = useRef(latest);
  useEffect(() => {
    fresh.current = latest;
  });
  const hasPast = latest.past !== null;
  const hasSettled = latest.settled.length > 0;
  const isRepeating = latest.chosen.some((row) => repeatOf(row) !== null);
  const commands = useMemo<readonly Command[]>(
    () => [
      {
        id: 'followup.filter',
        label: 'Find in follow-ups',
        group,
        words: 'filter search',
        keys: '/',
        run: () => fresh.current.input.current?.focus(),
      },
      ...FILTERS,
      ...(hasSettled
        ? [
            {
              id: 'followup.putBack',
              label: 'Put back what was done or skipped last',
              group,
              words: 'reopen',
              run: () => void putBack(fresh.current.settled.slice(0, 1)),
            },
          ]
        : []),
      ...(isRepeating
        ? [
            {
              id: 'followup.once',
              label: 'Stop repeating the chosen follow-up',
              group,
              run: () => void stopRepeating(fresh.current.chosen),
            },
          ]
        : []),
      ...(hasPast ? [letGoCommand(fresh)] : []),
    ],
    [hasPast, hasSettled, isRepeating],
  );
  useCommands(commands);
}

const letGoCommand = (fresh: RefObject<ScreenCommands>): Command => ({
  id: 'followup.letGo',
  label: 'Let go of everything long past',
  group,
  words: 'skip all catch up',
  run: () => {
    const { past } = fresh.current;
    if (past !== null) void letGo(past);
  },
});

async function stopRepeating(rows: readonly FollowUpView[]): Promise<void> {
  for (const { id } of rows.filter((row) => repeatOf(row) !== null)) {
    const result = await call('follow_up.update', { id, fields: { repeat: null } });
    if (!result.ok) return sayFailure(result.error);
    offerUndo(result.value.step);
  }
}
