import { Ellipsis, ExternalLink, Maximize2, Merge, Trash2 } from 'lucide-react';
import type { PersonDetail } from '../../../electron/ipc/contract/person.ts';
import { isHalfKnown } from '../../../db/domain/half-known.ts';
import { IconButton, MenuButton } from '../../components/index.ts';
import type { MenuEntry } from '../../components/index.ts';
import { navigate } from '../../lib/navigation.ts';
import { leaveAndTrashPerson, openLink } from './actions.ts';
import { isLink } from './links.ts';
import { startMerge } from './hosts.ts';
import { placeEntry } from './place-entry.ts';

/** Everything that can be done to a person as a whole. */
export function PersonMenu({ person, isOnPage = false }: { person: PersonDetail; isOnPage?: boolean }) {
  const { id, name, profileUrl } = person;
  const items: MenuEntry[] = [
    placeEntry('person', id, isOnPage),
    {
      id: 'merge',
      label: isHalfKnown(name) ? 'This is somebody I know…' : 'Merge with…',
      icon: Merge,
      onAction: () => startMerge('person', id),
    },
    ...(isLink(profileUrl)
      ? [{ id: 'profile', label: 'Open the profile', icon: ExternalLink, onAction: () => void openLink(profileUrl) }]
      : []),
    'separator',
    {
      id: 'trash',
      label: 'Move to the trash',
      icon: Trash2,
      danger: true,
      onAction: () => void leaveAndTrashPerson({ id, name }),
    },
  ];
  return (
    <>
      {!isOnPage && (
        <IconButton icon={Maximize2} label="Open as page" onPress={() => navigate.openPage({ kind: 'person', id })} />
      )}
      <MenuButton label="Person" items={items} placement="bottom end">
        <IconButton icon={Ellipsis} label="More actions" />
      </MenuButton>
    </>
  );
}
