import type { ReactNode } from 'react';
import { Header, MenuItem, MenuSection } from 'react-aria-components';
import { KeyHint } from '../components/index.ts';
import type { Command } from '../lib/commands.ts';
import { PALETTE_ROW } from './palette-row.ts';

/** Entries of the palette under their heading. */
export function PaletteSection({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <MenuSection aria-label={heading}>
      <Header className="px-2.5 pt-2 pb-1 text-sm font-650 text-ink2">{heading}</Header>
      {children}
    </MenuSection>
  );
}

interface CommandSectionProps {
  heading: string;
  commands: readonly Command[];
  onRun: (command: Command) => void;
}

/** Actions under their heading, each with its keys. */
export function PaletteCommands({ heading, commands, onRun }: CommandSectionProps) {
  return (
    <PaletteSection heading={heading}>
      {commands.map((command) => (
        <MenuItem
          key={command.id}
          id={`do ${command.id}`}
          textValue={command.label}
          onAction={() => onRun(command)}
          className={PALETTE_ROW}
        >
          <span className="min-w-0 flex-1 truncate">{command.label}</span>
          {command.keys !== undefined && <KeyHint keys={command.keys} />}
        </MenuItem>
      ))}
    </PaletteSection>
  );
}
