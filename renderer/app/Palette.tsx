import { useEffect, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import type { SearchHit } from '../../electron/ipc/contract/search.ts';
import { KeyHint, cx } from '../components/index.ts';
import { type Command, useCommandRegistry } from '../lib/commands.ts';
import { navigate } from '../lib/navigation.ts';
import { KIND, matchingCommands } from './palette.ts';
import { closePalette, useShellState } from './shell-state.ts';
import { usePaletteSearch } from './use-palette-search.ts';

/** Finds anything and does anything. */
export function Palette() {
  const isOpen = useShellState((state) => state.isPaletteOpen);
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && closePalette()}
      isDismissable
      className="fixed inset-0 z-50 flex items-start justify-center bg-veil p-4 pt-[10vh]"
    >
      <Modal className="floating flex max-h-[70vh] w-150 max-w-full flex-col overflow-hidden">
        <Dialog aria-label="Find or do" className="flex min-h-0 flex-col outline-none">
          <PaletteBody />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function open({ opens }: SearchHit): void {
  closePalette();
  switch (opens?.kind) {
    case 'opportunity':
    case 'person':
    case 'company':
      return navigate.openPanel({ kind: opens.kind, id: opens.id });
    case 'round':
      return navigate.openPanel({ kind: 'debrief', roundId: opens.id });
    case 'skill':
      return navigate.go({ screen: 'roadmap', skillId: opens.id });
    case 'follow_up':
    case undefined:
      return navigate.go({ screen: 'followups' });
  }
}

function run(command: Command): void {
  closePalette();
  // After the palette has gone, so that what the command opens gets the focus.
  requestAnimationFrame(command.run);
}

function PaletteBody() {
  const [text, setText] = useState('');
  const all = useCommandRegistry((state) => state.commands);
  const commands = matchingCommands(Object.values(all), text);
  const { hits, corrected, isCurrent } = usePaletteSearch(text);
  const [announced, setAnnounced] = useState('');
  // Findings arrive after the keys; Enter then means the first of what is shown.
  const runFirst = () => {
    const [hit] = hits;
    const [command] = commands;
    if (hit !== undefined) open(hit);
    else if (command !== undefined) run(command);
  };
  useEffect(() => {
    if (isCurrent && text !== '') setAnnounced(`${commands.length} actions, ${hits.length} found`);
  }, [isCurrent, text, commands.length, hits.length]);
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <SearchField
        aria-label="Find or do"
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Enter' && isCurrent && document.querySelector(FOCUSED) === null) runFirst();
        }}
        className="shrink-0 border-b border-line px-4 py-3"
      >
        <Input
          placeholder="Find anything, do anything"
          className="w-full bg-transparent text-[15px] text-ink outline-none placeholder:text-ink3 [&::-webkit-search-cancel-button]:hidden"
        />
      </SearchField>
      {corrected !== null && (
        <p className="px-4 pt-2 text-sm text-ink2">
          Nothing holds “{text}”. Showing “{corrected}”.
        </p>
      )}
      <Menu
        aria-label="Actions and findings"
        className="min-h-0 flex-1 overflow-y-auto p-1.5 outline-none"
        renderEmptyState={() => <p className="px-2.5 py-3 text-ink2">Nothing is called that, and nobody wrote it.</p>}
      >
        {hits.length > 0 && (
          <MenuSection>
            <Header className="px-2.5 pt-2 pb-1 text-sm font-650 text-ink2">Found</Header>
            {hits.map((hit) => (
              <MenuItem
                key={hit.refId}
                id={`hit ${hit.refId}`}
                textValue={hit.title}
                onAction={() => open(hit)}
                className={ROW}
              >
                <span className="min-w-0 flex-1">
                  <span className="block truncate font-550">{hit.title}</span>
                  <span className="block truncate text-sm text-ink2">
                    {hit.snippet.map((piece, index) =>
                      piece.match ? (
                        <mark key={index} className="rounded-sm bg-amber-wash text-ink">
                          {piece.text}
                        </mark>
                      ) : (
                        <span key={index}>{piece.text}</span>
                      ),
                    )}
                  </span>
                </span>
                <span className="text-sm text-ink2">{KIND[hit.kind]}</span>
              </MenuItem>
            ))}
          </MenuSection>
        )}
        {commands.length > 0 && (
          <MenuSection>
            <Header className="px-2.5 pt-2 pb-1 text-sm font-650 text-ink2">Do</Header>
            {commands.map((command) => (
              <MenuItem
                key={command.id}
                id={`do ${command.id}`}
                textValue={command.label}
                onAction={() => run(command)}
                className={ROW}
              >
                <span className="min-w-0 flex-1 truncate">{command.label}</span>
                {command.keys !== undefined && <KeyHint keys={command.keys} />}
              </MenuItem>
            ))}
          </MenuSection>
        )}
      </Menu>
      <div role="status" className="sr-only">
        {announced}
      </div>
    </Autocomplete>
  );
}

/** The entry that the arrows or React Aria have chosen, if any. */
const FOCUSED = '[role="menuitem"][data-focused]';

const ROW = cx(
  'flex min-h-8 cursor-default items-center gap-3 rounded-md px-2.5 py-1 outline-none',
  'data-focused:bg-accent-wash data-focused:text-ink',
);
