import { SearchX } from 'lucide-react';
import { Button, EmptyState } from '../../components/index.ts';
import { find, useFind } from './use-find.ts';

/** Said where no section holds what is looked for. */
export function NoFind() {
  const isNothing = useFind(({ words, found }) => words.trim() !== '' && found.length === 0);
  if (!isNothing) return null;
  return (
    <section aria-label="Nothing found">
      <EmptyState icon={SearchX} action={<Button onPress={() => find('')}>Show all settings</Button>}>
        No setting says that. Try fewer or other words.
      </EmptyState>
    </section>
  );
}
