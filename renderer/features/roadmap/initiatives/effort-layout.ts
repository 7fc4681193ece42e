/** Where the labels of the picture of effort against impact stand, so that none covers another one or a mark. */

export interface Point {
  id: string;
  /** Pixels, of the middle of the mark. */
  x: number;
  y: number;
  label: string;
}
export interface PlacedLabel {
  id: string;
  /** Where it begins (or ends, when it stands to the left of its mark) and its middle line, pixels. */
  x: number;
  y: number;
  anchor: 'start' | 'end';
  /** Cut to what fits beside the others; empty when there is no room for it at all. */
  text: string;
  /** It stands away from its mark, so that a line leads to it. */
  isLed: boolean;
}
interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Radius of a mark with the air around it. */
const MARK = 7;
const LINE = 14;
/** Pixels a character of 11 px text takes at most, on average. */
const PER_LETTER = 5.8;
/** How short a text is cut, rather than standing away from its mark. */
const LETTERS = [28, 20, 13];
/** Lines up and down from its mark that a label is tried at, the nearest first. */
const LINES = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6];

export const widthOf = (text: string): number => text.length * PER_LETTER;
const short = (text: string, most: number) => (text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`);

export function boxOf({ x, y, anchor, text }: Pick<PlacedLabel, 'x' | 'y' | 'anchor' | 'text'>): Box {
  const width = widthOf(text);
  const left = anchor === 'start' ? x : x - width;
  return { left, right: left + width, top: y - LINE / 2, bottom: y + LINE / 2 };
}
const markBox = ({ x, y }: Point): Box => ({ left: x - MARK, right: x + MARK, top: y - MARK, bottom: y + MARK });
export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Marks that would cover each other, side by side. */
export function apart(points: readonly Point[]): Point[] {
  const placed: Point[] = [];
  for (const point of points) {
    let { x } = point;
    while (placed.some((one) => Math.abs(one.x - x) < 2 * MARK - 2 && Math.abs(one.y - point.y) < 2 * MARK - 2))
      x += 2 * MARK - 2;
    placed.push({ ...point, x });
  }
  return placed;
}

/** A place for every label within the drawing, the first points first. */
export function placeLabels(points: readonly Point[], area: Box): PlacedLabel[] {
  const taken: Box[] = points.map(markBox);
  return points.map((point) => {
    for (const place of placesOf(point)) {
      const box = boxOf(place);
      const isInside =
        box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom;
      if (!isInside || taken.some((one) => overlaps(one, box))) continue;
      taken.push(box);
      return place;
    }
    return { id: point.id, x: point.x, y: point.y, anchor: 'start', text: '', isLed: false };
  });
}

/** Right beside the mark in full or cut, then on the lines around it. */
function placesOf({ id, x, y, label }: Point): PlacedLabel[] {
  return LINES.flatMap((lines) =>
    LETTERS.flatMap((most) => {
      const place = { id, y: y + lines * LINE, text: short(label, most), isLed: lines !== 0 };
      return [
        { ...place, x: x + MARK + 2, anchor: 'start' as const },
        { ...place, x: x - MARK - 2, anchor: 'end' as const },
      ];
    }),
  );
}
