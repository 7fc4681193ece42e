/** What moved in a ranking between two days: places count from 1, and null is not being on it. */

export interface RankedAt {
  skillId: string;
  position: number | null;
  /** 0–1. */
  share: number;
}
export interface RankMove {
  skillId: string;
  before: number | null;
  after: number | null;
  shareBefore: number;
  shareAfter: number;
}

/** The skills whose place is another, or that came or went, by where they stand now; what left comes last. */
export function rankMoves(before: readonly RankedAt[], after: readonly RankedAt[]): RankMove[] {
  const then = new Map(before.map((row) => [row.skillId, row]));
  const now = new Map(after.map((row) => [row.skillId, row]));
  return [...new Set([...then.keys(), ...now.keys()])]
    .map((skillId) => ({
      skillId,
      before: then.get(skillId)?.position ?? null,
      after: now.get(skillId)?.position ?? null,
      shareBefore: then.get(skillId)?.share ?? 0,
      shareAfter: now.get(skillId)?.share ?? 0,
    }))
    .filter((move) => move.before !== move.after)
    .sort(
      (a, b) =>
        placeOf(a.after) - placeOf(b.after) ||
        placeOf(a.before) - placeOf(b.before) ||
        (a.skillId < b.skillId ? -1 : 1),
    );
}

/** What is not on the ranking stands behind every place. */
const placeOf = (place: number | null) => place ?? Number.MAX_SAFE_INTEGER;
