import { dateInZone } from '../domain/dates.ts';
import { WITHDRAW } from '../domain/template-texts.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import * as repository from '../repositories/offer.ts';
import { cardOf, hasCloseOut } from '../repositories/opportunity.ts';
import { rows } from '../repositories/rows.ts';
import { followUp, opportunity } from '../schema/index.ts';
import { writeCloseOut } from './close-out.ts';
import { zoneOf } from './context.ts';
import { type Change, type Done, type Services, change } from './core.ts';
import { noteFrom } from './draft-facts.ts';

/** What is still open beside the opportunity that was accepted, the furthest first. */
export function otherOpportunities({ store }: Services, opportunityId: string) {
  return ok(
    repository
      .openOpportunities(store)
      .filter(({ id }) => id !== opportunityId)
      .map((row) => ({ ...row, tell: repository.whoToTell(store, row.id)?.name ?? null })),
  );
}

type Input = { opportunityId: string; ids: string[]; tell: boolean };

/**
 * Closes the others in one step: as declined where they made an offer, else as withdrawn. With `tell`, a follow-up of today with a few polite words is made for each
 * where somebody is known; where nobody is, nobody waits to be told. What is closed already stays as it is.
 */
export function withdrawOthers(
  services: Services,
  { opportunityId, ids, tell }: Input,
): Result<Done<{ closed: number; followUps: number }>> {
  const open = [...new Set(ids)].filter((id) => id !== opportunityId && !hasCloseOut(services.store, id));
  const what = open.length === 1 ? '1 opportunity' : `${open.length} opportunities`;
  const about = {
    label: `Closed ${what} after accepting an offer`,
    aggregate: 'close_out',
    subjectId: opportunityId,
  } as const;
  return change(services, about, (tx) => {
    const closedOn = dateInZone(tx.at, zoneOf(services));
    let followUps = 0;
    // Each is put on top of the closed stage, so the last comes first and the order stays.
    for (const id of [...open].reverse()) {
      if (!rows(tx.store, opportunity).get(id))
        return fail('not_found', 'One of these is not there any more. Open the list again; nothing was changed.');
      const outcome = repository.hasOffer(tx.store, id) ? 'declined' : 'withdrew';
      const written = writeCloseOut(tx, { ...NOTHING_MORE, outcome, opportunityId: id, closedOn });
      if (!written.ok) return written;
      if (tell && planWord(tx, id, closedOn)) followUps += 1;
    }
    return ok({ closed: open.length, followUps });
  });
}

const NOTHING_MORE = {
  reasons: [],
  feedback: '',
  lessons: '',
  skills: [],
  comeBackOn: null,
} satisfies Partial<Parameters<typeof writeCloseOut>[1]>;

/** A follow-up of the person's own: no rule takes it back because the opportunity is closed. */
function planWord(tx: Change, opportunityId: string, dueOn: string): boolean {
  const person = repository.whoToTell(tx.store, opportunityId);
  const card = cardOf(tx.store, opportunityId);
  if (!person || !card) return false;
  const words = noteFrom(tx.services, WITHDRAW.id, { opportunityId, personId: person.id, roundId: null });
  rows(tx.store, followUp).insert(
    {
      id: tx.newId(),
      kind: 'other',
      dueOn,
      dueChosen: true,
      personId: person.id,
      opportunityId,
      channel: 'email',
      subject: words.subject,
      draft: words.body,
    },
    tx.at,
  );
  return true;
}
