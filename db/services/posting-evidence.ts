import { dateInZone } from '../domain/dates.ts';
import type { PostingSkill } from '../domain/posting-skills.ts';
import { evidenceFrom } from '../repositories/posting.ts';
import { rows } from '../repositories/rows.ts';
import { evidence } from '../schema/index.ts';
import { zoneOf } from './context.ts';
import type { Change } from './core.ts';

const SOURCE = 'job_posting';

/** Skills with a piece of evidence from the posting of this opportunity. */
export function skillsFromPosting({ store }: Pick<Change, 'store'>, opportunityId: string): Set<string> {
  const known = evidenceFrom(store, opportunityId, SOURCE);
  return new Set(known.filter(({ trashedAt }) => trashedAt === null).map(({ skillId }) => skillId));
}

/**
 * Writes skills of the posting as evidence: one row per skill and opportunity, however often it is accepted. One that lies in
 * the trash comes back instead of getting a double. Answers how many rows are new or back.
 */
export function putPostingEvidence(tx: Change, opportunityId: string, items: readonly PostingSkill[]): number {
  const known = new Map<string, { id: string; trashedAt: number | null }>();
  for (const row of evidenceFrom(tx.store, opportunityId, SOURCE))
    if (!known.has(row.skillId)) known.set(row.skillId, row);
  const seenOn = dateInZone(tx.at, zoneOf(tx.services));
  let added = 0;
  for (const { skillId, importance, quote } of items) {
    const before = known.get(skillId);
    const id = before?.id ?? tx.newId();
    if (before) rows(tx.store, evidence).update(id, { importance, quote, trashedAt: null }, tx.at);
    else
      rows(tx.store, evidence).insert({ id, skillId, opportunityId, source: SOURCE, importance, quote, seenOn }, tx.at);
    if (before?.trashedAt !== null) added += 1;
    known.set(skillId, { id, trashedAt: null });
  }
  return added;
}
