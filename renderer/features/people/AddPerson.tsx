import { Dialog } from '../../components/index.ts';
import { AddPersonForm } from './AddPersonForm.tsx';

interface AddPersonProps {
  isOpen: boolean;
  onClose: () => void;
}

/** A new person, in a dialog over the list. */
export function AddPerson({ isOpen, onClose }: AddPersonProps) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Add person" size="sm">
      <AddPersonForm onDone={onClose} />
    </Dialog>
  );
}
