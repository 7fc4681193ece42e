import { STORY_PARTS, type StoryPart, type StoryText } from './story.ts';

/** A story as text: whole, and as an outline to be told in ninety seconds. */

const NAME: Record<StoryPart, string> = {
  situation: 'Situation',
  task: 'Task',
  action: 'Action',
  result: 'Result',
  number: 'Number',
};
const hasInk = (text: string) => /\S/.test(text);

/** Its title and every part that is written, each under its name. */
export function starText(story: StoryText & { title: string }): string {
  const parts = STORY_PARTS.filter((part) => hasInk(story[part])).map((part) => `${NAME[part]}: ${story[part]}`);
  return [story.title, ...parts].join('\n\n');
}

/** Seconds for each part: most of the time belongs to what I did. */
export const OUTLINE_SECONDS: Record<Exclude<StoryPart, 'number'>, number> = {
  situation: 15,
  task: 10,
  action: 40,
  result: 25,
};
/** Words told in a second, at a calm pace. */
export const WORDS_PER_SECOND = 2.5;

/**
 * An outline to be told in ninety seconds: of each part as many whole sentences as fit its time, what is left out
 * marked with an ellipsis. Its number opens it, so that it is not forgotten at the end.
 */
export function outlineText(story: StoryText & { title: string }): string {
  const head = hasInk(story.number) ? `${story.title} (${story.number})` : story.title;
  const lines = STORY_PARTS.flatMap((part) =>
    part === 'number'
      ? []
      : [`${NAME[part]}, ${OUTLINE_SECONDS[part]} s`, ...linesOf(story[part], OUTLINE_SECONDS[part])],
  );
  return [head, ...lines].join('\n');
}

const wordsOf = (text: string): string[] => text.match(/\S+/g) ?? [];

function linesOf(text: string, seconds: number): string[] {
  const most = Math.floor(seconds * WORDS_PER_SECOND);
  const sentences = text.split(/(?<=[.!?。！？])\s+|\n+/u).filter(hasInk);
  if (sentences.length === 0) return ['- (not written yet)'];
  const kept: string[] = [];
  let words = 0;
  for (const sentence of sentences) {
    words += wordsOf(sentence).length;
    if (words > most) break;
    kept.push(`- ${sentence.trim()}`);
  }
  if (kept.length === 0)
    return [
      `- ${wordsOf(sentences[0] ?? '')
        .slice(0, most)
        .join(' ')} …`,
    ];
  return kept.length === sentences.length ? kept : [...kept, '- …'];
}
