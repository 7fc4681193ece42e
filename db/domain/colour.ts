import * as z from 'zod';

/** The colours a stage or a tag can have: few, told apart in both themes, and never alone. */
export const COLOURS = ['grey', 'blue', 'sky', 'teal', 'green', 'amber', 'violet', 'red'] as const;
export const colour = z.enum(COLOURS);
export type Colour = z.infer<typeof colour>;
