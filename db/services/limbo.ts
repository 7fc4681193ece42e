import type { OpportunityClose } from '../domain/close.ts';
import { addDays, daysBetween } from '../domain/dates.ts';
import type { IsoDate } from '../domain/fields.ts';
import { AWAKE } from '../domain/follow-up.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import { saidIn } from '../domain/said.ts';
import { CLOSING_NOTE } from '../domain/template-texts.ts';
import type { ContactChannel } from '../domain/vocabulary.ts';
import * as repository from '../repositories/limbo.ts';
import { cardOf } from '../repositories/opportunity.ts';
import { rows } from '../repositories/rows.ts';
import { followUp, interaction, person } from '../schema/index.ts';
import { closesOn } from './close.ts';
import { ruleContext } from './context.ts';
import { type Change, type Done, type Services, change } from './core.ts';
import { noteFrom } from './draft-facts.ts';

const NOT_THERE = 'This opportunity is not there any more. It may be in the trash.';

/** Who is not closed yet, each with a note drafted from the brief; and, in limbo, since when and by when to decide. */
export function limboFor(services: Services, opportunityId: string) {
  const { store } = services;
  const card = cardOf(store, opportunityId);
  if (!card) return fail('not_found', NOT_THERE);
  const { today, constants } = ruleContext(services);
  const heardOn = card.limboHeardOn;
  const silentDays = heardOn === null ? 0 : daysBetween(heardOn, today);
  const decision = repository.ownDecision(store, opportunityId);
  return ok({
    opportunityId,
    company: card.company,
    title: card.title,
    limbo:
      heardOn === null
        ? null
        : {
            silentDays,
            heardOn,
            ghostFrom: addDays(heardOn, constants.limbo.ghostedFromDay),
            canGhost: silentDays >= constants.limbo.ghostedFromDay,
          },
    decideOn: decision?.dueOn ?? null,
    unclosed: unclosedOn(services, card, closesOn(services, [opportunityId]).get(opportunityId)),
  });
}

type Card = { id: string; company: string; title: string };

/** The interviewers who have not given all five checks, in the order they were met. */
function unclosedOn(services: Services, card: Card, close: OpportunityClose | undefined) {
  const { store } = services;
  const open = (close?.interviewers ?? []).filter(({ state }) => state !== 'closed');
  const people = new Map(
    repository
      .namesOf(
        store,
        open.map(({ personId }) => personId),
      )
      .map((row) => [row.id, row]),
  );
  const notes = repository.closingNotesOn(store, card.id);
  return open.flatMap((one) => {
    const about = people.get(one.personId);
    if (about === undefined) return [];
    const own = notes.filter(({ personId }) => personId === one.personId);
    const planned = own.find(({ state }) => state === 'open');
    return [
      {
        personId: one.personId,
        name: about.name,
        jobTitle: about.jobTitle,
        email: about.email,
        state: one.state,
        missing: one.missing,
        note: noteFrom(services, CLOSING_NOTE.id, {
          opportunityId: card.id,
          personId: one.personId,
          roundId: null,
        }),
        planned: planned
          ? { id: planned.id, dueOn: planned.dueOn, subject: planned.subject, draft: planned.draft }
          : null,
        sentAt: own.find(({ state }) => state === 'done')?.settledAt ?? null,
      },
    ];
  });
}

/** Opportunities whose interviewers Today names as not closed yet. */
const MOST_OPEN = 3;

export function notClosedYet(services: Services) {
  const open = repository.openInterviews(services.store, MOST_OPEN);
  const closes = closesOn(
    services,
    open.map(({ id }) => id),
  );
  const unclosed = [...closes.values()].flatMap(({ interviewers }) => interviewers);
  const names = new Map(
    repository
      .namesOf(
        services.store,
        unclosed.map(({ personId }) => personId),
      )
      .map(({ id, name }) => [id, name]),
  );
  return open.map(({ id, roundKind, roundStartsAt, ...card }) => ({
    ...card,
    opportunityId: id,
    /** The round that lies ahead, where it can still be won; null when none does. */
    round: roundKind === null || roundStartsAt === null ? null : { kind: roundKind, startsAt: roundStartsAt },
    people: (closes.get(id)?.interviewers ?? [])
      .filter(({ state }) => state !== 'closed')
      .map(({ personId, missing }) => ({ personId, name: names.get(personId) ?? 'Somebody', missing })),
  }));
}

/** Names of the interviewers of these opportunities who are not closed yet, in the order they were met. */
export function unclosedNames(services: Services, opportunityIds: readonly string[]): Map<string, string[]> {
  const closes = closesOn(services, opportunityIds);
  const open = (close: OpportunityClose) => close.interviewers.filter(({ state }) => state !== 'closed');
  const ids = [...closes.values()].flatMap(open).map(({ personId }) => personId);
  const names = new Map(repository.namesOf(services.store, ids).map(({ id, name }) => [id, name]));
  return new Map(
    [...closes].map(([id, close]) => [id, open(close).flatMap(({ personId }) => names.get(personId) ?? [])]),
  );
}

/** Sets the date to decide by as a follow-up of the person's own; null takes it to the trash. */
export function decideBy(services: Services, opportunityId: string, date: IsoDate | null): Result<Done<null>> {
  const card = cardOf(services.store, opportunityId);
  if (!card) return fail('not_found', NOT_THERE);
  const known = repository.ownDecision(services.store, opportunityId);
  const label = date === null ? `No date to decide on ${card.company}` : `Set the date to decide on ${card.company}`;
  return change(services, { label, aggregate: 'follow_up', subjectId: opportunityId }, (tx) => {
    const table = rows(tx.store, followUp);
    if (known && date === null) table.update(known.id, { trashedAt: tx.at }, tx.at);
    else if (known && date !== null) table.update(known.id, { dueOn: date, ...AWAKE }, tx.at);
    else if (date !== null)
      table.insert(
        {
          id: tx.newId(),
          kind: 'decide',
          opportunityId,
          dueOn: date,
          dueChosen: true,
          subject: `Decide whether to wait for ${card.company}`,
        },
        tx.at,
      );
    return ok(null);
  });
}

export type NoteText = { opportunityId: string; personId: string; subject: string; draft: string };

/** Keeps the note as an open follow-up: the one there is, or a new one for today. */
export function keepNote(services: Services, note: NoteText): Result<Done<{ followUpId: string }>> {
  const name = whoIn(services, note);
  if (name === null) return fail('not_found', NOT_THERE);
  const label = `Planned a closing note to ${name}`;
  return change(services, { label, aggregate: 'follow_up', subjectId: note.opportunityId }, (tx) =>
    ok({ followUpId: putNote(tx, note) }),
  );
}

/** The note went out: logs it with the person and settles its follow-up. */
export function sendNote(services: Services, input: NoteText & { channel: ContactChannel }): Result<Done<null>> {
  const { channel, ...note } = input;
  const name = whoIn(services, note);
  if (name === null) return fail('not_found', NOT_THERE);
  const label = `Sent a closing note to ${name}`;
  return change(services, { label, aggregate: 'follow_up', subjectId: note.opportunityId }, (tx) => {
    const id = putNote(tx, note);
    rows(tx.store, followUp).update(id, { state: 'done', settledAt: tx.at, channel }, tx.at);
    const { personId, opportunityId } = note;
    const summary = saidIn(note, channel, 'Sent a closing note');
    const said = { at: tx.at, channel, direction: 'outbound', summary, personId, opportunityId } as const;
    rows(tx.store, interaction).insert({ id: tx.newId(), ...said }, tx.at);
    return ok(null);
  });
}

function whoIn({ store }: Services, { opportunityId, personId }: NoteText): string | null {
  if (!cardOf(store, opportunityId)) return null;
  return rows(store, person).get(personId)?.name ?? null;
}

function putNote(tx: Change, { opportunityId, personId, subject, draft }: NoteText): string {
  const open = repository
    .closingNotesOn(tx.store, opportunityId)
    .find((row) => row.personId === personId && row.state === 'open');
  const table = rows(tx.store, followUp);
  if (open) {
    table.update(open.id, { subject, draft }, tx.at);
    return open.id;
  }
  const id = tx.newId();
  const dueOn = ruleContext(tx.services).today;
  table.insert({ id, kind: 'closing_note', dueOn, dueChosen: true, personId, opportunityId, subject, draft }, tx.at);
  return id;
}
