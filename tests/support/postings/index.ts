import type { PostingFacts } from '../../../db/domain/posting.ts';
import { EMAILS } from './emails.ts';
import { BOARDS } from './boards.ts';
import { SYSTEMS } from './systems.ts';

/** A posting as it lands in the clipboard, and what is to be read from it; what is not named is to be empty. */
export type SamplePosting = { name: string; text: string; facts: Partial<PostingFacts> };

/** Invented postings in the layouts of the well-known sites, English and German. */
export const POSTINGS: readonly SamplePosting[] = [...BOARDS, ...SYSTEMS, ...EMAILS];
