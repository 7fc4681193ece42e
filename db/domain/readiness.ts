import type { CompanyFields } from './company.ts';
import type { RuleConstants } from './constants.ts';
import { CLOSING_QUESTIONS, type ClosingQuestion, type Need } from './vocabulary.ts';

/**
 * Readiness: "a list of what is still missing: the five research notes, the need, a pain with my answer, the four
 * closing answers, three questions to ask, a story for each of the two strongest demands of this opportunity."
 */

/** The five research notes of a company, by the names of its fields, in the order they are read. */
export const RESEARCH_NOTES = [
  'researchProducts',
  'researchMarket',
  'researchCulture',
  'researchChallenges',
  'researchDirection',
] as const satisfies readonly (keyof CompanyFields)[];
export type ResearchNote = (typeof RESEARCH_NOTES)[number];

export interface ReadinessFacts {
  /** The company, or just its notes. */
  research: Readonly<Pick<CompanyFields, ResearchNote>>;
  need: Need;
  pains: readonly { answer: string }[];
  closingAnswers: readonly { question: ClosingQuestion; answer: string }[];
  /** One text per question I could ask; see `questionsIn`. */
  questionsToAsk: readonly string[];
  /** `demand(o, s)` of this opportunity, as in the parts of its fit. */
  demands: readonly { skillId: string; demand: number }[];
  stories: readonly { skillIds: readonly string[] }[];
}

export type ReadinessItem =
  | { kind: 'research_note'; note: ResearchNote }
  | { kind: 'need' }
  | { kind: 'pain_with_answer' }
  | { kind: 'closing_answer'; question: ClosingQuestion }
  | { kind: 'questions_to_ask'; have: number; want: number }
  | { kind: 'story'; skillId: string };

export interface Readiness {
  /** In the order they are prepared. */
  missing: ReadinessItem[];
  /** Items there are, and items there would be with nothing missing. */
  have: number;
  of: number;
}

const hasInk = (text: string) => /\S/.test(text);

/** The questions in a text: its lines that say something. */
export const questionsIn = (text: string): string[] => text.split(/\r\n|\r|\n/).filter(hasInk);

/** What is still missing before a coming round of one opportunity. */
export function readiness(facts: ReadinessFacts, constants: RuleConstants): Readiness {
  const checks = [
    ...RESEARCH_NOTES.map((note) => check({ kind: 'research_note', note }, hasInk(facts.research[note]))),
    check({ kind: 'need' }, facts.need !== 'unknown'),
    check(
      { kind: 'pain_with_answer' },
      facts.pains.some(({ answer }) => hasInk(answer)),
    ),
    ...CLOSING_QUESTIONS.map((question) => check({ kind: 'closing_answer', question }, isAnswered(facts, question))),
    questionsCheck(facts, constants),
    ...strongestDemands(facts, constants).map((skillId) =>
      check(
        { kind: 'story', skillId },
        facts.stories.some(({ skillIds }) => skillIds.includes(skillId)),
      ),
    ),
  ];
  const missing = checks.filter(({ there }) => !there).map(({ item }) => item);
  return { missing, have: checks.length - missing.length, of: checks.length };
}

const check = (item: ReadinessItem, there: boolean) => ({ item, there });

const isAnswered = ({ closingAnswers }: ReadinessFacts, question: ClosingQuestion) =>
  closingAnswers.some((row) => row.question === question && hasInk(row.answer));

function questionsCheck({ questionsToAsk }: ReadinessFacts, constants: RuleConstants) {
  const have = questionsToAsk.filter(hasInk).length;
  const want = constants.readiness.questionsToAsk;
  return check({ kind: 'questions_to_ask', have, want }, have >= want);
}

function strongestDemands({ demands }: ReadinessFacts, constants: RuleConstants): string[] {
  return demands
    .filter(({ demand }) => demand > 0)
    .sort((a, b) => b.demand - a.demand || (a.skillId < b.skillId ? -1 : 1))
    .slice(0, constants.readiness.storiesForStrongestDemands)
    .map(({ skillId }) => skillId);
}
