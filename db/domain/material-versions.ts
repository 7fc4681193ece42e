import type { RuleConstants } from './constants.ts';
import { FUNNEL_KINDS, type FunnelKind, type Rate, type StageEntry, rate, reached } from './funnel.ts';
import { checkBullets, type WantedSkill } from './materials.ts';
import type { MaterialKind, Outcome } from './vocabulary.ts';
import { contentWords, foldText, sameWord } from './text-words.ts';

/** Materials as lines of versions: what grew out of what, what became of each, and what was changed between two. */

export interface VersionLike {
  id: string;
  kind: MaterialKind;
  name: string;
  /** UTC milliseconds. */
  createdAt: number;
  /** The version it grew out of. */
  previousId: string | null;
}

const newestFirst = (a: VersionLike, b: VersionLike) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1);

/**
 * The versions in lines: those of one kind that grew out of each other or have one name (whatever its case). The newest
 * stands first in its line, and the line with the newest version first.
 */
export function linesOf<Version extends VersionLike>(versions: readonly Version[]): Version[][] {
  const lineOf = new Map<string, Version[]>();
  const join = (line: Version[], other: Version[]) => {
    if (line === other) return;
    line.push(...other);
    for (const { id } of other) lineOf.set(id, line);
  };
  for (const version of versions) lineOf.set(version.id, [version]);
  const named = new Map<string, string>();
  for (const { id, kind, name, previousId } of versions) {
    const key = `${kind} ${foldName(name)}`;
    const same = named.get(key) ?? id;
    named.set(key, same);
    const previous = previousId === null ? undefined : versions.find((one) => one.id === previousId);
    for (const other of [same, previous?.kind === kind ? previous.id : id]) {
      const [line, joined] = [lineOf.get(id), lineOf.get(other)];
      if (line !== undefined && joined !== undefined) join(line, joined);
    }
  }
  const lines = [...new Set(lineOf.values())].map((line) => [...line].sort(newestFirst));
  return lines.sort((a, b) => (a[0] !== undefined && b[0] !== undefined ? newestFirst(a[0], b[0]) : 0));
}
const foldName = (name: string) => name.normalize('NFC').toLocaleLowerCase('en').trim();

/** The version before one in its line: the one it grew out of, else the next older one. */
export function beforeOf<Version extends VersionLike>(line: readonly Version[], id: string): Version | null {
  const at = line.findIndex((one) => one.id === id);
  const version = line[at];
  if (version === undefined) return null;
  return line.find((one) => one.id === version.previousId) ?? line[at + 1] ?? null;
}

export interface BulletDiff {
  added: string[];
  changed: { before: string; after: string }[];
  dropped: string[];
  /** How many stayed as they were. */
  kept: number;
}

/**
 * The bullets of a version against those of an earlier one. A bullet that is there word for word stayed, wherever it stands;
 * of the rest the pairs that share most of their words, half at least, were changed; what is left was added or dropped.
 * Lines without any text are none.
 */
export function diffBullets(before: readonly string[], after: readonly string[]): BulletDiff {
  const old = before.filter(hasText);
  const fresh = after.filter(hasText);
  const kept: string[] = [];
  for (const text of after.filter(hasText)) {
    const at = old.findIndex((other) => other.trim() === text.trim());
    if (at === -1) continue;
    old.splice(at, 1);
    fresh.splice(fresh.indexOf(text), 1);
    kept.push(text);
  }
  const pairs = fresh
    .flatMap((text, index) => old.map((was, at) => ({ index, at, text, was, same: likeness(was, text) })))
    .filter(({ same }) => same >= 0.5)
    .sort((a, b) => b.same - a.same || a.index - b.index || a.at - b.at);
  const taken = { fresh: new Set<number>(), old: new Set<number>() };
  const changed: { index: number; before: string; after: string }[] = [];
  for (const { index, at, text, was } of pairs) {
    if (taken.fresh.has(index) || taken.old.has(at)) continue;
    taken.fresh.add(index);
    taken.old.add(at);
    changed.push({ index, before: was, after: text });
  }
  return {
    added: fresh.filter((_, index) => !taken.fresh.has(index)),
    changed: changed.sort((a, b) => a.index - b.index).map(({ index: _, ...pair }) => pair),
    dropped: old.filter((_, at) => !taken.old.has(at)),
    kept: kept.length,
  };
}
const hasText = (text: string) => /\S/.test(text);

/** How much of their words two texts share, 0–1: twice the words in both by the words of each. */
function likeness(a: string, b: string): number {
  if (foldText(a) === foldText(b)) return 1;
  const [left, right] = [contentWords(a), contentWords(b)];
  const shared = left.filter((word) => right.some((other) => sameWord(word, other))).length;
  const back = right.filter((word) => left.some((other) => sameWord(word, other))).length;
  const total = left.length + right.length;
  return total === 0 ? 0 : (shared + back) / total;
}

export interface Growth {
  bullets: number;
  /** With a number, of all bullets. */
  withNumber: Rate;
  /** Speaking to a wanted skill, of all bullets; null while no skill is wanted. */
  relevant: Rate | null;
}

/** How much of a version is there and how good it is: its bullets, those with a number, those that speak to what is wanted. */
export function growthOf(bullets: readonly string[], wanted: readonly WantedSkill[], constants: RuleConstants): Growth {
  const checked = checkBullets(bullets, wanted);
  const without = (mark: 'no_number' | 'no_wanted_skill') =>
    checked.filter(({ marks }) => !marks.includes(mark)).length;
  return {
    bullets: checked.length,
    withNumber: rate(without('no_number'), checked.length, constants),
    relevant: wanted.length === 0 ? null : rate(without('no_wanted_skill'), checked.length, constants),
  };
}

export interface VersionUse {
  id: string;
  entries: readonly StageEntry[];
  /** How it ended; null while it runs. */
  outcome: Outcome | null;
}
export interface VersionReach {
  /** The opportunities it was sent to. */
  opportunityIds: string[];
  /** Stage kinds after the first that at least one of them reached, in their order. */
  reached: { kind: FunnelKind; opportunityIds: string[]; rate: Rate }[];
  outcomes: { outcome: Outcome; opportunityIds: string[] }[];
}

/** What became of the opportunities that a version was sent to: the stage kinds they reached, and how they ended. */
export function reachOf(uses: readonly VersionUse[], constants: RuleConstants): VersionReach {
  const steps = FUNNEL_KINDS.slice(1).map((kind) => {
    const opportunityIds = uses.filter((use) => reached(use, kind)).map(({ id }) => id);
    return { kind, opportunityIds, rate: rate(opportunityIds.length, uses.length, constants) };
  });
  const outcomes = new Map<Outcome, string[]>();
  for (const { id, outcome } of uses) {
    if (outcome !== null) outcomes.set(outcome, [...(outcomes.get(outcome) ?? []), id]);
  }
  return {
    opportunityIds: uses.map(({ id }) => id),
    reached: steps.filter(({ opportunityIds }) => opportunityIds.length > 0),
    outcomes: [...outcomes]
      .map(([outcome, opportunityIds]) => ({ outcome, opportunityIds }))
      .sort((a, b) => b.opportunityIds.length - a.opportunityIds.length || (a.outcome < b.outcome ? -1 : 1)),
  };
}
