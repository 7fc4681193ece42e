import { expect, test } from '../support/e2e.ts';
import { ELSEWHERE, askAs, expectOnlyTheApp, tryAndBeRefused } from '../support/hostile.ts';
import { goTo } from '../support/screens.ts';

/** Electron's checklist for security, the ways out of a page and to it: `SECURITY.md` names the test of each point. */

test('Point 13: nothing navigates away, by link, form, address, refresh, frame or drop', async ({ start }) => {
  const running = await start();
  const { app, page } = running;
  await app.evaluate(({ BrowserWindow }) => {
    const moved: string[] = [];
    Reflect.set(globalThis, 'moved', moved);
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.on('did-navigate', (_event, url) => moved.push(url));
    contents?.on('did-frame-navigate', (_event, url) => moved.push(url));
  });
  const addresses = [
    `https://${ELSEWHERE}/`,
    'http://127.0.0.1:9/',
    'file:///etc/passwd',
    'data:text/html,<h1>mine</h1>',
    'proffer://app/index.html?other',
    'proffer://other/',
  ];
  await tryAndBeRefused(running, async () => {
    for (const url of addresses) {
      await page.evaluate((address) => {
        const add = (name: string, fields: object) => {
          const element = Object.assign(document.createElement(name), fields);
          document.body.append(element);
          return element;
        };
        add('a', { href: address }).click();
        const form = add('form', { action: address });
        if (form instanceof HTMLFormElement) form.submit();
        add('iframe', { src: address });
        add('meta', { httpEquiv: 'refresh', content: `0;url=${address}` });
        setTimeout(() => window.location.assign(address));
        setTimeout(() => window.location.replace(address));
      }, url);
    }
    const client = await page.context().newCDPSession(page);
    for (const dropped of [
      { items: [{ mimeType: 'text/uri-list', data: `https://${ELSEWHERE}/` }], dragOperationsMask: 1 },
      { items: [], files: ['/etc/hostname'], dragOperationsMask: 1 },
    ])
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
        await client.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data: dropped });
    await client.detach();
    // Two turns of the page: whatever was started has been decided by then.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  });
  await expectOnlyTheApp(app);
  const moved = await app.evaluate(() => Reflect.get(globalThis, 'moved') as string[]);
  expect(moved.filter((url) => !url.startsWith('chrome-error:'))).toEqual([]);
});

test('an empty page, which nothing can refuse, is left again at once', async ({ start }) => {
  const { app, page } = await start();
  await goTo(page, 'People');
  await page.evaluate(() => void setTimeout(() => window.location.assign('about:blank')));
  await page.waitForURL('about:blank');
  await page.waitForURL('proffer://app/');
  await expectOnlyTheApp(app);
});

test('Point 14: no window opens, by script, by link or by form', async ({ start }) => {
  const running = await start();
  const { app, page } = running;
  const opened = await tryAndBeRefused(running, () =>
    page.evaluate((host) => {
      const urls = [`https://${host}/`, 'about:blank', 'proffer://app/', 'file:///etc/passwd', ''];
      const windows = urls.map((url) => window.open(url) === null);
      for (const target of ['_blank', 'other', '_new'])
        for (const url of urls) {
          const link = Object.assign(document.createElement('a'), { href: url || 'about:blank', target });
          document.body.append(link);
          for (const keys of [{}, { ctrlKey: true }, { shiftKey: true }, { metaKey: true }, { button: 1 }])
            link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...keys }));
          link.remove();
        }
      return windows;
    }, ELSEWHERE),
  );
  expect(new Set(opened)).toEqual(new Set([true]));
  await expectOnlyTheApp(app);
});

test('Point 15: only https: and mailto: open outside, and only after a click', async ({ start }) => {
  const { app, page } = await start();
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Reflect.set(globalThis, 'openedOutside', opened);
    shell.openExternal = (url: string) => Promise.resolve(void opened.push(url));
  });
  const openedOutside = () => app.evaluate(() => Reflect.get(globalThis, 'openedOutside') as string[]);
  /** Runs in the page as its own scripts do, without the click that the testing tool pretends. */
  const unasked = (code: string) =>
    app.evaluate(
      ({ BrowserWindow }, text) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(text) as Promise<unknown>,
      code,
    );
  await expect.poll(() => unasked('navigator.userActivation.isActive')).toBe(false);
  const call = "window.proffer.call('app.openExternal', { url: 'https://example.com/' })";
  expect(JSON.parse(String(await unasked(call)))).toMatchObject({ ok: false });
  expect(
    JSON.parse(
      String(
        await unasked(`Object.defineProperty(navigator, 'userActivation', { value: { isActive: true } }); ${call}`),
      ),
    ),
  ).toMatchObject({ ok: false });
  expect(await openedOutside()).toEqual([]);

  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('button', { name: /^Today/ })
    .click();
  const ask = (url: string) =>
    page.evaluate((address) => window.proffer.call('app.openExternal', { url: address }), url);
  for (const url of [
    'http://example.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://server/share',
    'proffer://app/',
  ])
    expect(JSON.parse(await ask(url)), url).toMatchObject({ ok: false });
  for (const url of ['https://example.com/job', 'mailto:dana@example.com'])
    expect(JSON.parse(await ask(url)), url).toMatchObject({ ok: true });
  expect(await openedOutside()).toEqual(['https://example.com/job', 'mailto:dana@example.com']);
});

test('Point 17: only the top frame of the page is answered', async ({ start }) => {
  const { app, page } = await start();
  expect(await askAs(app, 'page')).toMatchObject({ ok: true });
  for (const sender of ['inside', 'elsewhere', 'gone', 'none'] as const)
    expect(await askAs(app, sender), sender).toEqual({
      ok: false,
      error: { code: 'invalid', message: 'This page may not ask for anything.' },
    });
  const inside = await page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const seen = frame.contentWindow === null ? 'none' : typeof Reflect.get(frame.contentWindow, 'proffer');
    frame.remove();
    return seen;
  });
  expect(inside).toBe('undefined');
});

test('Point 18: no page comes from a file, and none can read one', async ({ start }) => {
  const running = await start();
  const { app, page } = running;
  await expectOnlyTheApp(app);
  const read = await tryAndBeRefused(running, () =>
    page.evaluate(() =>
      fetch('file:///etc/passwd').then(
        () => 'read',
        () => 'refused',
      ),
    ),
  );
  expect(read).toBe('refused');
  const served = await app.evaluate(async ({ session }) => {
    const addresses = [
      'proffer://app/%2e%2e%2f%2e%2e%2fpackage.json',
      'proffer://app/..%2fmain%2fmain.js',
      'proffer://other/',
    ];
    const reads = addresses.map(async (url) => (await session.defaultSession.fetch(url)).status);
    const written = await session.defaultSession.fetch('proffer://app/', { method: 'POST', body: 'x' });
    return [...(await Promise.all(reads)), written.status];
  });
  expect(served).toEqual([404, 404, 404, 405]);
});

test('Point 20: the page has four functions that take and give text, and nothing of Electron', async ({ start }) => {
  const { app, page } = await start();
  const seen = await page.evaluate(async () => {
    const answer: unknown = await window.proffer.call('app.state', null);
    const stop: unknown = window.proffer.onChange(() => undefined);
    return {
      bridge: Object.entries(window.proffer)
        .map(([name, value]) => `${name}: ${typeof value}`)
        .sort(),
      answer: typeof answer,
      stop: typeof stop,
    };
  });
  expect(seen).toEqual({
    bridge: ['call: function', 'onAction: function', 'onChange: function', 'onProgress: function'],
    answer: 'string',
    stop: 'function',
  });
  // Everything comes in by the one way; Electron itself listens for errors.
  const listened = await app.evaluate(({ ipcMain }) => ipcMain.eventNames().map(String));
  expect(listened.filter((name) => name !== 'error')).toEqual([]);
});

test('Electron itself finds nothing to warn of', async ({ start }) => {
  const { page } = await start({ env: { ELECTRON_ENABLE_SECURITY_WARNINGS: 'true' } });
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (/Electron Security Warning/.test(message.text())) warnings.push(message.text());
  });
  await page.reload();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  expect(warnings).toEqual([]);
});
