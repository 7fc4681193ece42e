import type { Failure } from '../../../db/domain/result.ts';
import type { RoundFields } from '../../../db/domain/round.ts';
import type { PersonRef } from '../../../db/domain/person.ts';
import type { RoundStatus } from '../../../db/domain/vocabulary.ts';
import type { RoundView } from '../../../electron/ipc/contract/opportunity.ts';
import { call } from '../../lib/client.ts';
import { relativeInstant } from '../../lib/format.ts';
import { ROUND_KIND } from '../../lib/labels.ts';
import { navigate } from '../../lib/navigation.ts';
import { offerUndo } from '../../lib/undo.ts';
import { say } from './actions.ts';

/** What is said once a round is marked so. */
const DONE: Record<RoundStatus, string> = {
  scheduled: 'Round is scheduled again',
  done: 'Round marked as done',
  cancelled: 'Round cancelled',
  missed_by_them: 'Round marked as missed by them',
  missed_by_me: 'Round marked as missed by you',
};

export async function markRound(round: RoundView, status: RoundStatus): Promise<void> {
  const isEarly = status === 'done' && round.startsAt + round.minutes * 60_000 > Date.now();
  const message = isEarly ? 'Round marked as done, as of now' : DONE[status];
  say(await call('round.update', { id: round.id, fields: { status } }), message);
}

/** Saves a changed round; a moved one says where it went. Answers with what the store refused. */
export async function saveRound(round: RoundView, fields: RoundFields, zone: string): Promise<Failure | null> {
  const result = await call('round.update', { id: round.id, fields });
  if (!result.ok) return result.error;
  const isMoved = fields.startsAt !== round.startsAt;
  const to = relativeInstant(fields.startsAt, Date.now(), zone);
  offerUndo(result.value.step, isMoved ? `${ROUND_KIND[round.kind]} moved to ${to}` : 'Round changed');
  return null;
}

export async function waiveDebrief(roundId: string): Promise<void> {
  say(await call('debrief.waive', { roundId }), 'No debrief is asked for any more');
}

export async function trashRound(round: RoundView): Promise<void> {
  say(await call('round.trash', { id: round.id }), `Moved the ${ROUND_KIND[round.kind]} round to the trash`);
}

export async function restoreRound(id: string): Promise<void> {
  say(await call('round.restore', { id }), 'Round restored');
}

/** It turned out who an interviewer is. Answers with what the store refused. */
export async function nameInterviewer(roundId: string, personId: string, by: PersonRef): Promise<Failure | null> {
  const result = await call('round.replaceInterviewer', { roundId, personId, by });
  if (!result.ok) return result.error;
  offerUndo(result.value.step);
  return null;
}

export const openSheet = (id: string) => navigate.openPage({ kind: 'sheet', id });
