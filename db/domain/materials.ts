/**
 * The quality of materials: "A résumé bullet without a number, and a bullet that speaks to no skill this opportunity
 * wants, are marked. A portfolio is optional, and one weak piece lowers the whole."
 */

export type BulletMark = 'no_number' | 'no_wanted_skill';
export interface CheckedBullet {
  /** As it was typed. */
  text: string;
  marks: BulletMark[];
  /** The wanted skills it speaks to. */
  skillIds: string[];
}
export interface WantedSkill {
  id: string;
  name: string;
}

/**
 * Each bullet with its marks, in order; lines without any text are left out. `wanted` are the skills the opportunity
 * has evidence for; while there are none, no bullet is marked for missing them.
 */
export function checkBullets(bullets: readonly string[], wanted: readonly WantedSkill[]): CheckedBullet[] {
  return bullets
    .filter((text) => /\S/.test(text))
    .map((text) => {
      const skillIds = wanted.filter(({ name }) => speaksTo(text, name)).map(({ id }) => id);
      const marks: BulletMark[] = [];
      if (!hasNumber(text)) marks.push('no_number');
      if (wanted.length > 0 && skillIds.length === 0) marks.push('no_wanted_skill');
      return { text, marks, skillIds };
    });
}

/**
 * Whether a text has a number in digits of any script. Digits inside a name, as in B2B, Q3 or OAuth2, are none; after
 * scripts written without spaces they are.
 */
export function hasNumber(text: string): boolean {
  return /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}])\p{N}/u.test(text);
}

/**
 * Whether a text speaks to a skill: it names the skill, or has two thirds of the words of its name in any form
 * (`Stakeholder management` and "managed stakeholders").
 */
export function speaksTo(text: string, skillName: string): boolean {
  const [fold, name] = [foldText(text), foldText(skillName)];
  const wanted = wordsOf(name).filter((word) => !SMALL_WORDS.has(word));
  if (wanted.length === 0) return name.trim() !== '' && fold.includes(name.trim());
  // A short name such as SQL or R must stand as a word; a longer one may sit in a text without spaces.
  if (name.trim().length > 3 && fold.includes(name.trim())) return true;
  const words = wordsOf(fold);
  const found = wanted.filter((word) => words.some((other) => sameWord(word, other))).length;
  return found / wanted.length >= 2 / 3;
}

const SMALL_WORDS = new Set(['a', 'an', 'and', 'at', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

/** Without case, accents and width: for comparing only. */
const foldText = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (fold: string): string[] => fold.match(/[\p{L}\p{N}]+[+#]*/gu) ?? [];

/** Two forms of a word: equal, or the same for at least five letters that are most of the longer one. */
function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const longer = Math.max(a.length, b.length);
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same += 1;
  const onlyPlural = same >= 3 && longer - same === 1 && Math.min(a.length, b.length) === same;
  return onlyPlural || (same >= 5 && same / longer >= 0.6);
}

export interface PortfolioPiece {
  id: string;
  bullets: readonly string[];
  /** Left out for this opportunity. */
  leftOut: boolean;
}
export interface PortfolioReview {
  /** Of each piece, also those left out: the part of its bullets that has no mark, 0–1; null without bullets. */
  pieces: { id: string; quality: number | null; leftOut: boolean }[];
  /** The quality of the weakest piece that is shown; null when nothing is shown that has bullets. */
  quality: number | null;
  weakestId: string | null;
  /** What the whole would be without the weakest piece; null when nothing would be left. */
  withoutWeakest: number | null;
}

/** A portfolio for one opportunity: it is as good as its weakest piece, and having none is no fault. */
export function reviewPortfolio(pieces: readonly PortfolioPiece[], wanted: readonly WantedSkill[]): PortfolioReview {
  const reviewed = pieces.map(({ id, bullets, leftOut }) => ({ id, quality: qualityOf(bullets, wanted), leftOut }));
  const shown = reviewed
    .flatMap(({ id, quality, leftOut }) => (leftOut || quality === null ? [] : [{ id, quality }]))
    .sort((a, b) => a.quality - b.quality || (a.id < b.id ? -1 : 1));
  return {
    pieces: reviewed,
    quality: shown[0]?.quality ?? null,
    weakestId: shown[0]?.id ?? null,
    withoutWeakest: shown[1]?.quality ?? null,
  };
}

function qualityOf(bullets: readonly string[], wanted: readonly WantedSkill[]): number | null {
  const checked = checkBullets(bullets, wanted);
  return checked.length > 0 ? checked.filter(({ marks }) => marks.length === 0).length / checked.length : null;
}
