import { Building2, Ellipsis, ExternalLink, Maximize2, Merge, Trash2 } from 'lucide-react';
import type { CompanyDetail } from '../../../electron/ipc/contract/company.ts';
import { IconButton, MenuButton } from '../../components/index.ts';
import type { MenuEntry } from '../../components/index.ts';
import { navigate } from '../../lib/navigation.ts';
import { sayFailure } from '../../lib/undo.ts';
import { leaveAndTrashCompany, openLink, saveCompany } from './actions.ts';
import { startMerge } from './hosts.ts';
import { isLink } from './links.ts';
import { placeEntry } from './place-entry.ts';

/** Everything that can be done to a company as a whole. */
export function CompanyMenu({ company, isOnPage = false }: { company: CompanyDetail; isOnPage?: boolean }) {
  const { id, name, website } = company;
  const isAgency = company.kind === 'agency';
  const changeKind = async () => {
    const failure = await saveCompany(id, { kind: isAgency ? 'employer' : 'agency' });
    if (failure !== null) sayFailure(failure);
  };
  const items: MenuEntry[] = [
    placeEntry('company', id, isOnPage),
    ...(isLink(website)
      ? [{ id: 'website', label: 'Open the website', icon: ExternalLink, onAction: () => void openLink(website) }]
      : []),
    {
      id: 'kind',
      label: isAgency ? 'This is an employer' : 'This is an agency',
      icon: Building2,
      onAction: () => void changeKind(),
    },
    { id: 'merge', label: 'Merge with…', icon: Merge, onAction: () => startMerge('company', id) },
    'separator',
    {
      id: 'trash',
      label: 'Move to the trash',
      icon: Trash2,
      danger: true,
      onAction: () => void leaveAndTrashCompany({ id, name }),
    },
  ];
  return (
    <>
      {!isOnPage && (
        <IconButton icon={Maximize2} label="Open as page" onPress={() => navigate.openPage({ kind: 'company', id })} />
      )}
      <MenuButton label="Company" items={items} placement="bottom end">
        <IconButton icon={Ellipsis} label="More actions" />
      </MenuButton>
    </>
  );
}
