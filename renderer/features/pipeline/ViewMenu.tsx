import { Bookmark } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { SavedView } from '../../../electron/ipc/contract/saved-view.ts';
import { Button, MenuButton, type MenuEntry } from '../../components/index.ts';
import { useCommands } from '../../lib/commands.ts';
import { HEADER_WORD } from './header-word.ts';
import { openView, removeSaved, savedViews, showEverything, updateSaved } from './saved-views.ts';
import { ViewNameDialog } from './ViewNameDialog.tsx';
import { sameView, useViewState } from './view-state.ts';

/** What a name is asked for: a new view, or one that is to be called otherwise. */
export type Naming = { kind: 'new' } | { kind: 'rename'; saved: SavedView };

/** The saved views: which one is shown, and keeping what is shown. */
export function ViewMenu() {
  const { view, savedId } = useViewState();
  const list = savedViews.use(null).data ?? [];
  const [naming, setNaming] = useState<Naming | null>(null);
  const saved = list.find((one) => one.id === savedId);
  const isChanged = saved !== undefined && !sameView(saved.definition, view);
  const name = saved === undefined ? 'Views' : saved.name;
  useCommands(useMemo(() => commandsOf(saved, isChanged, setNaming), [saved, isChanged]));
  return (
    <>
      <MenuButton label="Views" items={menuOf(list, saved, isChanged, setNaming)}>
        <Button
          variant="quiet"
          icon={Bookmark}
          aria-label={saved === undefined ? 'Views' : `View: ${name}${isChanged ? ', changed' : ''}`}
          className="min-w-0 shrink!"
        >
          <span className={HEADER_WORD}>
            <span className="block max-w-40 truncate">{name}</span>
          </span>
          {isChanged && <span title="Changed since it was saved" className="size-1.5 shrink-0 rounded-full bg-amber" />}
        </Button>
      </MenuButton>
      {naming !== null && <ViewNameDialog naming={naming} onClose={() => setNaming(null)} />}
    </>
  );
}

/** What the menu can do besides showing a view, in the palette. */
function commandsOf(saved: SavedView | undefined, isChanged: boolean, onName: (naming: Naming) => void) {
  const offer = (id: string, label: string, run: () => void) => ({
    id: `views.${id}`,
    label,
    group: 'Pipeline',
    words: 'saved view keep',
    run,
  });
  return [
    offer('new', 'Save what is shown as a new view…', () => onName({ kind: 'new' })),
    ...(saved !== undefined && isChanged
      ? [offer('update', `Save the changes to the view ${saved.name}`, () => void updateSaved(saved))]
      : []),
    ...(saved === undefined
      ? []
      : [
          offer('rename', `Rename the view ${saved.name}…`, () => onName({ kind: 'rename', saved })),
          offer('remove', `Remove the view ${saved.name}`, () => void removeSaved(saved)),
        ]),
  ];
}

function menuOf(
  list: readonly SavedView[],
  saved: SavedView | undefined,
  isChanged: boolean,
  onName: (naming: Naming) => void,
): MenuEntry[] {
  const choices = list.map((one) => ({
    id: one.id,
    label: one.name,
    isCurrent: one.id === saved?.id,
    onAction: () => openView(one),
  }));
  return [
    { id: 'everything', label: 'Everything', isCurrent: saved === undefined, onAction: showEverything },
    ...choices,
    'separator',
    ...(saved !== undefined && isChanged
      ? [{ id: 'update', label: `Save the changes to ${saved.name}`, onAction: () => void updateSaved(saved) }]
      : []),
    { id: 'new', label: 'Save as a new view…', onAction: () => onName({ kind: 'new' }) },
    ...(saved === undefined
      ? []
      : [
          { id: 'rename', label: 'Rename…', onAction: () => onName({ kind: 'rename', saved }) },
          { id: 'remove', label: `Remove ${saved.name}`, danger: true, onAction: () => void removeSaved(saved) },
        ]),
  ];
}
