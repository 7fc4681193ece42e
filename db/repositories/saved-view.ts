import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

/** `definition` as JSON text, as it was kept. */
export type SavedViewRow = { id: string; name: string; definition: string };

export function savedViews({ sqlite }: Store, screen: string): SavedViewRow[] {
  return prepared<[string], SavedViewRow>(
    sqlite,
    'SELECT id, name, definition FROM saved_view WHERE screen = ? ORDER BY name COLLATE NOCASE, id',
  ).all(screen);
}

export function savedViewNamed({ sqlite }: Store, screen: string, name: string): { id: string } | undefined {
  return prepared<[string, string], { id: string }>(
    sqlite,
    'SELECT id FROM saved_view WHERE screen = ? AND fold_name(name) = fold_name(?) LIMIT 1',
  ).get(screen, name);
}
