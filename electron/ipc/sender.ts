import { APP_ORIGIN } from '../platform/app-files.ts';

/** What is asked of the frame that sent something; a frame of Electron has these. */
type Sender = { readonly origin: string; readonly parent: unknown };

/**
 * Only the top frame of the app's own page may ask: no frame inside it, no page of another origin, and no frame that
 * has gone while it was asking, of which nothing can be read any more.
 */
export function isOurs(frame: Sender | null | undefined): boolean {
  try {
    return frame !== null && frame !== undefined && frame.parent === null && frame.origin === APP_ORIGIN;
  } catch {
    return false;
  }
}
