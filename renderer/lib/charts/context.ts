import { createContext, useContext } from 'react';

/** What a mark tells the chart it stands in. */
export interface ChartPlace {
  /** The one mark that Tab reaches; the arrow keys lead to the others. */
  current: string | null;
  /** Makes it the one, and shows what it says beside it. */
  point(mark: string, element: SVGGraphicsElement, text: string): void;
  leave(): void;
}

export const ChartContext = createContext<ChartPlace | null>(null);

/** The chart around a mark; a mark outside one is a mistake in the program. */
export function useChart(): ChartPlace {
  const chart = useContext(ChartContext);
  if (chart === null) throw new Error('A mark stands in a ChartFrame.');
  return chart;
}
