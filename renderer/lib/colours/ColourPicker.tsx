import { Button, Dialog, DialogTrigger, Popover, Radio, RadioGroup } from 'react-aria-components';
import { COLOURS, type Colour } from '../../../db/domain/colour.ts';
import { cx } from '../../components/index.ts';
import { ColourDot } from './ColourDot.tsx';
import { COLOUR_FILL, COLOUR_NAME, colourOf } from './colours.ts';

interface ColourPickerProps {
  /** `Colour of Screen`. */
  label: string;
  value: string;
  onChange: (colour: Colour) => void;
}

/** The colour as a small button that opens the palette; arrows choose in it. */
export function ColourPicker({ label, value, onChange }: ColourPickerProps) {
  const current = colourOf(value);
  return (
    <DialogTrigger>
      <Button
        aria-label={`${label}: ${COLOUR_NAME[current].toLowerCase()}`}
        className="flex size-7.5 shrink-0 items-center justify-center rounded-md border border-line2 bg-surface data-hovered:bg-sunken"
      >
        <ColourDot colour={current} className="size-2.5!" />
      </Button>
      <Popover offset={4} className="floating data-entering:animate-float-in">
        <Dialog aria-label={label} className="p-1.5 outline-none">
          {({ close }) => (
            <RadioGroup
              aria-label={label}
              value={current}
              onChange={(chosen) => onChange(colourOf(chosen))}
              orientation="horizontal"
              className="flex gap-0.5"
            >
              {COLOURS.map((colour) => (
                <Radio
                  key={colour}
                  value={colour}
                  aria-label={COLOUR_NAME[colour]}
                  onKeyDown={(event) => {
                    if (event.key === 'Enter') close();
                  }}
                  className={({ isSelected, isFocusVisible }) =>
                    cx(
                      'flex size-7 items-center justify-center rounded-md border',
                      isSelected ? 'border-ink2' : 'border-transparent',
                      isFocusVisible && 'outline-2 outline-accent',
                    )
                  }
                >
                  <span
                    aria-hidden="true"
                    data-keep-colours=""
                    className={cx('size-3.5 rounded-full', COLOUR_FILL[colour])}
                  />
                </Radio>
              ))}
            </RadioGroup>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
