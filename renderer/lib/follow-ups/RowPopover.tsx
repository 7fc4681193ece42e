import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { Dialog, Popover } from 'react-aria-components';

interface RowPopoverProps {
  /** The row it belongs to. */
  anchor: HTMLElement | null;
  label: string;
  onClose: () => void;
  children: ReactNode;
}

/** Something small that opens at a row and closes with Escape. */
export function RowPopover({ anchor, label, onClose, children }: RowPopoverProps) {
  useWayBack(anchor);
  return (
    <Popover
      triggerRef={{ current: anchor }}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      placement="bottom end"
      offset={4}
      className="floating data-entering:animate-float-in"
    >
      <Dialog aria-label={label} className="w-84 p-3 outline-none">
        {children}
      </Dialog>
    </Popover>
  );
}

/** One that opens right after another has closed does not know where the focus came from: the row gets what nobody has. */
function useWayBack(anchor: HTMLElement | null): void {
  const row = useRef(anchor);
  useEffect(() => {
    row.current = anchor;
  });
  useEffect(
    () => () => {
      const give = () => {
        if (document.activeElement === document.body) row.current?.focus();
      };
      // After the popover itself has given the focus back.
      requestAnimationFrame(() => requestAnimationFrame(give));
    },
    [],
  );
}
