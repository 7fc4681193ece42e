import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from './ipc/contract/bridge.ts';
import { ACTION_CHANNEL, CHANGE_CHANNEL, CHANNELS, PROGRESS_CHANNEL } from './ipc/contract/channels.ts';

const allowed: ReadonlySet<string> = new Set(CHANNELS);

function listen(channel: string, listener: (text: string) => void): () => void {
  const receive = (_event: unknown, text: string) => listener(text);
  ipcRenderer.on(channel, receive);
  return () => ipcRenderer.off(channel, receive);
}

const bridge: Bridge = {
  call: (channel, input) =>
    allowed.has(channel) ? ipcRenderer.invoke(channel, input) : Promise.reject(new Error(`No channel ${channel}`)),
  onChange: (listener) => listen(CHANGE_CHANNEL, listener),
  onAction: (listener) => listen(ACTION_CHANNEL, listener),
  onProgress: (listener) => listen(PROGRESS_CHANNEL, listener),
};

contextBridge.exposeInMainWorld('proffer', bridge);
