import type { Rate } from '../../../db/domain/funnel.ts';
import type { LetterPart } from '../../../db/domain/letter.ts';
import { MATERIAL_KINDS } from '../../../db/domain/vocabulary.ts';
import type { MaterialKind } from '../../../db/domain/vocabulary.ts';
import type { MaterialLine, MaterialLines, MaterialVersion } from '../../../electron/ipc/contract/material-lines.ts';
import { count, figure, percent } from '../../lib/format.ts';
import { inSentence, STAGE_KIND } from '../../lib/labels.ts';

export const KIND_GROUP: Record<MaterialKind, string> = {
  resume: 'Résumés',
  cover_letter: 'Cover letters',
  portfolio: 'Portfolio pieces',
  case_study: 'Case studies',
};
export const PART: Record<LetterPart, string> = {
  pain: 'Their pain',
  value: 'What I bring',
  proof: 'Proof',
};
export const PART_MISSING: Record<LetterPart, string> = {
  pain: 'None of their pains is named in their words.',
  value: 'What you bring against it is not said.',
  proof: 'There is no number, and no number of a story.',
};

export const allVersions = ({ lines }: MaterialLines): MaterialVersion[] => lines.flatMap(({ versions }) => versions);

export const lineOf = ({ lines }: MaterialLines, id: string): MaterialLine | undefined =>
  lines.find(({ versions }) => versions.some((version) => version.id === id));

/** The lines of each kind that has one, in the order of the kinds. */
export function groupsOf(lines: readonly MaterialLine[]): { kind: MaterialKind; lines: MaterialLine[] }[] {
  return MATERIAL_KINDS.map((kind) => ({
    kind,
    lines: lines.filter(({ versions }) => versions[0]?.kind === kind),
  })).filter((group) => group.lines.length > 0);
}

/** The lines whose name, version or bullets have every typed word. */
export function matchingLines(lines: readonly MaterialLine[], typed: string): MaterialLine[] {
  const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = fold(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  return lines.filter(({ versions }) => {
    const text = fold(versions.map((one) => [one.name, one.version, ...one.bullets].join('\n')).join('\n'));
    return words.every((word) => text.includes(word));
  });
}

/** `4 lines lack a number; 11 versions, sent to 29 opportunities`: of a line of versions only the newest can lack. */
export function firstLine({ lines }: MaterialLines): string {
  if (lines.length === 0) return 'Nothing to send yet';
  const versions = lines.flatMap((line) => line.versions);
  const sent = new Set(versions.flatMap(({ reach }) => reach.opportunityIds)).size;
  const lacking = lines.reduce((sum, { versions: [newest] }) => {
    const number = newest?.growth.withNumber;
    return sum + (number === undefined ? 0 : number.whole - number.part);
  }, 0);
  const have = `${count(versions.length, 'version')}, ${sent === 0 ? 'sent nowhere yet' : `sent to ${count(sent, 'opportunity', 'opportunities')}`}`;
  return lacking === 0 ? have : `${count(lacking, 'line')} ${lacking === 1 ? 'lacks' : 'lack'} a number; ${have}`;
}

/** `31 %`, and nothing where too few stand behind it. */
export const rateWords = ({ percentage }: Rate): string => (percentage === null ? '' : percent(percentage / 100));
/** `4 of 9, 44 %`. */
export function ofWords(of: Rate): string {
  const share = rateWords(of);
  return `${figure(of.part)} of ${figure(of.whole)}${share === '' ? '' : `, ${share}`}`;
}

/** How far the opportunities it went to came: `sent to 9, 3 to interview`. */
export function reachLine({ reach, leftOutIds }: MaterialVersion): string {
  const sent = reach.opportunityIds.length;
  if (sent === 0) return leftOutIds.length === 0 ? 'not sent yet' : `left out of ${figure(leftOutIds.length)}`;
  const furthest = reach.reached.at(-1);
  return furthest === undefined
    ? `sent to ${figure(sent)}`
    : `sent to ${figure(sent)}, ${figure(furthest.opportunityIds.length)} to ${inSentence(STAGE_KIND[furthest.kind])}`;
}

/** The version after one: its last number and one (`v3` → `v4`), else `v2`; one that no other has. */
export function nextVersion(version: string, taken: readonly string[]): string {
  const match = /^(.*?)(\d+)(\D*)$/su.exec(version);
  const names = new Set(taken.map((one) => one.toLowerCase()));
  for (let number = Number(match?.[2] ?? 1) + 1; ; number += 1) {
    const next = match === null ? `${version} v${number}`.trim() : `${match[1]}${number}${match[3]}`;
    if (!names.has(next.toLowerCase()) || !Number.isSafeInteger(number)) return next;
  }
}
