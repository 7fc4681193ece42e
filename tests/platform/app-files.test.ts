import { sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, findFile, headersOf } from '../../electron/platform/app-files.ts';
import { runs } from '../support/seed.ts';

const FOLDER = ['', 'opt', 'proffer', 'out', 'renderer'].join(sep);
const get = (url: string) => findFile(FOLDER, { method: 'GET', url });

describe('the custom protocol', () => {
  it('finds the page and the files of the bundle, each with its type', () => {
    expect(get('proffer://app/')).toEqual({
      path: [FOLDER, 'index.html'].join(sep),
      type: 'text/html; charset=utf-8',
    });
    const types = Object.entries({
      'a.js': 'text/javascript; charset=utf-8',
      'a.css': 'text/css; charset=utf-8',
      'a.woff2': 'font/woff2',
      'a.svg': 'image/svg+xml',
      'a.png': 'image/png',
      'A.PNG': 'image/png',
    });
    for (const [name, type] of types)
      expect(get(`proffer://app/assets/${name}?v=1#x`)).toEqual({ path: [FOLDER, 'assets', name].join(sep), type });
  });

  it.each([
    'proffer://app/../secret.js',
    'proffer://app/%2e%2e/secret.js',
    'proffer://app/..%2fsecret.js',
    'proffer://app/..%5csecret.js',
    'proffer://app/assets/%2e%2e%2f%2e%2e%2f%2e%2e%2fsecret.js',
    'proffer://app/%252e%252e%252fsecret.js',
    'proffer://app/assets\\..\\..\\..\\secret.js',
    'proffer://app//etc/../../../../secret.js',
    'proffer://app/C:/Windows/secret.js',
    'proffer://app/index.html%00.js',
    'proffer://app/%',
    'proffer://app/%ff.js',
    'proffer://app/%c0%ae%c0%ae/secret.js',
    'proffer://app/./%2e/index.html%00',
  ])('leads nowhere outside its folder: %s', (url) => {
    const found = get(url);
    // An address that the standard shortens to a name inside the folder is only that name.
    if ('path' in found) expect(found.path.startsWith(FOLDER + sep)).toBe(true);
    else expect(found).toEqual({ status: 404 });
    if ('path' in found) expect(found.path).not.toContain('..');
  });

  it.each([
    'proffer://other/index.html',
    'proffer://app.example.com/index.html',
    'proffer://app:8080/index.html',
    'proffer://someone@app/index.html',
    'proffer://someone:secret@app/index.html',
    'proffer:///index.html',
    'https://app/index.html',
    'file:///opt/proffer/out/renderer/index.html',
    'index.html',
    '',
  ])('knows no other host: %s', (url) => expect(get(url)).toEqual({ status: 404 }));

  it.each(['proffer.db', '.env', 'package.json', 'main.js.map', 'notes.txt', 'folder', 'x.wasm', 'x.mjs', 'x.htm'])(
    'gives out no other kind of file: %s',
    (name) => expect(get(`proffer://app/${name}`)).toEqual({ status: 404 }),
  );

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'get', ''])('only reads: %s is refused', (method) =>
    expect(findFile(FOLDER, { method, url: 'proffer://app/' })).toEqual({ status: 405 }),
  );

  it('never throws and never leaves the folder, whatever is asked for', () => {
    const part = fc.oneof(
      fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '\\', '/', '%00', '%', '%25', ':', 'index.html', 'a.js', '@'),
      fc.string({ maxLength: 6 }),
    );
    const url = fc.tuple(
      fc.constantFrom('proffer://app/', 'proffer://app', 'proffer:', 'PROFFER://APP/', 'https://app/', ''),
      fc.array(part, { maxLength: 10 }).map((parts) => parts.join('')),
    );
    let found = 0;
    fc.assert(
      fc.property(url, ([start, rest]) => {
        const answer = get(start + rest);
        if (!('path' in answer)) return;
        found += 1;
        expect(answer.path.startsWith(FOLDER + sep)).toBe(true);
        expect(answer.path.split(sep)).not.toContain('..');
      }),
      { numRuns: runs(5000) },
    );
    expect(found).toBeGreaterThan(0);
  });
});

describe('what every answer says', () => {
  it('allows only what is used, and nothing unsafe', () => {
    expect(CONTENT_SECURITY_POLICY.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      expect.stringMatching(/^style-src 'self' 'sha256-[A-Za-z0-9+/]{43}='$/),
      "font-src 'self'",
      "img-src 'self' data:",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|\*|blob:|ws:/);
  });

  it('keeps to the type, tells no address on, and keeps no page', () => {
    const html = headersOf('text/html; charset=utf-8');
    expect(html).toEqual({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
      'x-dns-prefetch-control': 'off',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(headersOf('font/woff2')['cache-control']).toBeUndefined();
  });
});
