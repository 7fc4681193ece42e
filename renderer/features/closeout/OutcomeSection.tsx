import { Label, Radio, RadioGroup } from 'react-aria-components';
import { OUTCOMES } from '../../../db/domain/vocabulary.ts';
import { cx } from '../../components/index.ts';
import { OUTCOME, OUTCOME_HINT } from '../../lib/labels.ts';
import { questionsFor } from './questions.ts';
import { useCloseOut } from './use-close-out.ts';

/** How it ended, in plain words. Arrows choose. */
export function OutcomeSection() {
  const outcome = useCloseOut(({ form }) => form.outcome);
  const edit = useCloseOut((closeOut) => closeOut.edit);
  const { note } = questionsFor(outcome);
  return (
    <div data-autofocus="">
      <RadioGroup
        value={outcome}
        onChange={(value) => edit({ outcome: OUTCOMES.find((one) => one === value) ?? null })}
        className="flex flex-col gap-2"
      >
        <Label className="text-sm font-650 text-ink">How did it end?</Label>
        <div className="overflow-hidden rounded-lg border border-line2">
          {OUTCOMES.map((value) => (
            <Radio
              key={value}
              value={value}
              className={({ isSelected, isHovered, isFocusVisible }) =>
                cx(
                  'flex min-h-7.5 items-center gap-2 px-2.5 text-base not-first:border-t not-first:border-line',
                  isFocusVisible && '-outline-offset-2!',
                  isSelected ? 'bg-accent-wash text-accent-text' : cx('text-ink', isHovered && 'bg-sunken'),
                )
              }
            >
              {({ isSelected }) => (
                <>
                  <span
                    aria-hidden="true"
                    className={cx(
                      'size-3.5 shrink-0 rounded-full bg-surface',
                      isSelected ? 'border-4 border-accent' : 'border border-control',
                    )}
                  />
                  <span className="font-550">{OUTCOME[value]}</span>
                  <span className={cx('truncate text-sm', isSelected ? 'text-accent-text' : 'text-ink3')}>
                    {OUTCOME_HINT[value]}
                  </span>
                </>
              )}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      {note !== undefined && <p className="m-0 mt-2 text-sm text-ink2">{note}</p>}
    </div>
  );
}
