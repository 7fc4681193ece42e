import type * as z from 'zod';
import { appContract } from './app.ts';
import { closeOutContract } from './close-out.ts';
import { companyContract } from './company.ts';
import { followUpContract } from './follow-up.ts';
import { historyContract } from './history.ts';
import { lessonContract } from './lesson.ts';
import { limboContract } from './limbo.ts';
import { todayContract } from './today.ts';
import { importContract } from './import.ts';
import { interactionContract } from './interaction.ts';
import { materialContract } from './material.ts';
import { noteContract } from './note.ts';
import { participationContract } from './participation.ts';
import { offerContract } from './offer.ts';
import { opportunityContract } from './opportunity.ts';
import { personContract } from './person.ts';
import { postingContract } from './posting.ts';
import { readinessContract } from './readiness.ts';
import { roadmapContract } from './roadmap.ts';
import { roundContract } from './round.ts';
import { savedViewContract } from './saved-view.ts';
import { searchContract } from './search.ts';
import { stayContract } from './stay.ts';
import { sheetContract } from './sheet.ts';
import { storyContract } from './story.ts';
import { stageContract } from './stage.ts';
import { tagContract } from './tag.ts';
import { trashContract } from './trash.ts';

/** Everything the window can ask for. The bridge, the client's types and the allow-list derive from it. */
export const contract = {
  ...appContract,
  ...historyContract,
  ...searchContract,
  ...opportunityContract,
  ...savedViewContract,
  ...stayContract,
  ...roundContract,
  ...readinessContract,
  ...sheetContract,
  ...storyContract,
  ...followUpContract,
  ...todayContract,
  ...limboContract,
  ...lessonContract,
  ...closeOutContract,
  ...offerContract,
  ...personContract,
  ...companyContract,
  ...roadmapContract,
  ...interactionContract,
  ...materialContract,
  ...noteContract,
  ...participationContract,
  ...importContract,
  ...tagContract,
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
