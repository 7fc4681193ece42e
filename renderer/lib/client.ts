import type { Bridge } from '../../electron/ipc/contract/bridge.ts';
import type { ChangeNotice, Step } from '../../electron/ipc/contract/shape.ts';
import type { ChannelName, Input, Output } from '../../electron/ipc/contract/index.ts';
import type { Result } from '../../db/domain/result.ts';

declare global {
  interface Window {
    /** Put there by the preload. */
    readonly proffer: Bridge;
  }
}

/** Calls one channel. Expected failures are in the result; a rejected promise is a bug. */
export async function call<C extends ChannelName>(channel: C, input: Input<C>): Promise<Result<Output<C>>> {
  return JSON.parse(await window.proffer.call(channel, input)) as Result<Output<C>>;
}

/** The value a command answered with, and the step of undo it made. */
export type Done<T> = { value: T; step: Step | null };

const listeners = new Set<(notice: ChangeNotice) => void>();
let stopListening: (() => void) | null = null;

/** Tells of every change until the answer is called. One listener crosses the bridge for all who ask. */
export function onChange(listener: (notice: ChangeNotice) => void): () => void {
  listeners.add(listener);
  stopListening ??= window.proffer.onChange((text) => {
    const notice = JSON.parse(text) as ChangeNotice;
    for (const one of listeners) one(notice);
  });
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stopListening?.();
    stopListening = null;
  };
}
