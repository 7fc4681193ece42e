import { join } from 'node:path';
import { expect, test } from '../support/e2e.ts';
import { ELSEWHERE, tryAndBeRefused } from '../support/hostile.ts';
import { SCREENS, goTo, quickAdd } from '../support/screens.ts';
import { connectionsOf, namedInNetLog } from '../support/sockets.ts';

test('nothing reaches the network, as the system and Chromium themselves tell', async ({ start, dataDir }) => {
  const log = join(dataDir, 'net.json');
  const running = await start({ flags: [`--log-net-log=${log}`, '--net-log-capture-mode=Everything'] });
  const { app, page } = running;
  const pid = app.process().pid ?? 0;
  expect(connectionsOf(pid)).toEqual([]);
  await quickAdd(page, 'Senior PM @ Acme');
  for (const screen of SCREENS) await goTo(page, screen);

  await tryAndBeRefused(running, () =>
    page.evaluate(async (host) => {
      const add = (name: string, fields: object) =>
        document.body.append(Object.assign(document.createElement(name), fields));
      add('link', { rel: 'dns-prefetch', href: `https://a.${host}` });
      add('link', { rel: 'preconnect', href: `https://b.${host}` });
      add('link', { rel: 'prefetch', href: `https://c.${host}/x` });
      add('link', { rel: 'prerender', href: `https://d.${host}/x` });
      add('link', { rel: 'icon', href: `https://e.${host}/x` });
      add('link', { rel: 'manifest', href: `https://f.${host}/x` });
      add('img', { src: `https://g.${host}/x` });
      add('div', { style: `background: url(https://h.${host}/x)` });
      add('a', { href: '#', ping: `https://i.${host}/x` });
      navigator.sendBeacon(`https://j.${host}/x`, 'mine');
      const attempts: (() => unknown)[] = [
        () => fetch(`https://k.${host}/x`).catch(() => null),
        () => new WebSocket(`wss://l.${host}/x`),
        () => new EventSource(`https://m.${host}/x`),
        () => navigator.serviceWorker.register('x.js').catch(() => null),
      ];
      for (const attempt of attempts)
        try {
          await attempt();
        } catch {
          // Refused at once.
        }
      const call = new RTCPeerConnection({ iceServers: [{ urls: `stun:n.${host}:3478` }] });
      call.createDataChannel('x');
      await call.setLocalDescription(await call.createOffer());
      await new Promise((done) => {
        call.addEventListener('icegatheringstatechange', () => call.iceGatheringState === 'complete' && done(null));
        setTimeout(done, 3000);
      });
      call.close();
    }, ELSEWHERE),
  );
  // The main process has the same ways, and no more luck.
  const asked = await app.evaluate(async ({ net, session }, host) => {
    const tried = [net.fetch(`https://o.${host}/`), session.defaultSession.fetch(`https://p.${host}/`)];
    const settled = await Promise.allSettled([...tried, session.defaultSession.resolveHost(`q.${host}`)]);
    return settled.map(({ status }) => status);
  }, ELSEWHERE);
  expect(new Set(asked)).toEqual(new Set(['rejected']));
  expect(connectionsOf(pid)).toEqual([]);
  await running.close();
  const named = namedInNetLog(log);
  // Named there, and not found: what the main process asked for here, and the dictionary that Chromium asks for before
  // it can be told not to. Of what the page tried there is nothing, and nothing else is there at all.
  const notFound = /[opq]\.canary-host\.example|gvt1\.com|~notfound/i;
  expect(named.filter((name) => !notFound.test(name))).toEqual([]);
});

test('no crash is reported and no spelling is checked', async ({ start }) => {
  const { app } = await start();
  const state = await app.evaluate(({ crashReporter, session }) => ({
    uploads: crashReporter.getUploadToServer(),
    reports: crashReporter.getUploadedReports().length,
    spelling: session.defaultSession.isSpellCheckerEnabled(),
  }));
  expect(state).toEqual({ uploads: false, reports: 0, spelling: false });
});
