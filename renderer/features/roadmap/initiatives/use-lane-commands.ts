import { useEffect, useMemo, useRef } from 'react';
import type { RefObject } from 'react';
import { isOpenLane } from '../../../../db/domain/initiative.ts';
import type { InitiativeView } from '../../../../electron/ipc/contract/initiative.ts';
import { type Command, useCommands } from '../../../lib/commands.ts';
import { type InitiativeAct, askAboutInitiative } from '../../../lib/initiatives/open.ts';
import { ADD_COMMAND } from './add-command.ts';
import { openMoveMenu } from './LaneMenu.tsx';
import { moveTo, orderByReturn, showLanes, trash, unfold, useLanes } from './store.ts';

const group = 'Roadmap';

/** The row in focus. */
const inHand = (aside: HTMLElement | null): HTMLElement | null => {
  const row = document.activeElement?.closest<HTMLElement>('[data-initiative]') ?? null;
  return row !== null && aside?.contains(row) ? row : null;
};

/** What keys and the palette do to the row in focus; without one they ask which is meant. */
export function useLaneCommands(all: readonly InitiativeView[] | null, aside: RefObject<HTMLElement | null>): void {
  const fresh = useRef(all);
  useEffect(() => {
    fresh.current = all;
  });
  const commands = useMemo<readonly Command[]>(() => {
    const withRow = (act: (id: string, row: HTMLElement) => void, otherwise: InitiativeAct) => () => {
      const row = inHand(aside.current);
      const id = row?.dataset['initiative'];
      if (row !== null && id !== undefined) act(id, row);
      else askAboutInitiative({ is: 'choose', act: otherwise });
    };
    const whileOpen = (act: (id: string, row: HTMLElement) => void) => (id: string, row: HTMLElement) => {
      const one = fresh.current?.find((initiative) => initiative.id === id);
      if (one !== undefined && isOpenLane(one.lane)) act(id, row);
    };
    return [
      // Also offered by the host in the shell, which comes after the first picture: no key is lost until then.
      { ...ADD_COMMAND, keys: 'I' },
      {
        id: 'initiative.moveTo',
        label: 'Move the initiative to…',
        group,
        keys: 'M',
        run: withRow((_, row) => openMoveMenu(row), 'move'),
      },
      {
        id: 'initiative.log',
        label: 'Log hours on the initiative',
        group,
        keys: 'H',
        run: withRow(
          whileOpen((id) => askAboutInitiative({ is: 'hours', id })),
          'hours',
        ),
      },
      {
        id: 'initiative.done',
        label: 'Finish the initiative',
        group,
        keys: 'D',
        run: withRow(
          whileOpen((id) => void moveTo(id, 'done')),
          'finish',
        ),
      },
      {
        id: 'initiative.letGo',
        label: 'Drop the initiative',
        group,
        keys: 'X',
        run: withRow(
          whileOpen((id) => void moveTo(id, 'dropped')),
          'drop',
        ),
      },
      {
        id: 'initiative.trash',
        label: 'Move the initiative to the trash',
        group,
        keys: 'Delete',
        run: withRow((id) => void trash(id), 'trash'),
      },
      ...(['now', 'next', 'later'] as const).map((lane) => ({
        id: `initiative.byReturn.${lane}`,
        label: `Order ${lane} by return`,
        group,
        words: 'initiatives lane sort',
        run: () => void orderByReturn(lane),
      })),
      {
        id: 'initiative.fold',
        label: 'Show or fold the initiatives',
        group,
        words: 'lanes now next later',
        run: () => showLanes(aside.current === null),
      },
      {
        id: 'initiative.ended',
        label: 'Show what is done and dropped',
        group,
        words: 'initiatives lanes',
        run: () => {
          showLanes(true);
          for (const lane of ['done', 'dropped'] as const)
            if (!useLanes.getState().unfolded.includes(lane)) unfold(lane, true);
        },
      },
    ];
  }, [aside]);
  useCommands(commands);
}
