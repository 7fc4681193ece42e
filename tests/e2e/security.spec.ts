import { expect, test } from '../support/e2e.ts';
import { ELSEWHERE, expectOnlyTheApp, preferencesOf, tryAndBeRefused } from '../support/hostile.ts';
import { goTo, SCREENS } from '../support/screens.ts';

/** Electron's checklist for security, what a page is and may: `SECURITY.md` names the test of each point. */

test('Point 1: only secure content is loaded, and only from inside', async ({ start }) => {
  const running = await start();
  const { page } = running;
  for (const screen of SCREENS) await goTo(page, screen);
  const loaded = await page.evaluate(() =>
    [...document.querySelectorAll('[src],link[href]')]
      .map((one) => Reflect.get(one, 'src') ?? Reflect.get(one, 'href'))
      .map(String),
  );
  expect(loaded.length).toBeGreaterThan(1);
  expect(loaded.filter((name) => !name.startsWith('proffer://app/'))).toEqual([]);

  const refused = await tryAndBeRefused(running, () =>
    page.evaluate(async (host) => {
      const load = (element: HTMLElement) =>
        new Promise<string>((answer) => {
          element.addEventListener('load', () => answer('loaded'));
          element.addEventListener('error', () => answer('refused'));
          document.body.append(element);
        });
      const make = (name: string, fields: object) => Object.assign(document.createElement(name), fields);
      const asked = (what: Promise<unknown>) =>
        what.then(
          () => 'loaded',
          () => 'refused',
        );
      return Promise.all(
        ['http', 'https'].flatMap((scheme) => [
          load(make('img', { src: `${scheme}://${host}/x.png` })),
          load(make('script', { src: `${scheme}://${host}/x.js` })),
          load(make('link', { rel: 'stylesheet', href: `${scheme}://${host}/x.css` })),
          load(make('video', { src: `${scheme}://${host}/x.mp4` })),
          asked(fetch(`${scheme}://${host}/`)),
        ]),
      );
    }, ELSEWHERE),
  );
  expect(new Set(refused)).toEqual(new Set(['refused']));
});

test('Point 2: no Node in the page, in its workers or in its frames', async ({ start }) => {
  const { app, page } = await start();
  const preferences = await preferencesOf(app);
  for (const name of ['nodeIntegration', 'nodeIntegrationInWorker', 'nodeIntegrationInSubFrames'])
    expect(preferences[name] ?? false, name).toBe(false);
  const seen = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'electron', 'ipcRenderer'].map(
      (name) => typeof Reflect.get(globalThis, name),
    ),
  );
  expect(new Set(seen)).toEqual(new Set(['undefined']));
});

test('Point 3: the page cannot reach into the code that brings its calls', async ({ start }) => {
  const { app, page } = await start();
  expect((await preferencesOf(app))['contextIsolation']).toBe(true);
  const seen = await page.evaluate(async () => {
    const attempts = [
      () => Reflect.set(window, 'proffer', { call: () => 'mine' }),
      () => Reflect.set(window.proffer, 'call', () => 'mine'),
      () => Reflect.deleteProperty(window, 'proffer'),
    ].map((attempt) => attempt());
    // What the page does to its own built-in things stays on its side.
    const { has } = Set.prototype;
    Set.prototype.has = () => true;
    const unknown = await window.proffer.call('store.destroy', null).then(
      () => 'answered',
      () => 'refused',
    );
    Set.prototype.has = has;
    return { attempts, unknown };
  });
  expect(seen).toEqual({ attempts: [false, false, false], unknown: 'refused' });
});

test('Point 4: every page runs in the sandbox', async ({ start }) => {
  const { app } = await start();
  expect((await preferencesOf(app))['sandbox']).toBe(true);
});

test('Point 5: every permission, every device and every download is denied', async ({ start }) => {
  const running = await start();
  const { app, page } = running;
  const answers = await tryAndBeRefused(running, () =>
    page.evaluate(async () => {
      const denied = (what: Promise<unknown>) =>
        what.then(
          (value) => (value === 'denied' || value === null ? 'denied' : `given: ${JSON.stringify(value)}`),
          () => 'denied',
        );
      const device = (name: string, ask: string, input: unknown) => {
        const api: unknown = Reflect.get(navigator, name);
        if (typeof api !== 'object' || api === null) return Promise.resolve('denied');
        return denied((Reflect.get(api, ask) as (input: unknown) => Promise<unknown>).call(api, input));
      };
      const names = [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'midi',
        'clipboard-read',
        'idle-detection',
      ];
      const states = names.map((name) =>
        navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state as string),
      );
      const asked = [
        denied(Notification.requestPermission()),
        denied(new Promise((give, refuse) => navigator.geolocation.getCurrentPosition(give, refuse))),
        denied(navigator.mediaDevices.getUserMedia({ audio: true })),
        denied(navigator.mediaDevices.getUserMedia({ video: true })),
        denied(navigator.mediaDevices.getDisplayMedia()),
        denied(navigator.requestMIDIAccess({ sysex: true })),
        denied(navigator.clipboard.readText()),
        device('hid', 'requestDevice', { filters: [] }).then((answer) => answer.replace(/^given: \[\]$/, 'denied')),
        device('usb', 'requestDevice', { filters: [] }),
        device('serial', 'requestPort', {}),
        device('bluetooth', 'requestDevice', { acceptAllDevices: true }),
      ];
      return Promise.all([...states, ...asked]);
    }),
  );
  expect(answers).toHaveLength(18);
  expect(new Set(answers)).toEqual(new Set(['denied']));

  await app.evaluate(({ session }) => {
    const downloads: boolean[] = [];
    Reflect.set(globalThis, 'downloads', downloads);
    session.defaultSession.on('will-download', (event) => downloads.push(event.defaultPrevented));
  });
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), { href: 'data:text/plain,mine', download: 'mine.txt' });
    document.body.append(link);
    link.click();
    link.remove();
  });
  await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'downloads') as unknown)).toEqual([true]);
});

test('Point 6: the same-origin policy is on', async ({ start }) => {
  const { app } = await start();
  expect((await preferencesOf(app))['webSecurity']).toBe(true);
});

test('Point 7: the policy names only what is used, on every answer, and what it leaves out does not run', async ({
  start,
}) => {
  const running = await start();
  const { app, page } = running;
  const addresses = await page.evaluate(() => [
    'proffer://app/',
    'proffer://app/none.js',
    ...[...document.querySelectorAll('script[src],link[href]')].map((one) =>
      String(Reflect.get(one, 'src') ?? Reflect.get(one, 'href')),
    ),
  ]);
  const answers = await app.evaluate(
    ({ session }, urls) =>
      Promise.all(
        urls.map(async (url) => {
          const { headers } = await session.defaultSession.fetch(url);
          return [headers.get('content-security-policy') ?? '', headers.get('x-content-type-options') ?? ''];
        }),
      ),
    addresses,
  );
  for (const [policy, sniff] of answers) {
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'self'; .*base-uri 'none'; form-action 'none'; frame-ances/,
    );
    expect(policy).not.toMatch(/unsafe-|https?:|\*/);
    expect(sniff).toBe('nosniff');
  }

  const ran = await tryAndBeRefused(running, () =>
    page.evaluate(async () => {
      const inline = document.createElement('script');
      inline.textContent = 'window.ranInline = true';
      const holder = document.createElement('div');
      holder.innerHTML =
        '<img src="x" onerror="window.ranHandler = true"><svg onload="window.ranHandler = true"></svg>';
      document.body.append(inline, holder);
      // Later, out of reach of the tool that drives this page and may do more than the page.
      const made = await new Promise<string>((answer) => {
        setTimeout(() => {
          try {
            Reflect.construct(Function, ['return 1']);
            answer('ran');
          } catch {
            answer('refused');
          }
        });
      });
      const worker = await new Promise<string>((answer) => {
        try {
          const one = new Worker('data:text/javascript,postMessage(1)');
          one.addEventListener('message', () => answer('ran'));
          one.addEventListener('error', () => answer('refused'));
        } catch {
          answer('refused');
        }
      });
      holder.remove();
      inline.remove();
      return [made, worker, Reflect.get(window, 'ranInline'), Reflect.get(window, 'ranHandler')];
    }),
  );
  expect(ran).toEqual(['refused', 'refused', undefined, undefined]);
});

test('Point 8: nothing insecure runs inside the secure page', async ({ start }) => {
  const { app } = await start();
  expect((await preferencesOf(app))['allowRunningInsecureContent']).toBe(false);
});

/** Switches that would open what is closed, by whoever they are set. */
const OPENING = [
  'disable-web-security',
  'allow-running-insecure-content',
  'enable-experimental-web-platform-features',
  'enable-blink-features',
  'ignore-certificate-errors',
  'disable-site-isolation-trials',
];

test('Point 9: no experimental features', async ({ start }) => {
  const { app } = await start();
  expect((await preferencesOf(app))['experimentalFeatures']).toBe(false);
  const set = await app.evaluate(
    ({ app: own }, names) => names.filter((name) => own.commandLine.hasSwitch(name)),
    OPENING,
  );
  expect(set).toEqual([]);
});

test('Point 10: no features of the engine are switched on', async ({ start }) => {
  const { app } = await start();
  const preferences = await preferencesOf(app);
  expect(preferences['enableBlinkFeatures'] ?? '').toBe('');
  expect(preferences['disableBlinkFeatures'] ?? '').toBe('');
});

test('Point 11: a webview is nothing here, and opens nothing', async ({ start }) => {
  const { app, page } = await start();
  expect((await preferencesOf(app))['webviewTag']).toBe(false);
  const seen = await page.evaluate(() => {
    const view = document.createElement('webview');
    view.setAttribute('allowpopups', '');
    view.setAttribute('src', 'https://canary-host.example/');
    document.body.append(view);
    const answer = [typeof Reflect.get(view, 'loadURL'), view.shadowRoot === null, window.frames.length];
    view.remove();
    return answer;
  });
  expect(seen).toEqual(['undefined', true, 0]);
  await expectOnlyTheApp(app);
});

test('Point 12: a webview that is asked for all the same is refused', async ({ start }) => {
  const { app } = await start();
  const isRefused = await app.evaluate(({ BrowserWindow }) => {
    let refused = false;
    const event = { preventDefault: () => void (refused = true) };
    BrowserWindow.getAllWindows()[0]?.webContents.emit('will-attach-webview', event, {}, { src: 'proffer://app/' });
    return refused;
  });
  expect(isRefused).toBe(true);
});
