import { WEIGHTS } from '../../../../db/domain/skill.ts';

const WORDS: Record<(typeof WEIGHTS)[number], string> = {
  2: 'Counts double',
  1: 'Counts whole',
  0.5: 'Counts half',
  0.25: 'Counts a quarter',
};

/** The weights that are offered, the heaviest first. */
export const WEIGHT_CHOICES = WEIGHTS.map((weight) => ({ weight, label: WORDS[weight] }));

/** `counts half`; a weight without a word is told by its number. */
export const weightWords = (weight: number): string =>
  (WEIGHT_CHOICES.find((choice) => choice.weight === weight)?.label ?? `Counts ${weight} times`).replace('C', 'c');
