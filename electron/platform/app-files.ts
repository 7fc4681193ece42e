import { extname, join, normalize, sep } from 'node:path';

/** The app's own page comes from here and from nowhere else: no `file:`, no server. */
export const APP_SCHEME = 'proffer';
export const APP_HOST = 'app';
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;
/** The same page, asked to help with a store that does not open. */
export const RECOVERY_PAGE = `${APP_ORIGIN}/?recovery`;

/** The one style element that React Aria writes (`touch-action` on what can be pressed), by its hash. */
const PRESSABLE_STYLE = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

/** Only what is used, and nothing `unsafe-`. Inline style attributes that React sets go through the CSSOM. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${PRESSABLE_STYLE}`,
  "font-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What every answer says. A page is never kept: after an update the new one must name the new files. */
export const headersOf = (type: string): Record<string, string> => ({
  'content-type': type,
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  ...(type.startsWith('text/html') ? { 'cache-control': 'no-store' } : {}),
});

/** Every kind of file that the bundle has; another is not given out, whatever lies there. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.woff2', 'font/woff2'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
]);

export type Found = { path: string; type: string };
/** `405` for another method than reading, `404` for everything that is not a file of the bundle. */
export type NotServed = { status: 404 | 405 };

/**
 * The file below `folder` that an address means. Whatever the address does to leave the folder (dots, encoded dots and
 * slashes, encoded twice, backslashes, zero bytes, another host, user or port), it is not found; it never throws.
 */
export function findFile(folder: string, { method, url }: { method: string; url: string }): Found | NotServed {
  const path = pathIn(url);
  if (path === null) return { status: 404 };
  if (method !== 'GET' && method !== 'HEAD') return { status: 405 };
  const whole = normalize(join(folder, path === '/' ? 'index.html' : path));
  const type = TYPES.get(extname(whole).toLowerCase());
  if (type === undefined || !whole.startsWith(folder + sep)) return { status: 404 };
  return { path: whole, type };
}

/** The decoded path of an address of the app; null when the address is another's, or no address. */
function pathIn(url: string): string | null {
  try {
    const { protocol, host, username, password, pathname } = new URL(url);
    if (protocol !== `${APP_SCHEME}:` || host !== APP_HOST || username !== '' || password !== '') return null;
    const path = decodeURIComponent(pathname);
    // No file of the bundle has any of these in its name, on no system.
    return /[\0\\:%]|(^|\/)\.\.?(\/|$)/.test(path) ? null : path;
  } catch {
    return null;
  }
}
