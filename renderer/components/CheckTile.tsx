import { Checkbox } from './Checkbox.tsx';

interface CheckTileProps {
  /** The whole thought, since row and column headings are not read with it: `Ines Haddad: named their problem`. */
  label: string;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isDisabled?: boolean;
}

/** One cell of a table of checks: the box alone, centred, its whole cell a target. */
export function CheckTile({ label, ...rest }: CheckTileProps) {
  return <Checkbox {...rest} aria-label={label} className="h-8 w-full" />;
}
