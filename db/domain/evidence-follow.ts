import type { Capability, EvidenceSource, Need } from './vocabulary.ts';

/** What a piece of evidence takes from the pain, the signal or the close-out it came from. */
export type Followed = {
  skillId: string;
  source: EvidenceSource;
  importance: number;
  quote: string;
  personId: string | null;
  seenOn: string;
};
const FOLLOWED = ['skillId', 'source', 'importance', 'quote', 'personId', 'seenOn'] as const;

/**
 * What changes in a piece of evidence when its source does: a field that still says what the source said before follows
 * it; one the person has corrected stays theirs.
 */
export function followSource(
  evidence: Readonly<Followed>,
  before: Readonly<Partial<Followed>>,
  after: Readonly<Partial<Followed>>,
): Partial<Followed> {
  const changed: Partial<Followed> = {};
  const follow = <K extends keyof Followed>(key: K) => {
    if (!(key in after) || evidence[key] !== before[key]) return;
    if (after[key] !== evidence[key]) Object.assign(changed, { [key]: after[key] });
  };
  FOLLOWED.forEach(follow);
  return changed;
}

/**
 * Whether what the team can do says that a skill is wanted: lacking where the role brings expertise, there already where
 * it brings more hands. The same cases as those in which `need(o, s)` raises what is heard.
 */
export function isWantedOfTeam(need: Need, capability: Capability): boolean {
  if (need === 'expertise') return capability === 'lacking';
  return need === 'bandwidth' && capability !== 'lacking';
}

/** How important a skill is that follows from what the team can do; nobody said how much, so the middle. */
export const CAPABILITY_IMPORTANCE = 3;

/**
 * Pairs each signal of a debrief as it was with its piece of evidence: by skill, and where the person gave the evidence
 * another skill, by the words, then in order. Answers evidence ids by the signal's skill.
 */
export function pairSignals(
  signals: readonly { skillId: string; quote: string }[],
  evidence: readonly { id: string; skillId: string; quote: string }[],
): Map<string, string> {
  const pairs = new Map<string, string>();
  const left = [...evidence];
  const take = (skillId: string, isIt: (row: (typeof evidence)[number]) => boolean) => {
    if (pairs.has(skillId)) return;
    const at = left.findIndex(isIt);
    const [found] = at === -1 ? [] : left.splice(at, 1);
    if (found) pairs.set(skillId, found.id);
  };
  for (const { skillId } of signals) take(skillId, (row) => row.skillId === skillId);
  for (const { skillId, quote } of signals) take(skillId, (row) => quote !== '' && row.quote === quote);
  for (const { skillId } of signals) take(skillId, () => true);
  return pairs;
}
