import { cx, Icon } from '../../components/index.ts';
import type { SLASH_CHOICES, SlashChoice } from './slash.ts';

export const optionId = (menuId: string, choice: SlashChoice) => `${menuId}-${choice}`;

interface SlashMenuProps {
  id: string;
  choices: typeof SLASH_CHOICES;
  /** The one Enter takes. */
  chosen: SlashChoice | null;
  onChoose: (choice: SlashChoice) => void;
}

/** What a slash offers. The focus stays in the note; arrows and Enter go through it from there. */
export function SlashMenu({ id, choices, chosen, onChoose }: SlashMenuProps) {
  return (
    <>
      <ul
        id={id}
        role="listbox"
        aria-label="What to write"
        className="floating absolute top-9 left-0 z-10 m-0 min-w-64 list-none p-1"
      >
        {choices.map(({ value, label, hint, icon }) => (
          <li
            key={value}
            id={optionId(id, value)}
            role="option"
            aria-selected={value === chosen}
            className={cx(
              'flex min-h-7.5 items-center gap-2 rounded-md px-2 py-1 text-base text-ink hover:bg-hover',
              value === chosen && 'bg-hover',
            )}
            // The focus stays where it is typed.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(value)}
          >
            <Icon icon={icon} className="text-ink2" />
            {label}
            <span className="text-sm text-ink3">{hint}</span>
          </li>
        ))}
      </ul>
      <span role="status" className="sr-only">
        {`${choices.length} to choose from, with the arrows and Enter: ${choices.map(({ label }) => label).join(', ')}`}
      </span>
    </>
  );
}
