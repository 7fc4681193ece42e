import { COLOURS, type Colour } from '../../../db/domain/colour.ts';

/** The token of each colour as a background. */
export const COLOUR_FILL: Record<Colour, string> = {
  grey: 'bg-stage-lead',
  blue: 'bg-stage-applied',
  sky: 'bg-stage-screen',
  teal: 'bg-stage-interview',
  green: 'bg-stage-offer',
  amber: 'bg-stage-final',
  violet: 'bg-violet',
  red: 'bg-red',
};

export const COLOUR_NAME: Record<Colour, string> = {
  grey: 'Grey',
  blue: 'Blue',
  sky: 'Sky',
  teal: 'Teal',
  green: 'Green',
  amber: 'Amber',
  violet: 'Violet',
  red: 'Red',
};

/** What the store keeps as a colour; grey for a word it does not know. */
export const colourOf = (kept: string): Colour => COLOURS.find((one) => one === kept) ?? 'grey';
