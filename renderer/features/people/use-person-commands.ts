import { useMemo } from 'react';
import type { PersonDetail } from '../../../electron/ipc/contract/person.ts';
import { useCommands } from '../../lib/commands.ts';
import { navigate } from '../../lib/navigation.ts';
import { leaveAndTrashPerson, openLink } from './actions.ts';
import { startMerge } from './hosts.ts';
import { isLink } from './links.ts';

/** What can be done to the person that is open, from the palette. */
export function usePersonCommands(person: Pick<PersonDetail, 'id' | 'name' | 'profileUrl'> | null): void {
  const id = person?.id;
  const name = person?.name;
  const link = person?.profileUrl ?? '';
  const commands = useMemo(() => {
    if (id === undefined || name === undefined) return [];
    const group = 'People';
    return [
      {
        id: 'person.page',
        label: `Open ${name} as page`,
        group,
        keys: 'Shift+O',
        run: () => navigate.openPage({ kind: 'person', id }),
      },
      {
        id: 'person.merge',
        label: `Merge ${name} with…`,
        group,
        words: 'duplicate same identify',
        run: () => startMerge('person', id),
      },
      ...(isLink(link)
        ? [{ id: 'person.profile', label: `Open the profile of ${name}`, group, run: () => void openLink(link) }]
        : []),
      {
        id: 'person.trash',
        label: `Move ${name} to the trash`,
        group,
        run: () => void leaveAndTrashPerson({ id, name }),
      },
    ];
  }, [id, name, link]);
  useCommands(commands);
}
