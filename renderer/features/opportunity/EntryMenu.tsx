import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { IconButton, MenuButton } from '../../components/index.ts';

interface EntryMenuProps {
  /** What the entry is: `note of 3 days ago`. */
  name: string;
  onEdit: () => void;
  onTrash: () => void;
}

/** What can be done to an entry that a person wrote. */
export function EntryMenu({ name, onEdit, onTrash }: EntryMenuProps) {
  return (
    <MenuButton
      label={name}
      placement="bottom end"
      items={[
        { id: 'edit', label: 'Change…', icon: Pencil, onAction: onEdit },
        'separator',
        { id: 'trash', label: 'Move to the trash', icon: Trash2, danger: true, onAction: onTrash },
      ]}
    >
      <IconButton icon={Ellipsis} size="sm" label={`Actions for the ${name}`} />
    </MenuButton>
  );
}
