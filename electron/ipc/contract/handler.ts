import type { Result } from '../../../db/domain/result.ts';
import type { ChannelName, Output, Parsed } from './index.ts';

/** What answers a channel: a result, now or later. The window that asks is known by its id. */
export type Handler<C extends ChannelName> = (
  input: Parsed<C>,
  sender: { windowId: number },
) => Result<Output<C>> | Promise<Result<Output<C>>>;
export type Handlers<C extends ChannelName = ChannelName> = { [K in C]: Handler<K> };
