import { type App, type Session, shell } from 'electron';
import { APP_ORIGIN } from './protocol.ts';

/** Every page of the app: no navigation away, no new window, no webview. */
export function lockDown(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      if (!event.url.startsWith(`${APP_ORIGIN}/`)) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** No permission is ever granted, and no request leaves: only the app's own scheme (and developer tools) answer. */
export function denyAll(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => {
    const inside = details.url.startsWith(`${APP_ORIGIN}/`) || /^(devtools|data|blob):/.test(details.url);
    answer({ cancel: !inside });
  });
}

/** Opens a link outside after the person's click; only https: and mailto:. Answers whether it may. */
export function openExternal(url: string): boolean {
  let scheme: string;
  try {
    scheme = new URL(url).protocol;
  } catch {
    return false;
  }
  if (scheme !== 'https:' && scheme !== 'mailto:') return false;
  void shell.openExternal(url);
  return true;
}
