import { createElement } from 'react';
import { notify } from '../../components/index.ts';
import { saveFile } from '../../lib/charts/save.ts';
import { copyText } from '../../lib/copy-text.ts';
import { printPaper, savePaper } from '../../lib/paper/store.ts';
import { createResource } from '../../lib/resource.ts';
import { reviewMarkdown } from './markdown.ts';
import type { ReviewPart } from './parts.ts';
import { ReviewPaper } from './ReviewPaper.tsx';

const RANKED_FROM = ['skill', 'evidence', 'opportunity', 'stage', 'close_out', 'setting'] as const;

export const reviewResource = createResource('review.week', [
  ...RANKED_FROM,
  'company',
  'person',
  'interaction',
  'round',
  'debrief',
  'follow_up',
  'offer',
  'initiative',
]);
export const rankingResource = createResource('review.ranking', RANKED_FROM);

/** The review as it stands on the screen. */
export interface Review {
  title: string;
  parts: readonly ReviewPart[];
}

export async function copyReview({ title, parts }: Review): Promise<void> {
  const isCopied = await copyText(reviewMarkdown(title, parts));
  notify(
    isCopied
      ? { message: 'The review is on the clipboard as Markdown.' }
      : { message: 'The clipboard did not take the review. Try again with the window in front.', tone: 'error' },
  );
}

export async function saveReview({ title, parts }: Review): Promise<void> {
  await saveFile({ suggestedName: title, kind: 'md', content: reviewMarkdown(title, parts) });
}

export const saveReviewPdf = (review: Review): Promise<void> =>
  savePaper(createElement(ReviewPaper, review), review.title);
export const printReview = (review: Review): Promise<void> => printPaper(createElement(ReviewPaper, review));
