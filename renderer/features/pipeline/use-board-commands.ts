import { useMemo } from 'react';
import type { RefObject } from 'react';
import {
  PIPELINE_FLAGS,
  PIPELINE_GROUPS,
  PIPELINE_MODES,
  PIPELINE_SORTS,
  type PipelineMode,
} from '../../../db/domain/pipeline-view.ts';
import { useCommands } from '../../lib/commands.ts';
import { notify } from '../../components/index.ts';
import { askAbout, openCloseOut, trashCards } from './board-actions.ts';
import { chosenIds, meantBy, useBoardState } from './board-state.ts';
import { openMoveMenu } from './BoardMenu.tsx';
import { currentlyShown } from './shown.ts';
import { inSentence } from '../../lib/labels.ts';
import { FLAG, GROUP, MODE, SORT } from './view-words.ts';
import { changeView, sortBy, toggleFlag } from './view-state.ts';

const MODE_KEYS: Record<PipelineMode, string> = { board: 'B', table: 'T', timeline: 'L' };
const group = 'Pipeline';

/** The card in focus, else the first chosen one that is in sight. */
function cardInHand(board: HTMLElement | null): HTMLElement | null {
  const focused = document.activeElement?.closest<HTMLElement>('[data-card]');
  if (focused) return focused;
  // A key pressed in the panel beside the board is not about the board.
  if (document.activeElement?.closest('[role="dialog"][aria-modal="false"]')) return null;
  const chosen = new Set(chosenIds());
  const cards = board?.querySelectorAll<HTMLElement>('[data-card]') ?? [];
  return [...cards].find((card) => chosen.has(card.dataset['card'] ?? '')) ?? null;
}

const chooseAll = () => useBoardState.getState().choose([...(currentlyShown()?.byStage.values() ?? [])].flat());

/** What is about the whole view, whatever is in hand. */
const VIEW_COMMANDS = [
  ...PIPELINE_MODES.map((mode) => ({
    id: `pipeline.show_${mode}`,
    label: `Show the pipeline as ${MODE[mode].toLowerCase()}`,
    group,
    keys: MODE_KEYS[mode],
    run: () => changeView({ mode }),
  })),
  ...PIPELINE_FLAGS.map((flag) => ({
    id: `pipeline.${flag}`,
    label: `Filter by: ${inSentence(FLAG[flag])}`,
    group,
    words: 'show only',
    run: () => toggleFlag(flag),
  })),
  ...PIPELINE_GROUPS.map((by) => ({
    id: `pipeline.group_${by}`,
    label: by === 'none' ? 'Do not group the cards' : `Group the cards by ${inSentence(GROUP[by])}`,
    group,
    run: () => changeView({ group: by }),
  })),
  ...PIPELINE_SORTS.map((by) => ({
    id: `pipeline.sort_${by}`,
    label: `Sort the cards by ${inSentence(SORT[by])}`,
    group,
    words: 'order',
    run: () => sortBy(by),
  })),
  { id: 'pipeline.choose_all', label: 'Choose every card shown', group, words: 'select all', run: chooseAll },
  {
    id: 'pipeline.choose_none',
    label: 'Choose no card',
    group,
    words: 'select none clear selection',
    run: () => useBoardState.getState().clearSelection(),
  },
];

/** What can be done on the pipeline from the keyboard and the palette. */
export function useBoardCommands(board: RefObject<HTMLElement | null>): void {
  const commands = useMemo(() => {
    const withCard = (act: (card: HTMLElement, id: string) => void) => () => {
      const card = cardInHand(board.current);
      const id = card?.dataset['card'];
      if (card !== null && id !== undefined) act(card, id);
      else if (document.activeElement === document.body)
        notify({ message: 'Choose a card first: Tab to a column, then the arrows.' });
    };
    return [
      ...VIEW_COMMANDS,
      {
        id: 'pipeline.move',
        label: 'Move the card to…',
        group,
        keys: 'M',
        run: withCard((card) => openMoveMenu(card)),
      },
      { id: 'pipeline.tag', label: 'Tag the card…', group, keys: 'G', run: withCard((_, id) => askAbout(id, 'tags')) },
      {
        id: 'pipeline.close_out',
        label: 'Close out the card…',
        group,
        run: withCard((_, id) => (meantBy(id).length > 1 ? askAbout(id, 'close_out') : openCloseOut(id))),
      },
      {
        id: 'pipeline.trash',
        label: 'Move the card to the trash',
        group,
        keys: 'Delete',
        run: withCard((_, id) => void trashCards(meantBy(id))),
      },
    ];
  }, [board]);
  useCommands(commands);
}
