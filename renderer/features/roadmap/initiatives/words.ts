import { overrun } from '../../../../db/domain/initiative.ts';
import type { InitiativeKind } from '../../../../db/domain/vocabulary.ts';
import type { Finished, HeardWords, InitiativeView } from '../../../../electron/ipc/contract/initiative.ts';
import { count, figure, list, ordinal, percent, relativeDate } from '../../../lib/format.ts';
import { EVIDENCE_SOURCE, INITIATIVE_KIND, inSentence, LANE } from '../../../lib/labels.ts';

/** `8 h`, `5 of 8 h`, `no estimate`. */
export function hoursText({ effortHours, hoursSpent }: Pick<InitiativeView, 'effortHours' | 'hoursSpent'>): string {
  if (effortHours === 0) return hoursSpent === 0 ? 'no estimate' : `${figure(hoursSpent)} h, no estimate`;
  return hoursSpent === 0 ? `${figure(effortHours)} h` : `${figure(hoursSpent)} of ${figure(effortHours)} h`;
}

/** `2 h over`, null while within the plan. */
export function overText({ effortHours, hoursSpent }: Pick<InitiativeView, 'effortHours' | 'hoursSpent'>) {
  const over = overrun(effortHours, hoursSpent);
  return over > 0 ? `${figure(over)} h over` : null;
}

const levels = (amount: number) => `${amount < 0 ? '−' : '+'}${Math.abs(amount)}`;

/** `Experiment design +1, Pricing +1`; what it brought where that is known. */
export function skillsText({ skills }: Pick<InitiativeView, 'skills'>): string {
  if (skills.length === 0) return 'raises no skill yet';
  return skills.map(({ name, gain, gained }) => `${name} ${levels(gained ?? gain)}`).join(', ');
}

/** Shorter than the label where the line has no room for it. */
const KIND_WORD: Partial<Record<InitiativeKind, string>> = { portfolio: 'portfolio' };

/** `practice · 3 h · Pricing +1`. */
export const factLine = (one: InitiativeView): string =>
  [
    KIND_WORD[one.kind] ?? inSentence(INITIATIVE_KIND[one.kind]),
    hoursText(one),
    one.skills.length > 0 && skillsText(one),
  ]
    .filter((part) => part !== false)
    .join(' · ');

/** `3.9`; small ones keep two figures. */
export function returnText(value: number | null): string {
  if (value === null) return '–';
  return value > 0 && value < 0.05 ? '< 0.1' : value.toFixed(1);
}

export const UNASKED = 'nobody who hires has asked for this';

/** What is to be careful about; null when somebody who hires has asked. */
export function warningOf(one: InitiativeView): string | null {
  if (one.skills.length === 0) return 'raises no skill yet';
  return one.validated ? null : UNASKED;
}

/** `practice, 3 h, Pricing +1, return 3.9`: what a screen reader says of a row. */
export function spokenOf(one: InitiativeView): string {
  const worth = one.value === null ? 'no return without hours' : `return ${returnText(one.value)}`;
  return [one.title, factLine(one).replaceAll(' · ', ', '), overText(one), worth, warningOf(one)]
    .filter((part) => part !== null)
    .join(', ');
}

/** `Ines Haddad, Lumenhealth · 6 days ago`. */
export function whoSaid({ person, company, source, seenOn }: HeardWords, today: string): string {
  const who = person ?? inSentence(EVIDENCE_SOURCE[source]);
  return [[who, company].filter(Boolean).join(', '), relativeDate(seenOn, today)].join(' · ');
}

const placeText = (place: number | null) => (place === null ? 'off the roadmap' : ordinal(place));

/** `level 2 → 3, 1st → 4th, 31 % → 18 %`. */
export function becameText({ level, place, share }: Finished['skills'][number]): string {
  const parts = [
    level.from === level.to ? `stays at level ${level.to}` : `level ${level.from} → ${level.to}`,
    place.from === place.to ? placeText(place.to) : `${placeText(place.from)} → ${placeText(place.to)}`,
  ];
  if (place.from !== null || place.to !== null)
    parts.push(
      percent(share.from) === percent(share.to) ? percent(share.to) : `${percent(share.from)} → ${percent(share.to)}`,
    );
  return parts.join(', ');
}

/** `Storytelling 3rd → 2nd and SQL 4th → 3rd`; the first few when many moved. */
export function othersText(others: Finished['others']): string {
  const shown = others
    .slice(0, 4)
    .map(({ name, place }) => `${name} ${placeText(place.from)} → ${placeText(place.to)}`);
  const rest = others.length - shown.length;
  return list(rest > 0 ? [...shown, count(rest, 'more', 'more')] : shown);
}

/** `Nobody who hires has been heard to want Python or Prototyping.` */
export function unheardText(names: readonly string[]): string {
  const either = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names);
  return `Nobody who hires has been heard to want ${names.length === 0 ? 'what this raises' : either}.`;
}

export const laneName = (one: Pick<InitiativeView, 'lane'>) => LANE[one.lane];

/** `Mock pricing round, Now: 3 h, meets 1.2 of demand, return 3.9`. */
export const markText = (one: InitiativeView): string =>
  `${one.title}, ${laneName(one)}: ${hoursText(one)}, meets ${one.met.toFixed(2)} of demand, return ${returnText(one.value)}`;
