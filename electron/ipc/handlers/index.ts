import type { Services } from '../../../db/services/core.ts';
import type { TaskProgress } from '../contract/import.ts';
import { whenWritten } from '../../../db/services/turns.ts';
import type { Handler, Handlers } from '../contract/handler.ts';
import type { ChannelName } from '../contract/index.ts';
import { type AppHost, appHandlers } from './app.ts';
import { awayHandlers } from './away.ts';
import { calendarHandlers } from './calendar.ts';
import { closeOutHandlers } from './close-out.ts';
import { companyHandlers } from './company.ts';
import { followUpHandlers } from './follow-up.ts';
import { type CalendarHost, icsHandlers } from './ics.ts';
import { historyHandlers } from './history.ts';
import { lessonHandlers } from './lesson.ts';
import { limboHandlers } from './limbo.ts';
import { todayHandlers } from './today.ts';
import { importHandlers } from './import.ts';
import { interactionHandlers } from './interaction.ts';
import { materialHandlers } from './material.ts';
import { noteHandlers } from './note.ts';
import { type NoticeHost, noticeHandlers } from './notice.ts';
import { participationHandlers } from './participation.ts';
import { offerHandlers } from './offer.ts';
import { boardHandlers } from './board.ts';
import { opportunityHandlers } from './opportunity.ts';
import { opportunityOptionsHandlers } from './opportunity-options.ts';
import { keepWarmHandlers } from './keep-warm.ts';
import { personHandlers } from './person.ts';
import { postingHandlers } from './posting.ts';
import { readinessHandlers } from './readiness.ts';
import { replyHandlers } from './reply.ts';
import { roadmapHandlers } from './roadmap.ts';
import { roundHandlers } from './round.ts';
import { rulesHandlers } from './rules.ts';
import { savedViewHandlers } from './saved-view.ts';
import { searchHandlers } from './search.ts';
import { stayHandlers } from './stay.ts';
import { type PrintHost, sheetHandlers } from './sheet.ts';
import { storyHandlers } from './story.ts';
import { stageHandlers } from './stage.ts';
import { tagHandlers } from './tag.ts';
import { templateHandlers } from './template.ts';
import { trashHandlers } from './trash.ts';

/** Every channel of the contract with the one thing that answers it; the compiler holds the two together. */
export function allHandlers(
  services: Services,
  host: AppHost & PrintHost & CalendarHost & NoticeHost,
  progress: (windowId: number, progress: TaskProgress) => void,
): Handlers {
  return inTurn(services, {
    ...appHandlers(services, host),
    ...icsHandlers(services, host),
    ...historyHandlers(services),
    ...searchHandlers(services),
    ...boardHandlers(services),
    ...opportunityHandlers(services),
    ...opportunityOptionsHandlers(services),
    ...savedViewHandlers(services),
    ...stayHandlers(services),
    ...roundHandlers(services),
    ...readinessHandlers(services),
    ...sheetHandlers(services, host),
    ...storyHandlers(services),
    ...followUpHandlers(services),
    ...todayHandlers(services),
    ...awayHandlers(services),
    ...rulesHandlers(services),
    ...limboHandlers(services),
    ...replyHandlers(services),
    ...lessonHandlers(services),
    ...calendarHandlers(services),
    ...closeOutHandlers(services),
    ...offerHandlers(services),
    ...personHandlers(services),
    ...keepWarmHandlers(services),
    ...companyHandlers(services),
    ...roadmapHandlers(services),
    ...interactionHandlers(services),
    ...materialHandlers(services),
    ...noteHandlers(services),
    ...noticeHandlers(host),
    ...participationHandlers(services),
    ...importHandlers(services, progress),
    ...tagHandlers(services),
    ...templateHandlers(services),
    ...stageHandlers(services),
    ...trashHandlers(services),
    ...postingHandlers(services),
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
