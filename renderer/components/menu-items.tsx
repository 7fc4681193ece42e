import { Check, ChevronRight } from 'lucide-react';
import {
  Header,
  Keyboard,
  Menu,
  MenuItem,
  MenuSection,
  Popover,
  Separator,
  SubmenuTrigger,
  Text,
} from 'react-aria-components';
import { formatKeys } from '../lib/keys.ts';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';
import type { IconType } from './Icon.tsx';
import { KeyHint } from './KeyHint.tsx';
import { ROW } from './Option.tsx';

export interface MenuAction {
  id: string;
  label: string;
  icon?: IconType;
  kbd?: string;
  danger?: boolean;
  isDisabled?: boolean;
  /** Ticked, for a choice that already holds. */
  isCurrent?: boolean;
  onAction?: () => void;
  /** A menu of its own, such as *Move to…*. */
  items?: readonly MenuEntry[];
}
export interface MenuGroup {
  group: string;
  items: readonly MenuAction[];
}
export type MenuEntry = MenuAction | MenuGroup | 'separator';

function Entry({ entry }: { entry: MenuAction }) {
  const row = (
    <MenuItem
      id={entry.id}
      textValue={entry.label}
      isDisabled={entry.isDisabled}
      onAction={entry.onAction}
      className={cx(ROW, entry.danger && 'text-red')}
    >
      {entry.icon !== undefined && <Icon icon={entry.icon} className={entry.danger ? undefined : 'text-ink2'} />}
      <Text slot="label" className="min-w-0 flex-1 truncate">
        {entry.label}
      </Text>
      {entry.isCurrent && <Icon icon={Check} size={13} label="current" className="text-accent" />}
      {entry.kbd !== undefined && (
        <Keyboard className="text-sm text-ink3" aria-label={formatKeys(entry.kbd)}>
          <KeyHint keys={entry.kbd} />
        </Keyboard>
      )}
      {entry.items !== undefined && <Icon icon={ChevronRight} size={13} className="text-ink3" />}
    </MenuItem>
  );
  if (entry.items === undefined) return row;
  return (
    <SubmenuTrigger>
      {row}
      <Popover offset={2} crossOffset={-5} className="floating min-w-44 data-entering:animate-fade-in">
        <MenuItems label={entry.label} items={entry.items} />
      </Popover>
    </SubmenuTrigger>
  );
}

/** The inside of every menu: from a button, a right click or a submenu. */
export function MenuItems({ label, items }: { label: string; items: readonly MenuEntry[] }) {
  return (
    <Menu aria-label={label} className="max-h-96 overflow-auto p-1 outline-none">
      {items.map((entry, index) => {
        if (entry === 'separator') return <Separator key={`line ${index}`} className="my-1 border-t border-line" />;
        if ('group' in entry) {
          return (
            <MenuSection key={entry.group} id={entry.group}>
              <Header className="px-2 pt-1.5 pb-0.5 text-xs font-650 text-ink3">{entry.group}</Header>
              {entry.items.map((item) => (
                <Entry key={item.id} entry={item} />
              ))}
            </MenuSection>
          );
        }
        return <Entry key={entry.id} entry={entry} />;
      })}
    </Menu>
  );
}
