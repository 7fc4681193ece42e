import type { RankingMoves, RankMoveView, ReviewRow, ReviewView } from '../../../electron/ipc/contract/review.ts';
import { count, dayMonth, figure, list, percent, shortDate } from '../../lib/format.ts';
import {
  EVIDENCE_SOURCE,
  FOLLOW_UP_KIND,
  OUTCOME,
  ROUND_KIND,
  ROUND_STATUS,
  SIGNAL_OUTCOME,
  inSentence,
} from '../../lib/labels.ts';
import { money } from '../../lib/money.ts';

const labelled = (labels: Readonly<Record<string, string>>, word: string): string => labels[word] ?? word;
const rated = ({ amount }: ReviewRow) => (amount === null ? '' : `, ${amount} of 5`);
const quoted = (text: string) => (text.trim() === '' ? '' : `: “${text.trim()}”`);

export const dayWords = (date: string, today: string) => shortDate(date, today);

/** `Week 47, 16 to 22 Nov`. */
export function weekWords({ week, monday, sunday }: ReviewView, today: string): string {
  const from = monday.slice(0, 7) === sunday.slice(0, 7) ? `${Number(monday.slice(8))}` : dayMonth(monday, today);
  return `Week ${week}, ${from} to ${dayMonth(sunday, today)}`;
}

/** `Ines Haddad · Lumenhealth · Senior PM · Tue 17 Nov 14:00`. */
export function asideOf(row: ReviewRow, today: string): string {
  const when = [shortDate(row.on, today), row.kind !== '' && row.roundId !== null ? row.time : null];
  return [row.person, row.company, row.title, when.filter(Boolean).join(' ')].filter(Boolean).join(' · ');
}

export const roundWords = (row: ReviewRow) => {
  const status = row.state === 'done' ? '' : `, ${inSentence(labelled(ROUND_STATUS, row.state))}`;
  return `${labelled(ROUND_KIND, row.kind)}${status}${rated(row)}`;
};
export const plannedWords = (row: ReviewRow) => labelled(ROUND_KIND, row.kind);
export const debriefWords = (row: ReviewRow) => {
  const next = row.text.trim() === '' ? '' : `; next: ${row.text.trim()}`;
  return `${labelled(ROUND_KIND, row.kind)}${rated(row)}${next}`;
};
export const moveWords = (row: ReviewRow) => `${row.state} to ${row.text}`;
export const answerWords = (row: ReviewRow) => (row.text.trim() === '' ? 'They wrote or called' : row.text.trim());
export const offerWords = (row: ReviewRow) =>
  `Offer${row.amount === null ? '' : ` with a base of ${money(row.amount, row.kind)}`}${row.text === '' ? '' : `, answer by ${row.text}`}`;
export const closeOutWords = (row: ReviewRow) => labelled(OUTCOME, row.kind);

const LESSON: Readonly<Record<string, string>> = {
  lesson: 'Lesson',
  to_change: 'To change',
  went_well: 'Went well',
};
export const lessonWords = (row: ReviewRow) => `${labelled(LESSON, row.kind)}: ${row.text.trim()}`;
export const reservationWords = (row: ReviewRow) =>
  `“${row.text.trim()}” (${row.state === 'answered' ? 'answered' : 'still open'})`;
export const quoteWords = (row: ReviewRow) =>
  `${row.skill ?? ''}: “${row.text.trim()}” (${inSentence(labelled(EVIDENCE_SOURCE, row.kind))})`;
export const signalWords = (row: ReviewRow) =>
  `${row.skill ?? ''}, pressed ${row.amount ?? 0} of 5, I was ${labelled(SIGNAL_OUTCOME, row.state)}${quoted(row.text)}`;
export const levelWords = (row: ReviewRow) =>
  `${row.skill ?? ''} is at level ${row.amount ?? 0}${row.text.trim() === '' ? '' : `: ${row.text.trim()}`}`;
export const followUpWords = (row: ReviewRow) =>
  `${labelled(FOLLOW_UP_KIND, row.kind)}${row.text.trim() === '' ? '' : `: ${row.text.trim()}`}`;
const DEADLINE: Readonly<Record<string, string>> = {
  deadline: 'Apply by then',
  offer: 'Answer the offer by then',
  promised: 'They promised an answer by then',
};
export const deadlineWords = (row: ReviewRow) => labelled(DEADLINE, row.kind);

const place = (at: number | null) => (at === null ? 'not on it' : `${at}`);
/** `Experiment design: 3 → 1, share 12 % → 31 %`. */
export const placeWords = ({ name, before, after, shareBefore, shareAfter }: RankMoveView) =>
  `${name}: ${place(before)} → ${place(after)}, share ${percent(shareBefore)} → ${percent(shareAfter)}`;

const some = (many: number, one: string, more?: string) => (many === 0 ? [] : [count(many, one, more)]);

export function doneLine({ happened, messagesOut, followUpsDone, hours }: ReviewView): string {
  const all = [
    ...some(happened.rounds.total, 'round'),
    ...some(happened.applications.total, 'application'),
    ...some(happened.moves.total, 'move'),
    ...some(happened.answers.total, 'answer'),
    ...some(messagesOut, 'message sent', 'messages sent'),
    ...some(followUpsDone, 'follow-up done', 'follow-ups done'),
    ...some(happened.offers.total, 'offer'),
    ...some(happened.closeOuts.total, 'close-out'),
    ...(hours === 0 ? [] : [`${figure(hours)} h on initiatives`]),
  ];
  return all.length === 0 ? 'Nothing is written down for this week.' : `${list(all)}.`;
}

export function learntLine({ learnt }: ReviewView): string {
  const all = [
    ...some(learnt.lessons.total, 'lesson'),
    ...some(learnt.reservations.total, 'reservation'),
    ...some(learnt.quotes.total, 'quote'),
    ...some(learnt.signals.total, 'skill signal'),
  ];
  return all.length === 0 ? 'No debrief and no close-out of this week says what was learnt.' : `${list(all)}.`;
}

export function movedLine(ranking: RankingMoves | null, today: string): string {
  if (ranking === null) return '';
  const days = `between ${shortDate(ranking.from, today)} and ${shortDate(ranking.to, today)}`;
  if (ranking.moves.length === 0) return `Every skill kept its place ${days}.`;
  return `${count(ranking.moves.length, 'skill')} changed places ${days}, by what was heard.`;
}

export function nextLine({ next, isThisWeek }: ReviewView, today: string): string {
  const until = `${isThisWeek ? 'From today' : `From ${shortDate(next.from, today)}`} to ${shortDate(next.to, today)}`;
  const all = [
    ...some(next.rounds.total, 'round'),
    ...some(next.followUps.total, 'follow-up'),
    ...some(next.deadlines.total, 'date'),
    ...some(next.initiatives.length, 'initiative'),
  ];
  return all.length === 0 ? `${until}: nothing is planned.` : `${until}: ${list(all)}.`;
}
