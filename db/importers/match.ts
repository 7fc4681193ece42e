import type { OwnDraft } from './draft.ts';
import { companyKeyOf, titleKeyOf, urlKeyOf } from './names.ts';
import type { ExistingOpportunity } from './types.ts';

/** How sure a match is, the surest first; every row is tried on one level before any row on the next. */
const LEVELS = ['key', 'same_day', 'same_link', 'one_open_end'] as const;
export interface Match {
  opportunity: ExistingOpportunity;
  by: (typeof LEVELS)[number];
}

/** The part of an import key that says which application it is; the rest says what the row held. */
export const identityOf = (importKey: string): string => importKey.split('.', 1)[0] ?? '';

interface Candidate {
  opportunity: ExistingOpportunity;
  urlKey: string;
}

/** Stored opportunities under the keys they are looked up by; each is given away once. */
class Candidates {
  private readonly groups = new Map<string, { items: Candidate[]; from: number }>();
  private readonly claimed = new Set<ExistingOpportunity>();

  put(key: string, candidate: Candidate): void {
    const group = this.groups.get(key);
    if (group === undefined) this.groups.set(key, { items: [candidate], from: 0 });
    else group.items.push(candidate);
  }

  /** Up to `limit` that nobody has claimed. What is claimed at the front is passed over once only. */
  free(key: string, limit: number): Candidate[] {
    const group = this.groups.get(key);
    const found: Candidate[] = [];
    if (group === undefined) return found;
    for (let at = group.from; at < group.items.length && found.length < limit; at += 1) {
      const candidate = group.items[at];
      if (candidate === undefined) break;
      if (!this.claimed.has(candidate.opportunity)) found.push(candidate);
      else if (at === group.from) group.from += 1;
    }
    return found;
  }

  claim(opportunity: ExistingOpportunity): void {
    this.claimed.add(opportunity);
  }
}

const keyOf = (...parts: readonly string[]) => JSON.stringify(parts);

function collect(existing: readonly ExistingOpportunity[]): Candidates {
  const candidates = new Candidates();
  for (const opportunity of existing) {
    const urlKey = urlKeyOf(opportunity.url);
    const candidate = { opportunity, urlKey };
    if (opportunity.importKey !== null) candidates.put(keyOf('id', identityOf(opportunity.importKey)), candidate);
    const role = JSON.stringify([companyKeyOf(opportunity.companyName), titleKeyOf(opportunity.title)]);
    candidates.put(keyOf('link', role, urlKey), candidate);
    const days = opportunity.appliedOn === null ? [''] : [opportunity.appliedOn, 'dated'];
    for (const day of days) {
      candidates.put(keyOf('day', role, day), candidate);
      candidates.put(keyOf('day', role, day, urlKey), candidate);
    }
  }
  return candidates;
}

/** Up to two candidates of a day (`''` none, `dated` any) whose link does not contradict that of the row. */
function ofDay(candidates: Candidates, { roleKey, urlKey }: OwnDraft, day: string): Candidate[] {
  if (urlKey === '') return candidates.free(keyOf('day', roleKey, day), 2);
  const linked = candidates.free(keyOf('day', roleKey, day, urlKey), 2);
  return [...linked, ...candidates.free(keyOf('day', roleKey, day, ''), 2)].slice(0, 2);
}

function bestOf(candidates: Candidates, draft: OwnDraft, by: Match['by']): Candidate | undefined {
  const day = draft.opportunity.appliedOn;
  if (by === 'key') return candidates.free(keyOf('id', draft.identity), 1)[0];
  if (by === 'same_day') return ofDay(candidates, draft, day ?? '')[0];
  if (by === 'same_link') {
    return draft.urlKey === '' ? undefined : candidates.free(keyOf('link', draft.roleKey, draft.urlKey), 1)[0];
  }
  const found = ofDay(candidates, draft, day === null ? 'dated' : '');
  return found.length === 1 ? found[0] : undefined;
}

/**
 * Finds for each row the stored opportunity it is about: imported before from the same row, else same company and role
 * with the same day of applying or the same link, else the only one where one side has no day. No two rows get the same.
 */
export function matchRows(drafts: readonly OwnDraft[], existing: readonly ExistingOpportunity[]): Map<OwnDraft, Match> {
  const candidates = collect(existing);
  const matches = new Map<OwnDraft, Match>();
  for (const by of LEVELS)
    for (const draft of drafts) {
      if (matches.has(draft)) continue;
      const best = bestOf(candidates, draft, by);
      if (best === undefined) continue;
      candidates.claim(best.opportunity);
      matches.set(draft, { opportunity: best.opportunity, by });
    }
  return matches;
}
