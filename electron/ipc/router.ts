import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import type * as z from 'zod';
import { type Failure, type Result, fail } from '../../db/domain/result.ts';
import { type ChannelName, type Output, type Parsed, contract } from './contract/index.ts';
import { APP_ORIGIN } from '../platform/protocol.ts';

/** What answers a channel: a result, now or later. The event's window is known by its id. */
export type Handler<C extends ChannelName> = (
  input: Parsed<C>,
  sender: { windowId: number },
) => Result<Output<C>> | Promise<Result<Output<C>>>;
export type Handlers<C extends ChannelName = ChannelName> = { [K in C]: Handler<K> };

export type RouterOptions = {
  /** Also parses what goes out: on in tests, off in the product, where thousands of cards go out at once. */
  checkOutput: boolean;
  /** Told of what no handler expected, with the channel and never with what a person typed. */
  onBug(channel: string, error: unknown): void;
};

/** The one way in: sender check, parse, call, result. Everything is answered; nothing is thrown at the window. */
export function startRouter(handlers: Handlers, options: RouterOptions): void {
  for (const channel of Object.keys(contract) as ChannelName[]) {
    ipcMain.handle(channel, async (event, input: unknown) => {
      if (!isOurs(event)) return JSON.stringify(fail('invalid', 'This page may not ask for anything.'));
      return JSON.stringify(
        await answer(channel, input, handlers[channel] as Handler<ChannelName>, event.sender.id, options),
      );
    });
  }
}

/** Only the top frame of the app's own page may ask. */
function isOurs({ senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && senderFrame.origin === APP_ORIGIN;
}

/** Parses, calls and answers; also what the tests' bridge without Electron uses. */
export async function answer(
  channel: ChannelName,
  input: unknown,
  handler: Handler<ChannelName>,
  windowId: number,
  { checkOutput, onBug }: RouterOptions,
): Promise<Result<unknown>> {
  const schema: z.ZodType = contract[channel].input;
  const parsed = schema.safeParse(input);
  if (!parsed.success) return { ok: false, error: refusal(parsed.error) };
  try {
    const result = await handler(parsed.data as never, { windowId });
    if (checkOutput && result.ok) (contract[channel].output as z.ZodType).parse(result.value);
    return result;
  } catch (error) {
    onBug(channel, error);
    return { ok: false, error: unexpected(error) };
  }
}

/** The first thing wrong with an input, in the words of its schema, and which field it is. */
function refusal(error: z.ZodError): Failure {
  const issue = error.issues[0];
  const field = issue?.path.map(String).join('.') ?? '';
  const message = issue?.message ?? 'This cannot be saved as it is.';
  return { code: 'invalid', message, ...(field === '' ? {} : { field }) };
}

function unexpected(error: unknown): Failure {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === 'SQLITE_FULL')
    return { code: 'store', message: 'The disk is full. Free some space and try again; what you typed is still here.' };
  if (code.startsWith('SQLITE_BUSY'))
    return {
      code: 'store',
      message: 'Another program has locked the store. Close it and try again; what you typed is still here.',
    };
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_IOERR'))
    return {
      code: 'store',
      message: 'The store cannot be written just now. Check its disk and try again; what you typed is still here.',
    };
  return {
    code: 'bug',
    message: 'Something went wrong in Proffer, and nothing was changed. The log says more; try again.',
  };
}
