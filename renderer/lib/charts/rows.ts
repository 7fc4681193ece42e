import { create } from 'zustand';

/** What the dialog of rows shows; null while it is closed. */
export type ShownRows = { title: string; opportunityIds: readonly string[] };
export const useRows = create<{ shown: ShownRows | null }>(() => ({ shown: null }));

/** Shows the opportunities behind a figure; from there each opens in its panel. One counted twice stands there once. */
export function openRows({ title, opportunityIds }: ShownRows): void {
  useRows.setState({ shown: { title, opportunityIds: [...new Set(opportunityIds)] } });
}
export const closeRows = (): void => useRows.setState({ shown: null });
