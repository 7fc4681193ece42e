import * as z from 'zod';
import { create } from 'zustand';
import { call } from '../lib/client.ts';

/** The actions run from the palette, the latest first, by id. Kept across a restart. */
const KEY = 'palette.recent';
const MOST_KEPT = 30;
const kept = z.array(z.string().max(200)).max(MOST_KEPT);

export const useRecentCommands = create<{ ids: readonly string[] }>(() => ({ ids: [] }));
let isRead = false;

/** Reads what earlier windows left, once. */
export async function readRecentCommands(): Promise<void> {
  if (isRead) return;
  isRead = true;
  const result = await call('draft.get', { key: KEY });
  const before = kept.safeParse(result.ok ? result.value : null).data ?? [];
  useRecentCommands.setState(({ ids }) => ({ ids: latest([...ids, ...before]) }));
}

export function rememberCommand(id: string): void {
  const ids = latest([id, ...useRecentCommands.getState().ids]);
  useRecentCommands.setState({ ids });
  void call('draft.put', { key: KEY, body: [...ids] });
}

const latest = (ids: readonly string[]) => [...new Set(ids)].slice(0, MOST_KEPT);
