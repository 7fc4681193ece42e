import type { SheetView } from '../../../electron/ipc/contract/sheet.ts';
import { count } from '../../lib/format.ts';

/**
 * One page and no more: what matters least is shortened first, one step after the other, until everything fits. Nothing
 * goes silently: each list says how many it left off, and a cut text says that it goes on.
 */

const LISTS = ['people', 'pains', 'closing', 'questions', 'stories', 'lessons'] as const;
type ListName = (typeof LISTS)[number];
type Limits = Record<ListName, number> & {
  /** Characters of one text. */
  text: number;
};

const NO_LIMITS: Limits = {
  people: Infinity,
  pains: Infinity,
  closing: Infinity,
  questions: Infinity,
  stories: Infinity,
  lessons: Infinity,
  text: Infinity,
};

/** What is given up, in this order. People and their answers hold out longest. */
const STEPS: readonly Partial<Limits>[] = [
  { lessons: 4 },
  { stories: 6 },
  { text: 700 },
  { lessons: 2 },
  { questions: 12 },
  { stories: 4 },
  { text: 450 },
  { pains: 8 },
  { lessons: 1 },
  { questions: 8 },
  { text: 300 },
  { people: 10 },
  { pains: 6 },
  { stories: 3 },
  { text: 220 },
  { lessons: 0 },
  { questions: 6 },
  { pains: 4 },
  { people: 7 },
  { text: 150 },
  { stories: 2 },
  { questions: 4 },
  { people: 5 },
  { pains: 3 },
  { text: 100 },
  { people: 4, pains: 2, questions: 3, stories: 1, text: 70 },
];
/** The level at which everything that may go is gone. */
export const LAST_LEVEL = STEPS.length;

export interface Shortened<T> {
  shown: T[];
  /** How many stay in the app. */
  more: number;
}
export type FittedSheet = Omit<SheetView, ListName> & { [K in ListName]: Shortened<SheetView[K][number]> };

/** The sheet after the first `level` steps; 0 is everything. */
export function sheetAt(sheet: SheetView, level: number): FittedSheet {
  const limits: Limits = Object.assign({}, NO_LIMITS, ...STEPS.slice(0, level));
  const cut = (text: string) => clip(text, limits.text);
  return {
    ...sheet,
    needNotes: cut(sheet.needNotes),
    coreProblem: cut(sheet.coreProblem),
    people: some(sheet.people, limits.people),
    pains: some(
      sheet.pains.map((pain) => ({ ...pain, text: cut(pain.text), answer: cut(pain.answer) })),
      limits.pains,
    ),
    closing: some(
      sheet.closing.map((one) => ({ ...one, answer: cut(one.answer) })),
      limits.closing,
    ),
    questions: some(sheet.questions.map(cut), limits.questions),
    stories: some(
      sheet.stories.map((story) => ({ ...story, result: cut(story.result) })),
      limits.stories,
    ),
    lessons: some(
      sheet.lessons.map((lesson) => ({ ...lesson, toChange: cut(lesson.toChange) })),
      limits.lessons,
    ),
  };
}

function some<T>(list: readonly T[], most: number): Shortened<T> {
  const shown = list.slice(0, most);
  return { shown, more: list.length - shown.length };
}

const signs = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A text of at most `most` signs, ended between words and with an ellipsis when it goes on. */
export function clip(text: string, most: number): string {
  const whole = text.trim();
  const next = endOf(whole, most);
  if (next === null) return whole;
  const start = whole.slice(0, next);
  const end = start.search(/\s\S*$/);
  return `${(end > most / 2 ? start.slice(0, end) : start).trimEnd()} …`;
}

/** Where the first `most` signs of a text end; null when it has no more than those. */
function endOf(text: string, most: number): number | null {
  if (text.length <= most) return null;
  let count = 0;
  for (const { index } of signs.segment(text)) {
    if (count === most) return index;
    count += 1;
  }
  return null;
}

const NAMES: Record<ListName, [one: string, many: string]> = {
  people: ['person', 'people'],
  pains: ['pain', 'pains'],
  closing: ['answer', 'answers'],
  questions: ['question', 'questions'],
  stories: ['story', 'stories'],
  lessons: ['lesson', 'lessons'],
};

/** What the page left off, in words: `2 pains`, `1 story`. */
export function leftOff(sheet: FittedSheet): string[] {
  return LISTS.flatMap((name) => (sheet[name].more === 0 ? [] : [count(sheet[name].more, ...NAMES[name])]));
}

/** Whether some text on it goes on in the app. */
export function hasCutText(sheet: SheetView, fitted: FittedSheet): boolean {
  const whole = sheetAt(sheet, 0);
  const texts = (one: FittedSheet) => [
    one.needNotes,
    one.coreProblem,
    ...one.pains.shown.flatMap(({ text, answer }) => [text, answer]),
    ...one.closing.shown.map(({ answer }) => answer),
    ...one.questions.shown,
    ...one.stories.shown.map(({ result }) => result),
    ...one.lessons.shown.map(({ toChange }) => toChange),
  ];
  const known = new Set(texts(whole));
  return texts(fitted).some((text) => !known.has(text));
}
