import { Braces } from 'lucide-react';
import { PLACEHOLDERS } from '../../../db/domain/placeholder.ts';
import type { PlaceholderName } from '../../../db/domain/placeholder.ts';
import { Button, MenuButton } from '../../components/index.ts';

/** Every placeholder with what it stands for; the chosen one goes where the text was being typed. */
export function PlaceholderMenu({ onInsert }: { onInsert: (name: PlaceholderName) => void }) {
  return (
    <MenuButton
      label="Placeholders"
      items={PLACEHOLDERS.map(({ name, means }) => ({
        id: name,
        label: `{${name}}  ${means}`,
        onAction: () => onInsert(name),
      }))}
    >
      <Button icon={Braces}>Insert a placeholder</Button>
    </MenuButton>
  );
}
