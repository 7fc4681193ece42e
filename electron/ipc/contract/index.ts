import type * as z from 'zod';
import { appContract } from './app.ts';
import { awayContract } from './away.ts';
import { calendarContract } from './calendar.ts';
import { closeOutContract } from './close-out.ts';
import { companyContract } from './company.ts';
import { followUpContract } from './follow-up.ts';
import { icsContract } from './ics.ts';
import { historyContract } from './history.ts';
import { lessonContract } from './lesson.ts';
import { limboContract } from './limbo.ts';
import { todayContract } from './today.ts';
import { importContract } from './import.ts';
import { interactionContract } from './interaction.ts';
import { materialContract } from './material.ts';
import { noteContract } from './note.ts';
import { noticeContract } from './notice.ts';
import { participationContract } from './participation.ts';
import { offerContract } from './offer.ts';
import { boardContract } from './board.ts';
import { opportunityContract } from './opportunity.ts';
import { opportunityOptionsContract } from './opportunity-options.ts';
import { keepWarmContract } from './keep-warm.ts';
import { personContract } from './person.ts';
import { postingContract } from './posting.ts';
import { readinessContract } from './readiness.ts';
import { replyContract } from './reply.ts';
import { roadmapContract } from './roadmap.ts';
import { roundContract } from './round.ts';
import { rulesContract } from './rules.ts';
import { savedViewContract } from './saved-view.ts';
import { searchContract } from './search.ts';
import { stayContract } from './stay.ts';
import { sheetContract } from './sheet.ts';
import { storyContract } from './story.ts';
import { stageContract } from './stage.ts';
import { tagContract } from './tag.ts';
import { templateContract } from './template.ts';
import { trashContract } from './trash.ts';

/** Everything the window can ask for. The bridge, the client's types and the allow-list derive from it. */
export const contract = {
  ...appContract,
  ...icsContract,
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
  ...interactionContract,
  ...materialContract,
  ...noteContract,
  ...noticeContract,
  ...participationContract,
  ...importContract,
  ...tagContract,
  ...templateContract,
  ...stageContract,
  ...trashContract,
  ...postingContract,
} as const;

export type Contract = typeof contract;
export type ChannelName = keyof Contract;
/** What a caller gives (defaults may be left out). */
export type Input<C extends ChannelName> = z.input<Contract[C]['input']>;
/** What a handler is given, after parsing. */
export type Parsed<C extends ChannelName> = z.output<Contract[C]['input']>;
export type Output<C extends ChannelName> = z.output<Contract[C]['output']>;
