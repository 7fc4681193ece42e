import { Dialog } from '../../components/index.ts';
import { AddCompanyForm } from './AddCompanyForm.tsx';

interface AddCompanyProps {
  isOpen: boolean;
  onClose: () => void;
}

/** A new company, in a dialog over whatever is shown. */
export function AddCompany({ isOpen, onClose }: AddCompanyProps) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Add company" size="sm">
      <AddCompanyForm onDone={onClose} />
    </Dialog>
  );
}
