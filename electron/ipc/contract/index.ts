import type * as z from 'zod';
import { appContract } from './app.ts';
import { closeOutContract } from './close-out.ts';
import { followUpContract } from './follow-up.ts';
import { historyContract } from './history.ts';
import { importContract } from './import.ts';
import { opportunityContract } from './opportunity.ts';
import { personContract } from './person.ts';
import { roadmapContract } from './roadmap.ts';
import { roundContract } from './round.ts';
import { searchContract } from './search.ts';

/** Everything the window can ask for. The bridge, the client's types and the allow-list derive from it. */
export const contract = {
  ...appContract,
  ...historyContract,
  ...searchContract,
  ...opportunityContract,
  ...roundContract,
  ...followUpContract,
  ...closeOutContract,
  ...personContract,
  ...roadmapContract,
  ...importContract,
} as const;

export type Contract = typeof contract;
export type ChannelName = keyof Contract;
/** What a caller gives (defaults may be left out). */
export type Input<C extends ChannelName> = z.input<Contract[C]['input']>;
/** What a handler is given, after parsing. */
export type Parsed<C extends ChannelName> = z.output<Contract[C]['input']>;
export type Output<C extends ChannelName> = z.output<Contract[C]['output']>;
