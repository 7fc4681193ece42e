import type { Failure } from '../../../db/domain/result.ts';
import type { CadenceRule } from '../../../db/domain/vocabulary.ts';
import { call } from '../client.ts';
import { offerUndo, sayFailure } from '../undo.ts';
import { switched, wordsOf } from './rules.ts';

/** Switches rules on or off for one opportunity, says what that did, and offers the way back. */
export async function switchForOpportunity(
  opportunity: { id: string; company: string },
  rules: readonly [CadenceRule, ...CadenceRule[]],
  isOn: boolean,
): Promise<Failure | null> {
  const { id, company } = opportunity;
  const known = await call('opportunity.open', { id });
  if (!known.ok) return known.error;
  const rulesOff = switched(known.value.rulesOff, rules, isOn);
  const result = await call('opportunity.rules', { id, rulesOff });
  if (!result.ok) return result.error;
  offerUndo(result.value.step, `${wordsOf(rules[0]).name}: ${isOn ? 'on again' : 'off'} for ${company}.`);
  return null;
}

/** The rule that made a follow-up makes none for its opportunity any more. */
export async function notForThisOpportunity(
  opportunity: { id: string; company: string },
  rule: CadenceRule,
): Promise<void> {
  const failure = await switchForOpportunity(opportunity, wordsOf(rule).rules, false);
  if (failure !== null) sayFailure(failure);
}

/** Takes the interval of somebody away, so that no word is proposed any more. */
export async function stopKeepingInTouch(person: { id: string; name: string }): Promise<void> {
  const result = await call('person.keepInTouch', { ids: [person.id], days: null });
  if (!result.ok) return sayFailure(result.error);
  offerUndo(result.value.step, `No more words with ${person.name} are proposed.`);
}
