import { ipcMain } from 'electron';
import { fail } from '../../db/domain/result.ts';
import { type RouterOptions, answer } from './answer.ts';
import type { Handler, Handlers } from './contract/handler.ts';
import { type ChannelName, contract } from './contract/index.ts';
import { isOurs } from './sender.ts';

/** The one way in: sender check, parse, call, result. Everything is answered; nothing is thrown at the window. */
export function startRouter(handlers: Handlers, options: RouterOptions): void {
  for (const channel of Object.keys(contract) as ChannelName[]) {
    ipcMain.handle(channel, async (event, input: unknown) => {
      if (!isOurs(event.senderFrame)) return JSON.stringify(fail('invalid', 'This page may not ask for anything.'));
      return JSON.stringify(
        await answer(channel, input, handlers[channel] as Handler<ChannelName>, event.sender.id, options),
      );
    });
  }
}
