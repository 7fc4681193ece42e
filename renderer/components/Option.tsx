import { Check } from 'lucide-react';
import { ListBoxItem } from 'react-aria-components';
import { Icon } from './Icon.tsx';

/** One thing to choose from. `value` is what is stored, `label` what is read. */
export interface Option<T extends string = string> {
  value: T;
  label: string;
  /** Grey, behind the label. */
  hint?: string;
  isDisabled?: boolean;
}

export const ROW =
  'flex min-h-7.5 items-center gap-2 rounded-md px-2 py-1 text-base text-ink outline-none data-focused:bg-hover data-disabled:text-ink3';

/** A line in the list of a Select or ComboBox. */
export function OptionRow({ option }: { option: Option }) {
  return (
    <ListBoxItem id={option.value} textValue={option.label} isDisabled={option.isDisabled} className={ROW}>
      {({ isSelected }) => (
        <>
          <span className="min-w-0 flex-1 truncate">
            {option.label}
            {option.hint !== undefined && <span className="text-sm text-ink3"> {option.hint}</span>}
          </span>
          {isSelected && <Icon icon={Check} size={13} className="text-accent" />}
        </>
      )}
    </ListBoxItem>
  );
}
