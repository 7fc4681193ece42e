import { useCommands } from '../../lib/commands.ts';
import type { Command } from '../../lib/commands.ts';
import { navigate } from '../../lib/navigation.ts';
import { compare, setAddingCompany, setAddingPerson } from './hosts.ts';
import { showPeople } from './list-state.ts';

const COMMANDS: readonly Command[] = [
  { id: 'people.add', label: 'Add person', group: 'People', keys: 'Shift+N', run: () => setAddingPerson(true) },
  {
    id: 'company.add',
    label: 'Add company',
    group: 'Companies',
    keys: 'Shift+C',
    words: 'new employer agency',
    run: () => setAddingCompany(true),
  },
  {
    id: 'people.keep_warm',
    label: 'Show people to keep warm',
    group: 'People',
    words: 'keep in touch due a word recruiters mentors',
    run: () => {
      showPeople('warm');
      navigate.go({ screen: 'people' });
    },
  },
  {
    id: 'people.compare',
    label: 'Compare people who look the same',
    group: 'People',
    words: 'duplicates merge double',
    run: () => compare('person'),
  },
  {
    id: 'companies.compare',
    label: 'Compare companies that look the same',
    group: 'Companies',
    words: 'duplicates merge double',
    run: () => compare('company'),
  },
];

/** Offers the commands about people and companies from the first picture on; their dialogs join a moment later. */
export function PeopleShortcuts() {
  useCommands(COMMANDS);
  return null;
}
