interface ChoiceMenuProps<T extends string> {
  /** What is chosen: `Challenge`. */
  label: string;
  options: readonly { value: T | null; label: string }[];
  value: T | null;
  onChange: (value: T | null) => void;
  /** Shown instead of the choice while none was really made. */
  shown?: string;
}
import { Button, MenuButton } from '../../components/index.ts';

/** A choice that reads as grey words beneath its line and opens as a menu. */
export function ChoiceMenu<T extends string>({ label, options, value, onChange, shown }: ChoiceMenuProps<T>) {
  const words = shown ?? options.find((option) => option.value === value)?.label ?? '';
  return (
    <MenuButton
      label={label}
      items={options.map((option) => ({
        id: option.value ?? 'none',
        label: option.label,
        isCurrent: option.value === value,
        onAction: () => onChange(option.value),
      }))}
    >
      <Button
        variant="quiet"
        size="sm"
        aria-label={`${label}: ${words}`}
        className="min-w-0 shrink px-1! font-normal! text-ink3!"
      >
        <span className="truncate">{words}</span>
      </Button>
    </MenuButton>
  );
}
