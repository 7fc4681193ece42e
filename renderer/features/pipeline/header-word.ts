/** Buttons of the header keep their icon and lose their word where the window is narrow; the word stays their name. */
export const HEADER_WORD = 'sr-only @min-[760px]:not-sr-only';
