import type { SimilarView } from '../../../electron/ipc/contract/posting.ts';
import { exactDate, longDate } from '../../lib/format.ts';
import { inSentence, OUTCOME } from '../../lib/labels.ts';

type SameRole = SimilarView['same'][number];
type Earlier = SimilarView['earlier'][number];

/** `Senior PM at Acme is there already, in Interview.` */
export function sameWords({ title, company, stage, outcome, by }: SameRole): string {
  const where = outcome === null ? `in ${stage}` : `closed: ${inSentence(OUTCOME[outcome])}`;
  return `${by === 'link' ? 'The same link: ' : ''}${title} at ${company} is there already, ${where}.`;
}

const ENDED: Partial<Record<Earlier['outcome'], (company: string) => string>> = {
  ghosted: (company) => `${company} went silent`,
  rejected: (company) => `${company} said no`,
};

/** How an earlier role there ended and when, and the date to come back on. */
export function earlierWords({ outcome, company, title, closedOn, comeBackOn }: Earlier, today: string): string {
  const ended = ENDED[outcome]?.(company) ?? `Closed before at ${company} (${inSentence(OUTCOME[outcome])})`;
  const back = comeBackOn === null ? '' : ` You meant to come back on ${longDate(comeBackOn, today)}.`;
  return `${ended} on ${exactDate(closedOn)}, about ${title}.${back}`;
}
