import { outlineText, starText } from '../../../db/domain/story-text.ts';
import type { StoryView } from '../../../electron/ipc/contract/story.ts';
import { notify } from '../../components/index.ts';
import { copyText } from '../../lib/copy-text.ts';

async function copy(text: string, done: string): Promise<void> {
  if (await copyText(text)) notify({ message: done });
  else notify({ message: 'The clipboard refused the text. Try again with this window in front.', tone: 'error' });
}

export const copyStar = (story: StoryView) => copy(starText(story), `Copied ${story.title}`);
export const copyOutline = (story: StoryView) =>
  copy(outlineText(story), `Copied ${story.title} as a 90-second outline`);
