import type * as z from 'zod';
import { appContract } from './app.ts';
import { awayContract } from './away.ts';
import { backupContract } from './backup.ts';
import { calendarContract } from './calendar.ts';
import { evidenceContract } from './evidence.ts';
import { closeOutContract } from './close-out.ts';
import { companyContract } from './company.ts';
import { fileContract } from './file.ts';
import { followUpContract } from './follow-up.ts';
import { icsContract } from './ics.ts';
import { insightsContract } from './insights.ts';
import { historyContract } from './history.ts';
import { ladderContract } from './ladder.ts';
import { lessonContract } from './lesson.ts';
import { limboContract } from './limbo.ts';
import { todayContract } from './today.ts';
import { importContract } from './import.ts';
import { initiativeContract } from './initiative.ts';
import { interactionContract } from './interaction.ts';
import { materialContract } from './material.ts';
import { materialFileContract } from './material-file.ts';
import { materialLinesContract } from './material-lines.ts';
import { noteContract } from './note.ts';
import { noticeContract } from './notice.ts';
import { insightsOutcomesContract } from './insights-outcomes.ts';
import { paperContract } from './paper.ts';
import { reviewContract } from './review.ts';
import { participationContract } from './participation.ts';
import { offerContract } from './offer.ts';
import { boardContract } from './board.ts';
import { opportunityContract } from './opportunity.ts';
import { opportunityOptionsContract } from './opportunity-options.ts';
import { keepWarmContract } from './keep-warm.ts';
import { personContract } from './person.ts';
import { planContract } from './plan.ts';
import { postingContract } from './posting.ts';
import { readinessContract } from './readiness.ts';
import { replyContract } from './reply.ts';
import { roadmapContract } from './roadmap.ts';
import { roundContract } from './round.ts';
import { progressContract } from './progress.ts';
import { rulesContract } from './rules.ts';
import { savedViewContract } from './saved-view.ts';
import { searchContract } from './search.ts';
import { settingsFileContract } from './settings-file.ts';
import { stayContract } from './stay.ts';
import { skillContract } from './skill.ts';
import { sheetContract } from './sheet.ts';
import { storyContract } from './story.ts';
import { stageContract } from './stage.ts';
import { tagContract } from './tag.ts';
import { templateContract } from './template.ts';
import { transferContract } from './transfer.ts';
import { trashContract } from './trash.ts';
import { troubleContract } from './trouble.ts';
import { updateContract } from './update.ts';
import { whatIfContract } from './what-if.ts';

/** Everything the window can ask for. The bridge, the client's types and the allow-list derive from it. */
export const contract = {
  ...appContract,
  ...ladderContract,
  ...settingsFileContract,
  ...troubleContract,
  ...updateContract,
  ...icsContract,
  ...fileContract,
  ...insightsContract,
  ...historyContract,
  ...searchContract,
  ...boardContract,
  ...opportunityContract,
  ...opportunityOptionsContract,
  ...savedViewContract,
  ...stayContract,
  ...roundContract,
  ...readinessContract,
  ...sheetContract,
  ...storyContract,
  ...followUpContract,
  ...todayContract,
  ...awayContract,
  ...rulesContract,
  ...limboContract,
  ...replyContract,
  ...lessonContract,
  ...calendarContract,
  ...closeOutContract,
  ...offerContract,
  ...personContract,
  ...keepWarmContract,
  ...companyContract,
  ...roadmapContract,
  ...evidenceContract,
  ...skillContract,
  ...initiativeContract,
  ...interactionContract,
  ...materialContract,
  ...materialLinesContract,
  ...materialFileContract,
  ...noteContract,
  ...noticeContract,
  ...insightsOutcomesContract,
  ...paperContract,
  ...reviewContract,
  ...participationContract,
  ...importContract,
  ...tagContract,
  ...templateContract,
  ...stageContract,
  ...trashContract,
  ...transferContract,
  ...postingContract,
  ...progressContract,
  ...whatIfContract,
  ...planContract,
  ...backupContract,
} as const;

export type Contract = typeof contract;
export type ChannelName = keyof Contract;
/** What a caller gives (defaults may be left out). */
export type Input<C extends ChannelName> = z.input<Contract[C]['input']>;
/** What a handler is given, after parsing. */
export type Parsed<C extends ChannelName> = z.output<Contract[C]['input']>;
export type Output<C extends ChannelName> = z.output<Contract[C]['output']>;
