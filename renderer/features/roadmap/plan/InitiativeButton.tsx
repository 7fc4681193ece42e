import { Button } from 'react-aria-components';
import { openInitiative } from '../../../lib/initiatives/open.ts';

/** What an initiative is called; opens it. */
export function InitiativeButton({ one }: { one: { id: string; title: string } }) {
  return (
    <Button
      onPress={() => openInitiative(one.id)}
      className="min-h-6 rounded-sm text-left font-550 text-ink data-hovered:underline"
    >
      {one.title}
    </Button>
  );
}
