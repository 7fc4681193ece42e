import { Check } from 'lucide-react';
import { Icon } from '../../components/index.ts';

/** Where the mouse chooses a row. The row itself says whether it is chosen, and Space chooses it. */
export function GridBox() {
  return (
    <span aria-hidden="true" data-box="" className="-my-1 -ml-1 flex size-7 shrink-0 items-center justify-center">
      <span className="flex size-4 items-center justify-center rounded-sm border border-control bg-surface text-on-accent group-aria-selected/row:border-accent group-aria-selected/row:bg-accent">
        <Icon icon={Check} size={13} className="hidden group-aria-selected/row:block" />
      </span>
    </span>
  );
}
