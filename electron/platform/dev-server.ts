import { type App, protocol } from 'electron';
import { APP_SCHEME, CONTENT_SECURITY_POLICY, headersOf } from './app-files.ts';

/** What Vite signs its own script and style elements with: `html.cspNonce` in `electron.vite.config.ts`. */
const NONCE = "'nonce-development'";

/** Milliseconds. */
const LAST_ENDS_WITHIN = 5000;

export interface DevServer {
  /** The one address beside the app's own that a page may ask: the socket that says what changed. */
  readonly socket: string;
  /** Whether this is the one process: the last one may still be ending when a changed one begins. */
  lock(app: App): boolean;
  /** Serves the page from Vite's server, under the address it has in a build. */
  serve(): void;
}

/**
 * Development only: the page comes from Vite's server, which listens at `address`, and changes while it stands. Nothing of
 * this is in a build, where `import.meta.env.DEV` is false.
 */
export function devServer(address: string | undefined): DevServer {
  if (address === undefined) throw new Error('Development begins with npm run dev');
  const socket = address.replace(/^http/, 'ws');
  const policy = [
    CONTENT_SECURITY_POLICY.replace("script-src 'self'", `$& ${NONCE}`).replace("style-src 'self'", `$& ${NONCE}`),
    `connect-src 'self' ${socket}`,
  ].join('; ');
  return {
    socket,
    lock: (app) => {
      const ends = Date.now() + LAST_ENDS_WITHIN;
      while (!app.requestSingleInstanceLock()) {
        if (Date.now() > ends) return false;
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
      }
      return true;
    },
    serve: () =>
      protocol.handle(APP_SCHEME, async ({ method, url, headers }) => {
        const { pathname, search } = new URL(url);
        // Node asks, not Chromium: what may leave the page stays as in a build.
        const answer = await fetch(`${address}${pathname}${search}`, {
          method,
          headers: { accept: headers.get('accept') ?? '*/*' },
        });
        const type = answer.headers.get('content-type') ?? 'text/plain';
        const { status } = answer;
        const said = { ...headersOf(type), 'content-security-policy': policy, 'cache-control': 'no-store' };
        return new Response(status === 304 ? null : await answer.arrayBuffer(), { status, headers: said });
      }),
  };
}
