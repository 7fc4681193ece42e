import type { RankedSkillView } from '../../../../electron/ipc/contract/roadmap.ts';
import type { FitChangeView, WhatIfView } from '../../../../electron/ipc/contract/what-if.ts';
import { count, list, ordinal, percent } from '../../../lib/format.ts';

/** Fits that differ by less look and are the same. */
const SAME = 1e-9;
const MOST_NAMED = 3;

export const isChanged = ({ before, after }: { before: number; after: number }) => Math.abs(after - before) > SAME;
const isLifted = ({ before, after }: FitChangeView) => after - before > SAME;

/** `58 % → 74 %`. */
export const fromTo = ({ before, after }: { before: number; after: number }) =>
  `${percent(before)} → ${percent(after)}`;

/** `Closing A and B`, `Raising A to 3`, `Closing 5 gaps`. */
export function doing(
  levels: readonly { skillId: string; level: number }[],
  gaps: readonly Pick<RankedSkillView, 'skillId' | 'name' | 'target'>[],
): string {
  const bySkill = new Map(gaps.map((gap) => [gap.skillId, gap]));
  const isWhole = levels.every(({ skillId, level }) => bySkill.get(skillId)?.target === level);
  if (levels.length > MOST_NAMED) return isWhole ? `Closing ${levels.length} gaps` : `Raising ${levels.length} skills`;
  const names = levels.map(({ skillId, level }) => {
    const name = bySkill.get(skillId)?.name ?? '';
    return isWhole ? name : `${name} to ${level}`;
  });
  return `${isWhole ? 'Closing' : 'Raising'} ${list(names)}`;
}

/** `Closing Experiment design lifts 7 of 18 open opportunities; Lumenhealth most: 58 % → 74 %`. */
export function answer(what: string, { fits, withoutFit }: Pick<WhatIfView, 'fits' | 'withoutFit'>): string {
  const open = fits.length + withoutFit.length;
  if (open === 0) return `${what}: there is no open opportunity whose fit could rise.`;
  const lifted = fits.filter(isLifted);
  const [most] = lifted;
  const all = count(open, 'open opportunity', 'open opportunities');
  if (most === undefined) return `${what} lifts none of ${all}: none is known to want it.`;
  if (open === 1) return `${what} lifts ${most.company}: ${fromTo(most)}`;
  const best = lifted.length === 1 ? `${most.company}: ${fromTo(most)}` : `${most.company} most: ${fromTo(most)}`;
  return `${what} lifts ${lifted.length} of ${all}; ${best}`;
}

/** `Mean fit 51 % → 55 % over 14. 23 % of all impact goes.` */
export function inSum({ fits, mean, impact }: WhatIfView): string {
  const gone = impact.before > 0 ? (impact.before - impact.after) / impact.before : 0;
  const fit =
    mean === null ? [] : [`Mean fit ${fromTo(mean)} over ${count(fits.length, 'opportunity', 'opportunities')}`];
  return [...fit, `${percent(gone)} of all impact goes`].join(' · ');
}

/** `A 40 % → 100 % met, 29 % of it`: the parts of the fit that change, and what each weighs in it. */
export function partWords({ parts }: FitChangeView): string {
  return parts
    .filter(isChanged)
    .map((part) => `${part.name} ${fromTo(part)} met, ${percent(part.part)} of it`)
    .join('; ');
}

/** Where a skill stood, and what became of its place. */
export function placeWords({ before, after }: { before: number | null; after: number | null }): {
  text: string;
  spoken: string;
} {
  if (after === null) return { text: 'closed', spoken: `was ${ordinal(before ?? 1)}, no gap any more` };
  if (before === null) return { text: 'new', spoken: 'was not ranked' };
  if (before === after) return { text: '–', spoken: 'stays in its place' };
  const places = count(Math.abs(before - after), 'place');
  return before > after
    ? { text: `▲ ${before - after}`, spoken: `was ${ordinal(before)}, up ${places}` }
    : { text: `▼ ${after - before}`, spoken: `was ${ordinal(before)}, down ${places}` };
}
