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

export function onChange(listener: (notice: ChangeNotice) => void): () => void {
  return window.proffer.onChange((notice) => listener(JSON.parse(notice) as ChangeNotice));
}
