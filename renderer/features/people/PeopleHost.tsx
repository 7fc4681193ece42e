import { AddCompany } from './AddCompany.tsx';
import { AddPerson } from './AddPerson.tsx';
import { CompareDialog } from './CompareDialog.tsx';
import { setAddingCompany, setAddingPerson, useHosts } from './hosts.ts';
import { MergeDialog } from './MergeDialog.tsx';

/** The dialogs for adding, comparing and merging people and companies, from anywhere. Stands once in the shell. */
export function PeopleHost() {
  const { isAddingPerson, isAddingCompany } = useHosts();
  return (
    <>
      <AddPerson isOpen={isAddingPerson} onClose={() => setAddingPerson(false)} />
      <AddCompany isOpen={isAddingCompany} onClose={() => setAddingCompany(false)} />
      <CompareDialog />
      <MergeDialog />
    </>
  );
}
