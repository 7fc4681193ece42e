import { join } from 'node:path';
import { app } from 'electron';
import type { Result } from '../../db/domain/result.ts';
import { fileName } from './file-name.ts';
import { askWhere } from './save-file.ts';

/** Asks for a calendar file; null when the person gave it up. `path` is offered when it was chosen before. */
export function askForCalendar(
  windowId: number,
  { title, name, path = null }: { title: string; name: string; path?: string | null },
): Promise<Result<{ path: string | null }>> {
  const offered = path ?? join(app.getPath('documents'), `${fileName(name, 'Calendar')}.ics`);
  return askWhere(windowId, { title, offered, ending: 'ics', called: 'Calendar (ICS)' });
}
