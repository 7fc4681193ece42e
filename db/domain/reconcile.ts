import { compare, type Proposal } from './cadence-facts.ts';
import type { IsoDate } from './fields.ts';
import type { FollowUpState } from './vocabulary.ts';

/** A follow-up of the store, as far as the rules care. One in the trash counts as skipped. */
export interface ExistingFollowUp {
  id: string;
  /** Null when a person made it. */
  ruleKey: string | null;
  state: FollowUpState;
  dueOn: IsoDate;
  /** The person chose the date: the rule no longer moves it. */
  dueChosen: boolean;
  /** Whom it is towards. */
  personId: string | null;
  /** That person is in the trash. */
  personGone: boolean;
}
/** What a follow-up is to say now. */
export interface Amended {
  id: string;
  dueOn: IsoDate;
  personId: string | null;
  reason: string;
}
/** What to do to the store; each follow-up is in one list at most. */
export interface Reconciliation {
  create: Proposal[];
  move: Amended[];
  withdraw: { id: string }[];
  restore: Amended[];
}

/**
 * How the store comes to say what the rules propose: "each rule makes its follow-up once, never again after it was
 * done or skipped, moves it when its trigger moves, and withdraws it by itself". `existing` must hold every rule-made
 * follow-up of the same opportunities and persons as the facts, in any state, and none of others: an open one that is
 * not proposed is withdrawn. Applied and run again it has nothing left to do.
 */
export function reconcile(proposals: readonly Proposal[], existing: readonly ExistingFollowUp[]): Reconciliation {
  const plan: Reconciliation = { create: [], move: [], withdraw: [], restore: [] };
  const proposed = new Map(proposals.map((proposal) => [proposal.key, proposal]));
  const keepers = keepersByKey(existing);
  for (const row of existing) {
    if (row.ruleKey === null) continue;
    const proposal = proposed.get(row.ruleKey);
    const keeps = keepers.get(row.ruleKey) === row;
    if (row.state === 'open' && (proposal === undefined || !keeps)) plan.withdraw.push({ id: row.id });
    if (proposal === undefined || !keeps) continue;
    const dueOn = row.dueChosen ? row.dueOn : proposal.dueOn;
    // Who is to be asked can change too: a recruiter is added, somebody goes to the trash. Where the rule knows nobody,
    // who was chosen by hand stays.
    const personId = proposal.personId ?? (row.personGone ? null : row.personId);
    if (row.state === 'withdrawn') plan.restore.push({ id: row.id, dueOn, personId, reason: proposal.reason });
    const hasMoved = row.dueOn !== dueOn || row.personId !== personId;
    if (row.state === 'open' && hasMoved) plan.move.push({ id: row.id, dueOn, personId, reason: proposal.reason });
  }
  plan.create.push(...[...proposed.values()].filter(({ key }) => !keepers.has(key)));
  return plan;
}

const KEEP_FIRST: Record<FollowUpState, number> = { done: 0, skipped: 1, open: 2, withdrawn: 3 };

/** The one row that stands for each key: what was done or skipped before what is open, then by id. */
function keepersByKey(existing: readonly ExistingFollowUp[]): Map<string, ExistingFollowUp> {
  const keepers = new Map<string, ExistingFollowUp>();
  for (const row of existing) {
    if (row.ruleKey === null) continue;
    const kept = keepers.get(row.ruleKey);
    const before = kept === undefined || KEEP_FIRST[row.state] - KEEP_FIRST[kept.state] || compare(row.id, kept.id);
    if (before === true || before < 0) keepers.set(row.ruleKey, row);
  }
  return keepers;
}
