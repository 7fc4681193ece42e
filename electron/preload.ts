import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from './ipc/contract/bridge.ts';
import { ACTION_CHANNEL, CHANGE_CHANNEL, CHANNELS, PROGRESS_CHANNEL } from './ipc/contract/channels.ts';

const allowed: ReadonlySet<string> = new Set(CHANNELS);

/** What starts another program: only after the person has clicked or pressed something, which no page can pretend here. */
const AFTER_A_CLICK: ReadonlySet<string> = new Set(['app.openExternal']);
const UNASKED = JSON.stringify({ ok: false, error: { code: 'invalid', message: 'Links open after a click.' } });

function listen(channel: string, listener: (text: string) => void): () => void {
  const receive = (_event: unknown, text: string) => listener(text);
  ipcRenderer.on(channel, receive);
  return () => ipcRenderer.off(channel, receive);
}

/** The page's own, of which only this is asked. */
declare const navigator: { readonly userActivation: { readonly isActive: boolean } };

const bridge: Bridge = {
  call: (channel, input) => {
    if (!allowed.has(channel)) return Promise.reject(new Error(`No channel ${channel}`));
    if (AFTER_A_CLICK.has(channel) && !navigator.userActivation.isActive) return Promise.resolve(UNASKED);
    return ipcRenderer.invoke(channel, input);
  },
  onChange: (listener) => listen(CHANGE_CHANNEL, listener),
  onAction: (listener) => listen(ACTION_CHANNEL, listener),
  onProgress: (listener) => listen(PROGRESS_CHANNEL, listener),
};

contextBridge.exposeInMainWorld('proffer', bridge);
