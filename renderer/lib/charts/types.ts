/** A column of the table that says what a chart shows. */
export interface ChartColumn {
  key: string;
  label: string;
  align?: 'start' | 'end';
}

export interface ChartRow {
  key: string;
  /** Texts by the column's key. The first column names the row. */
  cells: Readonly<Record<string, string>>;
  /** Opens the opportunities behind the row. */
  onOpen?: (() => void) | undefined;
}

export const CHART_COLOURS = ['accent', 'demand', 'amber', 'red', 'violet', 'blue', 'grey', 'line'] as const;
export type ChartColour = (typeof CHART_COLOURS)[number];

/** What a colour or a pattern of the drawing means. */
export interface ChartLegendItem {
  label: string;
  colour: ChartColour;
  /** Hatched, as with `<Hatch>`: so that it is told apart without colour. */
  hatched?: boolean;
}
