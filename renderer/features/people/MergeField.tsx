import { Label, Radio, RadioGroup } from 'react-aria-components';
import { cx } from '../../components/index.ts';

/** One field in which both say something: the words of each. */
export interface MergeConflict {
  field: string;
  label: string;
  kept: string;
  merged: string;
}

interface MergeFieldProps {
  conflict: MergeConflict;
  /** The value of the one that goes is chosen. */
  isOther: boolean;
  onChoose: (isOther: boolean) => void;
}

/** Which of two values stands from now on. */
export function MergeField({ conflict, isOther, onChoose }: MergeFieldProps) {
  return (
    <RadioGroup
      value={isOther ? 'merged' : 'kept'}
      onChange={(value) => onChoose(value === 'merged')}
      className="flex flex-col gap-1"
    >
      <Label className="text-sm font-550 text-ink2">{conflict.label}</Label>
      <div className="grid grid-cols-2 gap-2">
        {(['kept', 'merged'] as const).map((side) => (
          <Radio
            key={side}
            value={side}
            className={({ isSelected, isFocusVisible }) =>
              cx(
                'flex min-h-8 min-w-0 items-center gap-2 rounded-md border px-2.5 py-1 text-base',
                isSelected ? 'border-accent bg-accent-wash text-accent-text' : 'border-line2 text-ink',
                isFocusVisible && 'outline-2 outline-offset-2 outline-accent',
              )
            }
          >
            {({ isSelected }) => (
              <>
                <span
                  aria-hidden="true"
                  className={cx(
                    'size-3.5 shrink-0 rounded-full border',
                    isSelected ? 'border-4 border-accent' : 'border-control',
                  )}
                />
                <span className="min-w-0 wrap-anywhere">{conflict[side]}</span>
              </>
            )}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
