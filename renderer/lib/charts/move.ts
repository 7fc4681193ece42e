/** The attribute that every mark of a chart carries. */
export const MARK = 'data-mark';

/** The marks of one drawing in reading order. */
export const marksIn = (drawing: Element): SVGGraphicsElement[] => [
  ...drawing.querySelectorAll<SVGGraphicsElement>(`[${MARK}]`),
];

/** The mark that a key leads to from here; null when the key means nothing in a chart. Past an end it stays there. */
export function moved(from: SVGGraphicsElement, key: string): SVGGraphicsElement | null {
  const marks = from.ownerSVGElement === null ? [] : marksIn(from.ownerSVGElement);
  const at = marks.indexOf(from);
  const to = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: marks.length - 1,
  }[key];
  return to === undefined ? null : (marks[Math.min(marks.length - 1, Math.max(0, to))] ?? null);
}
