import { useRef, useState } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import { MenuTrigger, Popover, Pressable } from 'react-aria-components';
import { MenuItems } from './menu-items.tsx';
import type { MenuEntry } from './menu-items.tsx';

interface ContextMenuProps {
  label: string;
  /** Made when it opens, so a thousand cards cost nothing. */
  items: () => readonly MenuEntry[];
  children: ReactNode;
  className?: string;
}

/**
 * Opens a menu at the pointer on right click, and at the focused element on the menu key or Shift+F10 (Chromium sends
 * the same event). Whatever it offers must have a button or a command as well.
 */
export function ContextMenu({ label, items, children, className }: ContextMenuProps) {
  const [at, setAt] = useState<{ x: number; y: number } | null>(null);
  const before = useRef<Element | null>(null);
  const anchor = useRef<HTMLSpanElement>(null);
  const open = (event: MouseEvent) => {
    event.preventDefault();
    before.current = document.activeElement;
    setAt({ x: event.clientX, y: event.clientY });
  };
  const close = () => {
    setAt(null);
    const target = before.current;
    if (target instanceof HTMLElement && target.isConnected) requestAnimationFrame(() => target.focus());
  };
  return (
    <div onContextMenu={open} className={className}>
      {children}
      {at !== null && (
        <MenuTrigger
          isOpen
          onOpenChange={(isOpen) => {
            if (!isOpen) close();
          }}
        >
          <Pressable>
            <span
              ref={anchor}
              role="button"
              tabIndex={-1}
              aria-label={label}
              className="pointer-events-none fixed size-px"
              style={{ left: at.x, top: at.y }}
            />
          </Pressable>
          <Popover
            triggerRef={anchor}
            placement="bottom start"
            offset={2}
            className="floating min-w-44 data-entering:animate-fade-in"
          >
            <MenuItems label={label} items={items()} />
          </Popover>
        </MenuTrigger>
      )}
    </div>
  );
}
