import type { Services } from '../../../db/services/core.ts';
import type { TaskProgress } from '../contract/import.ts';
import { fail } from '../../../db/domain/result.ts';
import { whenWritten } from '../../../db/services/turns.ts';
import type { Handler, Handlers } from '../contract/handler.ts';
import { type ChannelName, contract } from '../contract/index.ts';
import { type AppHost, appHandlers } from './app.ts';
import { awayHandlers } from './away.ts';
import { type BackupHost, backupHandlers } from './backup.ts';
import { calendarHandlers } from './calendar.ts';
import { evidenceHandlers } from './evidence.ts';
import { closeOutHandlers } from './close-out.ts';
import { companyHandlers } from './company.ts';
import { type FileHost, fileHandlers } from './file.ts';
import { followUpHandlers } from './follow-up.ts';
import { type CalendarHost, icsHandlers } from './ics.ts';
import { insightsHandlers } from './insights.ts';
import { historyHandlers } from './history.ts';
import { ladderHandlers } from './ladder.ts';
import { lessonHandlers } from './lesson.ts';
import { limboHandlers } from './limbo.ts';
import { todayHandlers } from './today.ts';
import { importHandlers } from './import.ts';
import { initiativeHandlers } from './initiative.ts';
import { interactionHandlers } from './interaction.ts';
import { materialHandlers } from './material.ts';
import { type MaterialFileHost, materialFileHandlers } from './material-file.ts';
import { materialLinesHandlers } from './material-lines.ts';
import { noteHandlers } from './note.ts';
import { type NoticeHost, noticeHandlers } from './notice.ts';
import { insightsOutcomesHandlers } from './insights-outcomes.ts';
import { paperHandlers } from './paper.ts';
import { reviewHandlers } from './review.ts';
import { participationHandlers } from './participation.ts';
import { offerHandlers } from './offer.ts';
import { boardHandlers } from './board.ts';
import { opportunityHandlers } from './opportunity.ts';
import { opportunityOptionsHandlers } from './opportunity-options.ts';
import { keepWarmHandlers } from './keep-warm.ts';
import { personHandlers } from './person.ts';
import { planHandlers } from './plan.ts';
import { postingHandlers } from './posting.ts';
import { readinessHandlers } from './readiness.ts';
import { replyHandlers } from './reply.ts';
import { roadmapHandlers } from './roadmap.ts';
import { roundHandlers } from './round.ts';
import { rulesHandlers } from './rules.ts';
import { savedViewHandlers } from './saved-view.ts';
import { searchHandlers } from './search.ts';
import { type SettingsFileHost, settingsFileHandlers } from './settings-file.ts';
import { stayHandlers } from './stay.ts';
import { skillHandlers } from './skill.ts';
import { type PrintHost, sheetHandlers } from './sheet.ts';
import { storyHandlers } from './story.ts';
import { stageHandlers } from './stage.ts';
import { tagHandlers } from './tag.ts';
import { templateHandlers } from './template.ts';
import { type TransferHost, transferHandlers } from './transfer.ts';
import { trashHandlers } from './trash.ts';
import { type TroubleHost, troubleHandlers } from './trouble.ts';
import { type UpdateHost, updateHandlers } from './update.ts';
import { progressHandlers } from './progress.ts';
import { whatIfHandlers } from './what-if.ts';

/** Every channel of the contract with the one thing that answers it; the compiler holds the two together. */
export function allHandlers(
  services: Services,
  host: AppHost &
    PrintHost &
    CalendarHost &
    NoticeHost &
    FileHost &
    MaterialFileHost &
    SettingsFileHost &
    TroubleHost &
    UpdateHost &
    BackupHost &
    TransferHost,
  progress: (windowId: number, progress: TaskProgress) => void,
): Handlers {
  return inTurn(services, {
    ...appHandlers(services, host),
    ...ladderHandlers(services),
    ...settingsFileHandlers(services, host),
    ...troubleHandlers(services, host),
    ...updateHandlers(host),
    ...icsHandlers(services, host),
    ...fileHandlers(host),
    ...insightsHandlers(services),
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
    ...insightsOutcomesHandlers(services),
    ...paperHandlers(host),
    ...reviewHandlers(services),
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
    ...evidenceHandlers(services),
    ...skillHandlers(services),
    ...initiativeHandlers(services),
    ...interactionHandlers(services),
    ...materialHandlers(services),
    ...materialLinesHandlers(services),
    ...materialFileHandlers(services, host),
    ...noteHandlers(services),
    ...noticeHandlers(host),
    ...participationHandlers(services),
    ...importHandlers(services, host, progress),
    ...tagHandlers(services),
    ...templateHandlers(services),
    ...stageHandlers(services),
    ...trashHandlers(services),
    ...transferHandlers(services, host, progress),
    ...postingHandlers(services),
    ...progressHandlers(services),
    ...whatIfHandlers(services),
    ...planHandlers(services),
    ...backupHandlers(host, progress),
  });
}

/** The same while the store does not open: backups answer, and everything else says why it cannot. */
export function closedHandlers(
  host: BackupHost,
  progress: (windowId: number, progress: TaskProgress) => void,
): Handlers {
  const closed = () => fail('unreadable', 'The store is not open. Restore a backup first.');
  const all = Object.fromEntries(Object.keys(contract).map((channel) => [channel, closed])) as unknown as Handlers;
  return { ...all, ...backupHandlers(host, progress) };
}

/** What stops long work waits for nothing. */
const ENDING: ReadonlySet<string> = new Set(['import.stop', 'transfer.stop', 'export.stop']);

/** While a long change is being written everything waits for its end but what stops it. */
function inTurn(services: Services, handlers: Handlers): Handlers {
  const waiting = Object.entries(handlers).map(([channel, handler]) => {
    const handle = handler as Handler<ChannelName>;
    const queued: typeof handle = (input, sender) => whenWritten(services, () => handle(input, sender));
    return [channel, ENDING.has(channel) ? handle : queued];
  });
  return Object.fromEntries(waiting) as Handlers;
}
