import type { ReactElement } from 'react';
import type { TaggedKind } from '../../../db/domain/tag.ts';
import { PopoverButton } from '../../components/index.ts';
import type { Tagged } from './choices.ts';
import { TagMenu } from './TagMenu.tsx';

interface TagPickerProps {
  kind: TaggedKind;
  /** One or many, each with the tags it has now. */
  things: readonly Tagged[];
  /** A Button or an IconButton. */
  trigger: ReactElement;
  /** With both, something else (a key, a command) can open it too. */
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
}

/** A button that opens the tags to choose from. */
export function TagPicker({ kind, things, trigger, ...open }: TagPickerProps) {
  return (
    <PopoverButton label="Tags" trigger={trigger} className="w-60 p-0!" {...open}>
      <TagMenu kind={kind} things={things} />
    </PopoverButton>
  );
}
