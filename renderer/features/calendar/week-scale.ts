/** How tall an hour is drawn, in pixels. */
export const HOUR = 44;

export const topOf = (minute: number): number => (minute / 60) * HOUR;
