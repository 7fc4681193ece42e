import type { BulletMark } from '../../../db/domain/materials.ts';

/** The lines of a text, one bullet each; empty ones are none. */
export const bulletsOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** What a line lacks, in words. */
export const MARKS: Record<BulletMark, string> = { no_number: 'no number', no_wanted_skill: 'no skill they want' };
/** The same where nobody in particular asks. */
export const MARKS_OVERALL: Record<BulletMark, string> = { ...MARKS, no_wanted_skill: 'no skill anybody wants' };

/** `Platform v3`. */
export const titleOf = ({ name, version }: { name: string; version: string }): string => `${name} ${version}`.trim();
