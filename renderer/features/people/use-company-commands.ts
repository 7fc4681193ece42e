import { useMemo } from 'react';
import { useCommands } from '../../lib/commands.ts';
import { navigate } from '../../lib/navigation.ts';
import type { CompanyDetail } from '../../../electron/ipc/contract/company.ts';
import { sayFailure } from '../../lib/undo.ts';
import { leaveAndTrashCompany, openLink, saveCompany } from './actions.ts';
import { startMerge } from './hosts.ts';
import { isLink } from './links.ts';

/** What can be done to the company that is open, from the palette. */
export function useCompanyCommands(company: Pick<CompanyDetail, 'id' | 'name' | 'website' | 'kind'> | null): void {
  const id = company?.id;
  const name = company?.name;
  const link = company?.website ?? '';
  const kind = company?.kind === 'agency' ? 'employer' : 'agency';
  const commands = useMemo(() => {
    if (id === undefined || name === undefined) return [];
    const group = 'Companies';
    return [
      {
        id: 'company.page',
        label: `Open ${name} as page`,
        group,
        keys: 'Shift+O',
        run: () => navigate.openPage({ kind: 'company', id }),
      },
      {
        id: 'company.merge',
        label: `Merge ${name} with…`,
        group,
        words: 'duplicate same',
        run: () => startMerge('company', id),
      },
      ...(isLink(link)
        ? [{ id: 'company.website', label: `Open the website of ${name}`, group, run: () => void openLink(link) }]
        : []),
      {
        id: 'company.kind',
        label: `${name} is an ${kind}`,
        group,
        words: 'kind agency employer recruiter',
        run: () =>
          void saveCompany(id, { kind }).then((failure) => {
            if (failure !== null) sayFailure(failure);
          }),
      },
      {
        id: 'company.trash',
        label: `Move ${name} to the trash`,
        group,
        run: () => void leaveAndTrashCompany({ id, name }),
      },
    ];
  }, [id, name, link, kind]);
  useCommands(commands);
}
