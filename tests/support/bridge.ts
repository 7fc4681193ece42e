import { vi } from 'vitest';
import type { ChannelName, Output } from '../../electron/ipc/contract/index.ts';
import type { Failure } from '../../db/domain/result.ts';

/** What one channel answers: a value, a failure, or what a function of the input makes. */
type Answers = { [C in ChannelName]?: Output<C> | ((input: unknown) => Output<C> | { failure: Failure }) };

export type Recording = {
  calls: { channel: string; input: unknown }[];
  /** The inputs of one channel, in order. */
  inputs(channel: ChannelName): unknown[];
};

/**
 * Puts a bridge into the window that records what a screen asks for and answers as told. It proves what a screen sends,
 * never what the product does with it. A channel without an answer answers null.
 */
export function recordBridge(answers: Answers): Recording {
  const calls: Recording['calls'] = [];
  const table = new Map<string, unknown>(Object.entries(answers));
  const call = async (channel: string, input: unknown) => {
    calls.push({ channel, input: structuredClone(input) });
    const answer = table.get(channel);
    const value: unknown = typeof answer === 'function' ? answer(input) : (answer ?? null);
    const hasFailed = typeof value === 'object' && value !== null && 'failure' in value;
    return JSON.stringify(hasFailed ? { ok: false, error: value.failure } : { ok: true, value });
  };
  const listen = () => () => undefined;
  vi.stubGlobal('proffer', { call, onChange: listen, onAction: listen, onProgress: listen });
  return { calls, inputs: (channel) => calls.filter((one) => one.channel === channel).map(({ input }) => input) };
}
