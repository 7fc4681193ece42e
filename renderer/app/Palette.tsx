import { useEffect, useState } from 'react';
import { Autocomplete, Dialog, Input, Menu, Modal, ModalOverlay, SearchField } from 'react-aria-components';
import type { SearchHit } from '../../electron/ipc/contract/search.ts';
import { type Command, useCommandRegistry } from '../lib/commands.ts';
import { useNavigation } from '../lib/navigation.ts';
import { openHit } from './open-hit.ts';
import { matchingCommands, meansCommand, sectionsOf } from './palette.ts';
import { PaletteCommands, PaletteSection } from './PaletteSection.tsx';
import { PaletteHit } from './PaletteHit.tsx';
import { readRecentCommands, rememberCommand, useRecentCommands } from './recent-commands.ts';
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

/** After the palette has gone, so that what it opens gets the focus. */
function leaveAnd(act: () => void): void {
  closePalette();
  requestAnimationFrame(act);
}

const open = (hit: SearchHit) => leaveAnd(() => openHit(hit));

function run(command: Command): void {
  rememberCommand(command.id);
  leaveAnd(command.run);
}

/** What is offered for a text: its actions in sections and its findings, and which of them come first. */
function useOffered(text: string) {
  const all = useCommandRegistry((state) => state.commands);
  const recent = useRecentCommands((state) => state.ids);
  const place = useNavigation((state) => state.place);
  const found = usePaletteSearch(text);
  const commands = matchingCommands(Object.values(all), text);
  const isAsked = text.trim() !== '';
  const sections = isAsked
    ? commands.length === 0
      ? []
      : [{ heading: 'Do', commands }]
    : sectionsOf(commands, recent, place);
  return { ...found, count: commands.length, sections, isDoFirst: meansCommand(commands[0], text) };
}

function PaletteBody() {
  const [text, setText] = useState('');
  const { hits, corrected, isCurrent, count, sections, isDoFirst } = useOffered(text);
  const [announced, setAnnounced] = useState('');
  useEffect(() => void readRecentCommands(), []);
  // Findings arrive after the keys; Enter then means the first of what is shown.
  const runFirst = () => {
    const [hit] = hits;
    const command = sections[0]?.commands[0];
    if (hit !== undefined && !isDoFirst) open(hit);
    else if (command !== undefined) run(command);
  };
  // What was chosen can be typed away, and the key then reaches nothing: what is shown as chosen is meant, else the first.
  const runIfNothingDid = () => {
    if (!useShellState.getState().isPaletteOpen) return;
    const shown = document.querySelector(FOCUSED);
    if (shown instanceof HTMLElement) shown.click();
    else runFirst();
  };
  useEffect(() => {
    if (isCurrent && text !== '') setAnnounced(`${count} actions, ${hits.length} found`);
  }, [isCurrent, text, count, hits.length]);
  const findings = hits.length > 0 && (
    <PaletteSection key="found" heading="Found">
      {hits.map((hit) => (
        <PaletteHit key={hit.refId} hit={hit} onOpen={open} />
      ))}
    </PaletteSection>
  );
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <SearchField
        aria-label="Find or do"
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Enter' && isCurrent) requestAnimationFrame(runIfNothingDid);
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
        {!isDoFirst && findings}
        {sections.map(({ heading, commands }) => (
          <PaletteCommands key={heading} heading={heading} commands={commands} onRun={run} />
        ))}
        {isDoFirst && findings}
      </Menu>
      <div role="status" className="sr-only">
        {announced}
      </div>
    </Autocomplete>
  );
}

/** The entry that the arrows or React Aria have chosen, if any. */
const FOCUSED = '[role="menuitem"][data-focused]';
