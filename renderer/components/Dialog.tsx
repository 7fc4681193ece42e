import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { cx } from './cx.ts';
import { IconButton } from './IconButton.tsx';

export interface DialogProps {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  subtitle?: ReactNode;
  children: ReactNode;
  /** Buttons at the foot, the main one last. */
  actions?: ReactNode;
  size?: 'sm' | 'md' | 'lg';
  /** A question that must be answered: a click outside does not close it. */
  role?: 'dialog' | 'alertdialog';
}

const SIZES = { sm: 'w-96', md: 'w-136', lg: 'w-196' } as const;

/** Modal. Focus is held inside, Escape closes it, and focus returns. */
export function Dialog({
  isOpen,
  onClose,
  title,
  subtitle,
  children,
  actions,
  size = 'md',
  role = 'dialog',
}: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={role === 'dialog'}
      className="fixed inset-0 z-40 flex items-start justify-center bg-veil p-4 pt-[12vh] data-entering:animate-fade-in"
    >
      <Modal
        className={cx('floating flex max-h-[76vh] max-w-full flex-col data-entering:animate-float-in', SIZES[size])}
      >
        <AriaDialog role={role} className="flex min-h-0 flex-col outline-none">
          <header className="flex shrink-0 items-start gap-2 px-4 pt-3.5 pb-2">
            <div className="min-w-0 flex-1">
              <Heading slot="title" className="text-title text-ink">
                {title}
              </Heading>
              {subtitle !== undefined && <div className="text-sm text-ink2">{subtitle}</div>}
            </div>
            <IconButton icon={X} label="Close" kbd="Escape" onPress={onClose} />
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto px-4 pb-4">{children}</div>
          {actions !== undefined && (
            <footer className="flex shrink-0 items-center justify-end gap-2 border-t border-line px-4 py-3">
              {actions}
            </footer>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
