import { type App, type Session, type WebContents, shell } from 'electron';
import { APP_ORIGIN } from './app-files.ts';
import { outsideAddress } from './outside.ts';

/** Every page of the app: no navigation away, no new window, no webview, no device, no certificate. */
export function lockDown(app: App): void {
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
  app.on('session-created', denyAll);
  // Nothing is asked of a server: no certificate is trusted, none is shown, and nobody is logged in.
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault();
    answer(false);
  });
  app.on('select-client-certificate', (event, _contents, _url, _list, answer) => {
    event.preventDefault();
    answer();
  });
}

function lockContents(contents: WebContents): void {
  // The page is one and stays: links, forms, `location`, `meta refresh` and dropped files lead nowhere.
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('select-bluetooth-device', (event, _devices, answer) => {
    event.preventDefault();
    answer('');
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // An empty page is nothing that Electron asks about before: whoever went there is brought back.
  contents.on('did-navigate', (_event, url) => {
    if (contents.getType() === 'window' && !url.startsWith(`${APP_ORIGIN}/`)) void contents.loadURL(`${APP_ORIGIN}/`);
  });
  // Not even the addresses of this computer's networks are told to anybody.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/** No permission and no device is ever granted, nothing is downloaded, and no dictionary is fetched. */
function denyAll(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  // Chromium asks for one as it starts, before anything can be said here; that first time its name is not found.
  session.setSpellCheckerDictionaryDownloadURL(`${APP_ORIGIN}/none/`);
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
}

const VERDICT_REFUSED = -2;

/**
 * No request leaves: only the app's own scheme (and developer tools) answer, and no server is trusted. `socket` is where
 * development hears of changes; a build has none.
 */
export function keepRequestsIn(session: Session, socket?: string): void {
  session.setCertificateVerifyProc((_request, answer) => answer(VERDICT_REFUSED));
  session.webRequest.onBeforeRequest((details, answer) => {
    const { url } = details;
    const inside = url.startsWith(`${APP_ORIGIN}/`) || /^(devtools|data):/.test(url);
    const isSocket = socket !== undefined && url.startsWith(`${socket}/`);
    answer({ cancel: !inside && !isSocket });
  });
}

/** Chromium's own reasons to ask the network for something. Before the app is ready. */
export function keepOffline({ commandLine }: App): void {
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'dns-prefetch-disable',
    'no-pings',
    // A proxy would look names up instead of this computer.
    'no-proxy-server',
  ])
    commandLine.appendSwitch(name);
  // No name is ever looked up, whoever asks.
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/** Opens a link outside after the person's click; only https: and mailto:. Answers whether it may. */
export function openExternal(url: string): boolean {
  const address = outsideAddress(url);
  if (address === null) return false;
  void shell.openExternal(address);
  return true;
}
