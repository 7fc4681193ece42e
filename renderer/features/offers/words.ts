import type { ComparedOffer } from '../../../electron/ipc/contract/offer.ts';
import { count, relativeDate } from '../../lib/format.ts';

/** The state in words: `2 open offers, Copperstack wants an answer in 3 days`. */
export function firstLine(offers: readonly ComparedOffer[], today: string): string {
  const open = offers.filter(({ stageKind }) => stageKind !== 'closed');
  if (open.length === 0) return offers.length === 0 ? 'No offers yet' : 'No open offers';
  const waiting = open
    .flatMap(({ company, answerBy }) => (answerBy === null ? [] : [{ company, answerBy }]))
    .toSorted((a, b) => (a.answerBy < b.answerBy ? -1 : 1))[0];
  const much = count(open.length, 'open offer');
  if (waiting === undefined) return much;
  const when = relativeDate(waiting.answerBy, today);
  return waiting.answerBy < today
    ? `${much}, the answer to ${waiting.company} was due ${when}`
    : `${much}, ${waiting.company} wants an answer ${when}`;
}
