import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { APP_SCHEME, findFile, headersOf } from './app-files.ts';

/** Before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the files below `folder`, and nothing outside it. */
export function serveApp(folder: string): void {
  protocol.handle(APP_SCHEME, async ({ method, url }) => {
    const found = findFile(folder, { method, url });
    if ('status' in found) return refused(found.status);
    try {
      const bytes = await readFile(found.path);
      return new Response(method === 'HEAD' ? null : new Uint8Array(bytes), { headers: headersOf(found.type) });
    } catch {
      return refused(404);
    }
  });
}

/** Says nothing about what is there, and under the same policy. */
const refused = (status: 404 | 405) => new Response(null, { status, headers: headersOf('text/plain; charset=utf-8') });
