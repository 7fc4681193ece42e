import * as z from 'zod';
import { hasAmount } from './amount.ts';
import { skillRef } from './debrief-document.ts';
import { id, line, optionalLine, rating, text } from './fields.ts';
import { challenge } from './vocabulary.ts';

/** A situation–task–action–result account of mine, with the number it is told for. */
export const storyFields = z.object({
  title: line('The title'),
  situation: text('The situation'),
  task: text('The task'),
  action: text('What I did'),
  result: text('The result'),
  number: optionalLine('The number'),
  challenges: z.array(challenge).max(6),
  notes: text('The notes').optional(),
  /** The skills it shows; one not met before is added to the list of skills. */
  skills: z.array(skillRef).max(30, 'A story shows thirty skills at most.'),
});
export type StoryFields = z.infer<typeof storyFields>;

/** What is said of a story told in a round; what is left out stays as it is. */
export const tellingFields = z.object({
  storyId: id,
  roundId: id,
  /** How it went, 1–5; null takes back what was said. */
  went: rating.nullable().optional(),
  note: text('The note').optional(),
});
export type TellingFields = z.infer<typeof tellingFields>;

/** What a story is made of, in the order it is told; the number is what it is told for. */
export const STORY_PARTS = ['situation', 'task', 'action', 'result', 'number'] as const;
export type StoryPart = (typeof STORY_PARTS)[number];
export type StoryText = Readonly<Record<StoryPart, string>>;

export interface StoryState {
  isComplete: boolean;
  /** What it still lacks, in the order it is told. */
  missing: StoryPart[];
}

const hasInk = (value: string) => /[^\s\p{Cc}\p{Cf}]/u.test(value);

/**
 * A story is complete with all four parts and a number: "STAR with the number required to be called complete". What
 * stands as the number has to say an amount; see `hasAmount`.
 */
export function storyState(story: StoryText): StoryState {
  const missing = STORY_PARTS.filter((part) => !(part === 'number' ? hasAmount(story.number) : hasInk(story[part])));
  return { isComplete: missing.length === 0, missing };
}

/** How often a story was told, and how it went where that was said. */
export interface ToldSum {
  times: number;
  /** The mean of what was said, 1–5; null while nothing was. */
  went: number | null;
  /** UTC milliseconds of the latest round; null while it was never told. */
  lastAt: number | null;
}

export function toldSum(told: readonly { went: number | null; startsAt: number }[]): ToldSum {
  const said = told.flatMap(({ went }) => (went === null ? [] : [went]));
  return {
    times: told.length,
    went: said.length === 0 ? null : said.reduce((sum, went) => sum + went, 0) / said.length,
    lastAt: told.length === 0 ? null : Math.max(...told.map(({ startsAt }) => startsAt)),
  };
}
