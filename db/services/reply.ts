import { type Result, fail, ok } from '../domain/result.ts';
import { lastContact } from '../repositories/reply.ts';
import { rows } from '../repositories/rows.ts';
import { company, followUp, interaction, opportunity, person } from '../schema/index.ts';
import { type Change, type Done, type Services, change } from './core.ts';

/** What came back, logged in one press: who answered, about which opportunity, how. */
type Answer = {
  personId: string | null;
  opportunityId: string | null;
  channel: (typeof interaction.$inferInsert)['channel'];
};

/** Stands where nobody has said yet what they said. */
const SUMMARY = 'They answered';
const ANSWER_GONE = 'This answer is not there any more. It may have been undone; log it again.';

/**
 * Logs that the people of these follow-ups answered, now: one inbound interaction for each person and opportunity. The
 * rules look at it in the same change. `invalid` when a follow-up names neither a person nor an opportunity.
 */
export function logReplies(services: Services, followUpIds: readonly string[]): Result<Done<{ ids: string[] }>> {
  const answers = new Map<string, Answer>();
  for (const id of followUpIds) {
    const row = rows(services.store, followUp).get(id);
    if (!row || row.trashedAt !== null)
      return fail('not_found', 'This follow-up is not there any more. It may be in the trash.');
    const { personId, opportunityId } = row;
    if (personId === null && opportunityId === null)
      return fail(
        'invalid',
        'This follow-up names nobody who could have answered. Add a person or an opportunity to it.',
      );
    const channel = row.channel ?? lastContact(services.store, personId, opportunityId)?.channel ?? 'email';
    answers.set(`${personId} ${opportunityId}`, { personId, opportunityId, channel });
  }
  return log(services, [...answers.values()]);
}

/** Logs that something came in about an opportunity, now, from whoever wrote or was written to last about it. */
export function logReplyAbout(services: Services, opportunityId: string): Result<Done<{ ids: string[] }>> {
  const row = rows(services.store, opportunity).get(opportunityId);
  if (!row || row.trashedAt !== null)
    return fail('not_found', 'This opportunity is not there any more. It may be in the trash.');
  const last = lastContact(services.store, null, opportunityId);
  return log(services, [{ personId: last?.personId ?? null, opportunityId, channel: last?.channel ?? 'email' }]);
}

function log(services: Services, answers: readonly Answer[]): Result<Done<{ ids: string[] }>> {
  const [only] = answers;
  const who = answers.length === 1 && only ? whoAnswered(services, only) : `${answers.length} answers`;
  const subjectId = answers.length === 1 && only ? only.opportunityId : null;
  return change(services, { label: `Logged ${who}`, aggregate: 'interaction', subjectId }, (tx) =>
    ok({ ids: answers.map((answer) => insert(tx, answer)) }),
  );
}

function insert(tx: Change, answer: Answer): string {
  const id = tx.newId();
  rows(tx.store, interaction).insert({ id, at: tx.at, direction: 'inbound', summary: SUMMARY, ...answer }, tx.at);
  return id;
}

function whoAnswered({ store }: Services, { personId, opportunityId }: Answer): string {
  const name = personId === null ? undefined : rows(store, person).get(personId)?.name;
  const about = opportunityId === null ? undefined : rows(store, opportunity).get(opportunityId);
  const place = about && rows(store, company).get(about.companyId)?.name;
  return `an answer from ${name ?? place ?? 'them'}`;
}

/** Puts down what they said, for answers that were just logged. */
export function sayReply(services: Services, ids: readonly string[], said: string): Result<Done<null>> {
  return change(services, { label: 'Wrote down what they said', aggregate: 'interaction' }, (tx) => {
    const table = rows(tx.store, interaction);
    for (const id of ids) {
      const row = table.get(id);
      if (!row || row.trashedAt !== null) return fail('not_found', ANSWER_GONE);
      table.update(id, { summary: said }, tx.at);
    }
    return ok(null);
  });
}
