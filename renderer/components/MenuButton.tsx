import type { ReactElement } from 'react';
import { MenuTrigger, Popover } from 'react-aria-components';
import { MenuItems } from './menu-items.tsx';
import type { MenuEntry } from './menu-items.tsx';

export interface MenuButtonProps {
  /** Names the menu; the button has its own name. */
  label: string;
  items: readonly MenuEntry[];
  /** A Button or an IconButton. */
  children: ReactElement;
  placement?: 'bottom start' | 'bottom end';
}

/** A button that opens a menu. */
export function MenuButton({ label, items, children, placement = 'bottom start' }: MenuButtonProps) {
  return (
    <MenuTrigger>
      {children}
      <Popover placement={placement} offset={4} className="floating min-w-44 data-entering:animate-float-in">
        <MenuItems label={label} items={items} />
      </Popover>
    </MenuTrigger>
  );
}
