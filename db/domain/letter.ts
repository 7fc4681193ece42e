import { hasNumber } from './materials.ts';
import { contentWords, foldText, sameWord } from './text-words.ts';

/**
 * A letter sells in one order: their pain, what I bring against it, and the proof. It is read sentence by sentence:
 *
 * - a sentence names a *pain* when it has half of the words that carry one of their pains, two at least (all of one word);
 * - it says the *value* when it has, in the same measure, the words of my answer to a pain, of a benefit in the brief, or of
 *   what I do for a segment;
 * - it is a *proof* when it has a number in digits, or the number of one of my stories as it is written there.
 *
 * Forms of a word count as the word, `ä` as `ae`, and small words (the, und) say nothing. The parts stand in order when some
 * sentence with the pain is followed by one with the value, and that by one with a proof; one sentence may be two of them.
 */

export const LETTER_PARTS = ['pain', 'value', 'proof'] as const;
export type LetterPart = (typeof LETTER_PARTS)[number];

/** What a letter is held against: the brief of one opportunity, and my stories. */
export interface LetterFacts {
  /** Their words, and my answer (empty when there is none); the worst first. */
  pains: readonly { id: string; text: string; answer: string }[];
  /** What I bring beside the answers, in my words: benefits, and what I do for a segment. */
  values: readonly string[];
  /** Stories that have a number. */
  stories: readonly { id: string; title: string; number: string; result: string }[];
}

export interface LetterCheck {
  parts: {
    part: LetterPart;
    /** The sentence that says it, as it stands in the letter; null while it is missing. */
    said: string | null;
    /** What the sentence was recognised by: the pain's id, or the story's; null otherwise. */
    by: string | null;
  }[];
  /** Whether all three are there and follow each other. */
  isComplete: boolean;
  /** All three are there, in another order. */
  isOutOfOrder: boolean;
}

/** The sentences of a letter in order, as they stand there; a line of its own is one. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…])\s+(?=[^\p{Ll}])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** Whether a sentence names what another text says: half of its carrying words, two at least. */
export function namesText(sentence: string, text: string): boolean {
  const wanted = contentWords(text);
  if (wanted.length === 0) return false;
  const words = contentWords(sentence);
  const found = wanted.filter((word) => words.some((other) => sameWord(word, other))).length;
  return found >= Math.min(wanted.length, Math.max(2, Math.ceil(wanted.length / 2)));
}

/** The pain it names and the story whose number it has, by id. */
type Said = { pain: string | null; value: boolean; story: string | null; hasProof: boolean };

function readSentence(sentence: string, { pains, values, stories }: LetterFacts): Said {
  const told = stories.find(({ number }) => hasText(number) && foldText(sentence).includes(foldText(number.trim())));
  const answers = pains.map(({ answer }) => answer);
  return {
    pain: pains.find(({ text }) => namesText(sentence, text))?.id ?? null,
    value: [...answers, ...values].some((text) => namesText(sentence, text)),
    story: told?.id ?? null,
    hasProof: told !== undefined || hasNumber(sentence),
  };
}
const hasText = (text: string) => /\S/.test(text);

/** What a letter says of pain, value and proof, and what is missing or stands too early. */
export function checkLetter(text: string, facts: LetterFacts): LetterCheck {
  const sentences = sentencesOf(text).map((sentence) => ({ sentence, ...readSentence(sentence, facts) }));
  const first = (is: (one: (typeof sentences)[number]) => boolean, from = 0) => {
    const at = sentences.findIndex((one, index) => index >= from && is(one));
    return at === -1 ? null : at;
  };
  const isPain = ({ pain }: Said) => pain !== null;
  const isProof = ({ hasProof }: Said) => hasProof;
  // The earliest pain, and after it the earliest value, leave the most room for what follows.
  const pain = first(isPain);
  const value = pain === null ? null : first((one) => one.value, pain);
  const proof = value === null ? null : first(isProof, value);
  const anywhere = { pain, value: value ?? first((one) => one.value), proof: proof ?? first(isProof) };
  const said = (at: number | null) => (at === null ? null : (sentences[at] ?? null));
  const by = {
    pain: said(anywhere.pain)?.pain ?? null,
    value: null,
    proof: said(anywhere.proof)?.story ?? null,
  };
  const isWhole = LETTER_PARTS.every((part) => anywhere[part] !== null);
  return {
    parts: LETTER_PARTS.map((part) => ({ part, said: said(anywhere[part])?.sentence ?? null, by: by[part] })),
    isComplete: proof !== null,
    isOutOfOrder: isWhole && proof === null,
  };
}

/** One thing to put into a letter, in the person's own words. */
export interface LetterOffer {
  part: LetterPart;
  text: string;
}

/** What the brief and the stories have for a part, the best first, each once. */
export function offersFor(part: LetterPart, { pains, values, stories }: LetterFacts): LetterOffer[] {
  const texts = {
    pain: pains.map(({ text }) => text),
    value: [...pains.map(({ answer }) => answer), ...values],
    proof: stories.filter(({ number }) => hasText(number)).map(({ number, result }) => proofLine(number, result)),
  }[part];
  return [...new Set(texts.filter(hasText))].map((text) => ({ part, text }));
}

/** The number of a story, and what came of it unless that says the number already. */
function proofLine(number: string, result: string): string {
  if (!hasText(result)) return number;
  return foldText(result).includes(foldText(number.trim())) ? result : `${number}: ${result}`;
}

/**
 * A letter to begin with, made of nothing but the person's own words: the first pain that has an answer (else the first), that
 * answer (else the first thing I bring), and a story's number, a paragraph each. Empty when the brief has nothing yet.
 */
export function startLetter(facts: LetterFacts): string {
  const pain = facts.pains.find(({ answer }) => hasText(answer)) ?? facts.pains[0];
  const answer = hasText(pain?.answer ?? '') ? pain?.answer : facts.values.find(hasText);
  const proof = offersFor('proof', facts)[0]?.text;
  return [pain?.text, answer, proof]
    .filter((text) => text !== undefined && hasText(text))
    .map((text) => asSentence(text ?? ''))
    .join('\n\n');
}

/** Words of a note need not end in a full stop; a sentence in a letter does, so that the next is not read with it. */
const asSentence = (text: string) => (/[.!?…:”"»]\s*$/u.test(text) ? text : `${text}.`);

/** Puts a sentence where its part belongs: a pain before everything else, a value after the pain, a proof at the end. */
export function insertPart(text: string, { part, text: words }: LetterOffer, facts: LetterFacts): string {
  const line = asSentence(words);
  if (!hasText(text)) return line;
  if (part === 'pain') return `${line}\n\n${text}`;
  const after = part === 'value' ? saidAt(text, 'pain', facts) : saidAt(text, 'value', facts);
  if (after === null || part === 'proof') return `${text.replace(/\s+$/, '')}\n\n${line}`;
  return `${text.slice(0, after)} ${line}${text.slice(after)}`;
}

/** Where the sentence that says a part ends in the letter. */
function saidAt(text: string, part: LetterPart, facts: LetterFacts): number | null {
  const said = checkLetter(text, facts).parts.find((one) => one.part === part)?.said ?? null;
  return said === null ? null : text.indexOf(said) + said.length;
}
