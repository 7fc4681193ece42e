import type { Services } from '../../../db/services/core.ts';
import type { TaskProgress } from '../contract/import.ts';
import { whenWritten } from '../../../db/services/turns.ts';
import type { Handler, Handlers } from '../contract/handler.ts';
import type { ChannelName } from '../contract/index.ts';
import { type AppHost, appHandlers } from './app.ts';
import { closeOutHandlers } from './close-out.ts';
import { followUpHandlers } from './follow-up.ts';
import { historyHandlers } from './history.ts';
import { importHandlers } from './import.ts';
import { opportunityHandlers } from './opportunity.ts';
import { personHandlers } from './person.ts';
import { roadmapHandlers } from './roadmap.ts';
import { roundHandlers } from './round.ts';
import { searchHandlers } from './search.ts';

/** Every channel of the contract with the one thing that answers it; the compiler holds the two together. */
export function allHandlers(
  services: Services,
  host: AppHost,
  progress: (windowId: number, progress: TaskProgress) => void,
): Handlers {
  return inTurn(services, {
    ...appHandlers(services, host),
    ...historyHandlers(services),
    ...searchHandlers(services),
    ...opportunityHandlers(services),
    ...roundHandlers(services),
    ...followUpHandlers(services),
    ...closeOutHandlers(services),
    ...personHandlers(services),
    ...roadmapHandlers(services),
    ...importHandlers(services, progress),
  });
}

/** While a long change is being written everything waits for its end but what stops it. */
function inTurn(services: Services, handlers: Handlers): Handlers {
  const waiting = Object.entries(handlers).map(([channel, handler]) => {
    const handle = handler as Handler<ChannelName>;
    const queued: typeof handle = (input, sender) => whenWritten(services, () => handle(input, sender));
    return [channel, channel === 'import.stop' ? handle : queued];
  });
  return Object.fromEntries(waiting) as Handlers;
}
