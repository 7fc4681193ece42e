import { CAPABILITY_IMPORTANCE, type Followed, followSource, isWantedOfTeam } from '../domain/evidence-follow.ts';
import * as repository from '../repositories/brief-evidence.ts';
import { hasRole } from '../repositories/round.ts';
import { rows } from '../repositories/rows.ts';
import { evidence } from '../schema/index.ts';
import { ruleContext } from './context.ts';
import type { Change } from './core.ts';

type OfPain = {
  opportunityId: string;
  skillId: string | null;
  personId: string | null;
  severity: number;
  text: string;
};

/**
 * Keeps the evidence of a pain in step with it: there while the pain names a skill, in its words, moving when the pain
 * names another. What the person has corrected in the evidence, struck out or put in the trash stays as they left it.
 */
export function keepPainEvidence(
  tx: Change,
  painId: string,
  { before, after }: { before: OfPain | null; after: OfPain },
) {
  const table = rows(tx.store, evidence);
  const known = repository.evidenceOfPain(tx.store, painId);
  const wanted = said(tx, after);
  if (wanted === null) {
    for (const id of known) table.remove(id);
    return;
  }
  const was = before === null ? null : said(tx, before);
  for (const id of known) {
    const row = table.get(id);
    if (row) table.update(id, followSource(row, was ?? wanted, wanted), tx.at);
  }
  if (known.length > 0) return;
  const { opportunityId } = after;
  const { today } = ruleContext(tx.services);
  table.insert({ id: tx.newId(), ...wanted, opportunityId, painId, seenOn: today }, tx.at);
}

/** A pain is the hiring manager's until somebody else is named who is not one here. */
const painSource = (tx: Change, { opportunityId, personId }: Pick<OfPain, 'opportunityId' | 'personId'>) =>
  personId === null || hasRole(tx.store, opportunityId, personId, 'hiring_manager')
    ? ('hiring_manager' as const)
    : ('interviewer' as const);

function said(tx: Change, pain: OfPain): Omit<Followed, 'seenOn'> | null {
  if (pain.skillId === null) return null;
  const { skillId, severity, text, personId } = pain;
  return { skillId, source: painSource(tx, pain), importance: severity, quote: text, personId };
}

/**
 * After a change: what the team can do, the need and the roles of people decide about evidence too, whichever command
 * changed them. Runs in the same transaction and writes nothing that stands already.
 */
export function keepBriefEvidence(tx: Change, activityId: string): void {
  const { teams, managers } = repository.briefsChanged(tx.store, activityId);
  for (const opportunityId of teams) keepCapabilityEvidence(tx, opportunityId);
  for (const { opportunityId, personId, was } of managers) followRole(tx, opportunityId, personId, was);
}

/** Evidence of each capability that says a skill is wanted, once; what says it no more takes its evidence with it. */
function keepCapabilityEvidence(tx: Change, opportunityId: string): void {
  const table = rows(tx.store, evidence);
  const { today } = ruleContext(tx.services);
  for (const { id: capabilityId, skillId, capability, need } of repository.capabilities(tx.store, opportunityId)) {
    const known = repository.evidenceOfCapability(tx.store, capabilityId);
    const isWanted = isWantedOfTeam(need, capability);
    if (!isWanted) for (const id of known) table.remove(id);
    if (!isWanted || known.length > 0) continue;
    const row = { skillId, opportunityId, capabilityId, source: 'hiring_manager', seenOn: today } as const;
    table.insert({ id: tx.newId(), ...row, importance: CAPABILITY_IMPORTANCE }, tx.at);
  }
}

/** Somebody became the hiring manager here, or is it no more: what they said counts as theirs. */
function followRole(tx: Change, opportunityId: string, personId: string, wasManager: boolean): void {
  const isManager = hasRole(tx.store, opportunityId, personId, 'hiring_manager');
  if (isManager === wasManager) return;
  const [from, to] = isManager
    ? (['interviewer', 'hiring_manager'] as const)
    : (['hiring_manager', 'interviewer'] as const);
  for (const { id, source } of repository.painEvidenceOf(tx.store, opportunityId, personId))
    if (source === from) rows(tx.store, evidence).update(id, { source: to }, tx.at);
}
