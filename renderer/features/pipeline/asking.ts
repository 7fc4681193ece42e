import { create } from 'zustand';

/** What is asked about the chosen cards at once. */
interface Asking {
  asks: 'tags' | 'close_out' | null;
}

export const useAsking = create<Asking>(() => ({ asks: null }));
export const ask = (asks: Asking['asks']): void => useAsking.setState({ asks });
