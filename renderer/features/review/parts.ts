import type { RankingMoves, ReviewList, ReviewRow, ReviewView } from '../../../electron/ipc/contract/review.ts';
import { count, figure } from '../../lib/format.ts';
import { navigate } from '../../lib/navigation.ts';
import * as words from './words.ts';

/** One line of the review, wherever it stands: on the screen, on paper, in Markdown. */
export interface ReviewLine {
  key: string;
  /** What it is. */
  text: string;
  /** Whose, where, when: in grey. */
  aside: string;
  /** Opens the thing it speaks of; null where there is nothing to open. */
  open: (() => void) | null;
}
export interface ReviewGroup {
  title: string;
  total: number;
  lines: readonly ReviewLine[];
}
export interface ReviewPart {
  id: 'happened' | 'learnt' | 'moved' | 'next';
  title: string;
  /** What the part says in one sentence; where there is nothing, that. */
  line: string;
  groups: readonly ReviewGroup[];
}

/** The review as its four parts; groups with nothing in them are left out. */
export function partsOf(view: ReviewView, ranking: RankingMoves | null, today: string): ReviewPart[] {
  const { happened, learnt, next } = view;
  const group = (title: string, list: ReviewList, textOf: (row: ReviewRow) => string): ReviewGroup => ({
    title,
    total: list.total,
    lines: list.rows.map((row) => lineOf(row, textOf(row), today)),
  });
  return [
    part('happened', 'What happened', words.doneLine(view), [
      group('Rounds', happened.rounds, words.roundWords),
      group('Debriefs written', happened.debriefs, words.debriefWords),
      group('Applications', happened.applications, () => 'Applied'),
      group('Moves', happened.moves, words.moveWords),
      group('Answers in', happened.answers, words.answerWords),
      group('Offers', happened.offers, words.offerWords),
      group('Closed out', happened.closeOuts, words.closeOutWords),
    ]),
    part('learnt', 'What was learnt', words.learntLine(view), [
      group('Lessons', learnt.lessons, words.lessonWords),
      group('Reservations', learnt.reservations, words.reservationWords),
      group('What they said they want', learnt.quotes, words.quoteWords),
      group('Skills pressed on', learnt.signals, words.signalWords),
    ]),
    part('moved', 'What moved in the ranking', words.movedLine(ranking, today), [
      movesGroup(ranking),
      group('Levels', view.levels, words.levelWords),
    ]),
    part('next', 'What is next', words.nextLine(view, today), [
      group('Rounds', next.rounds, words.plannedWords),
      group('Follow-ups', next.followUps, words.followUpWords),
      group('Dates', next.deadlines, words.deadlineWords),
      initiativesGroup(view, today),
    ]),
  ];
}

function part(id: ReviewPart['id'], title: string, line: string, groups: readonly ReviewGroup[]): ReviewPart {
  return { id, title, line, groups: groups.filter(({ lines }) => lines.length > 0) };
}

function lineOf(row: ReviewRow, text: string, today: string): ReviewLine {
  return { key: `${row.id} ${row.kind}`, text, aside: words.asideOf(row, today), open: openerOf(row) };
}

/** A lesson or a signal opens the debrief it stands in, what is about an opportunity that, and so on. */
function openerOf({ roundId, opportunityId, personId, skillId, state }: ReviewRow): (() => void) | null {
  if (roundId !== null && state !== 'scheduled') return () => navigate.openPanel({ kind: 'debrief', roundId });
  if (opportunityId !== null) return () => navigate.openPanel({ kind: 'opportunity', id: opportunityId });
  if (personId !== null) return () => navigate.openPanel({ kind: 'person', id: personId });
  return skillId === null ? null : () => navigate.go({ screen: 'roadmap', skillId });
}

function movesGroup(ranking: RankingMoves | null): ReviewGroup {
  const moves = ranking?.moves ?? [];
  return {
    title: 'Places',
    total: moves.length,
    lines: moves.map((move) => ({
      key: move.skillId,
      text: words.placeWords(move),
      aside: move.heard === 0 ? 'nothing new was heard' : `${count(move.heard, 'piece')} of evidence`,
      open: () => navigate.go({ screen: 'roadmap', skillId: move.skillId }),
    })),
  };
}

function initiativesGroup({ next: { initiatives } }: ReviewView, today: string): ReviewGroup {
  return {
    title: 'Initiatives in Now',
    total: initiatives.length,
    lines: initiatives.map((one) => ({
      key: one.id,
      text: `${one.title}: ${figure(one.hoursInWeek)} h in this week, ${figure(one.hours)} of ${figure(one.effortHours)} h in all`,
      aside: one.targetOn === null ? '' : `until ${words.dayWords(one.targetOn, today)}`,
      open: () => navigate.go({ screen: 'roadmap' }),
    })),
  };
}
