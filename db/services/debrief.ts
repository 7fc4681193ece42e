import { type DebriefDocument, emptyDebrief } from '../domain/debrief-document.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import { roundEnd } from '../domain/round.ts';
import { begunDebriefs, debriefOf, storiesToTell, tellingsIn } from '../repositories/debrief.ts';
import * as repository from '../repositories/round.ts';
import { skillNames } from '../repositories/roadmap.ts';
import { rows } from '../repositories/rows.ts';
import { round } from '../schema/index.ts';
import { type Done, type Services, change, rehearse } from './core.ts';
import { writeDebrief } from './debrief-write.ts';
import { type Effects, effectsSince, measure } from './effects.ts';
import { isOwed, roundViews } from './round.ts';

const NOT_THERE = 'This round is not there any more. It may be in the trash.';

export function owedDebriefs(services: Services) {
  const now = services.clock.now();
  const begun = new Set(begunDebriefs(services.store));
  const owed = repository.roundsOwed(services.store, now).filter((row) => isOwed(row, now));
  return ok(owed.map((row) => ({ ...inShort(row), begun: begun.has(row.id) })));
}

/** Debriefs that were saved and are being changed: something typed is kept and not saved. */
export function changingDebriefs({ store }: Services) {
  return begunDebriefs(store).flatMap((roundId) => {
    const row = repository.roundById(store, roundId);
    return row === undefined || row.debriefId === null ? [] : [{ ...inShort(row), begun: true }];
  });
}

const inShort = (row: repository.RoundRow) => ({
  roundId: row.id,
  opportunityId: row.opportunityId,
  company: row.company,
  title: row.title,
  kind: row.kind,
  endedAt: roundEnd(row),
});

export function openDebrief(services: Services, roundId: string) {
  const { store } = services;
  const row = repository.roundById(store, roundId);
  if (!row) return fail('not_found', NOT_THERE);
  const [view] = roundViews(services, [row]);
  if (!view) return fail('not_found', NOT_THERE);
  const before = repository.checksOn(store, row.opportunityId).filter((won) => won.roundId !== roundId);
  return ok({
    round: view,
    opportunityId: row.opportunityId,
    company: row.company,
    title: row.title,
    written: row.debriefId !== null,
    document: documentOf(services, roundId),
    wonBefore: view.interviewers.map(({ personId }) => ({
      personId,
      checks: [...new Set(before.filter((won) => won.personId === personId).map(({ check }) => check))],
    })),
    skills: skillNames(store),
    stories: storiesToTell(store),
  });
}

function documentOf({ store }: Services, roundId: string): DebriefDocument {
  const stored = debriefOf(store, roundId);
  const told = tellingsIn(store, roundId).filter(({ isTrashed }) => isTrashed === 0);
  const tellings = {
    stories: told.map(({ storyId }) => storyId),
    storiesWent: Object.fromEntries(told.flatMap(({ storyId, went }) => (went === null ? [] : [[storyId, went]]))),
  };
  // A story can be marked as told before the debrief is written: saving it keeps the mark.
  if (!stored) return { ...emptyDebrief, ...tellings };
  const { row, closes, signals, questions, reservations, pains } = stored;
  const people = [...new Set(closes.map(({ personId }) => personId))];
  const pressedBy = new Map(repository.signalEvidence(store, roundId).map((row) => [row.skillId, row.personId]));
  return {
    rating: row.rating,
    closes: people.map((personId) => ({
      personId,
      checks: closes.filter((won) => won.personId === personId).map(({ check }) => check),
    })),
    pains: pains.map(({ id, text, severity, challenge, personId }) => ({ id, text, severity, challenge, personId })),
    signals: signals.map(({ skillId, pressed, outcome, quote }) => ({
      skill: { skillId },
      pressed,
      outcome,
      quote,
      personId: pressedBy.get(skillId) ?? null,
    })),
    questions: questions.map(({ text, kind, howIDid, note, personId }) => ({ text, kind, howIDid, note, personId })),
    reservations: reservations.map(({ text, answered, personId }) => ({ text, answered, personId })),
    ...tellings,
    promisedBy: row.promisedBy,
    nextStep: row.nextStep,
    wentWell: row.wentWell,
    toChange: row.toChange,
    notes: row.notes,
  };
}

export function previewDebrief(services: Services, roundId: string, document: DebriefDocument): Result<Effects> {
  const row = repository.roundById(services.store, roundId);
  if (!row) return fail('not_found', NOT_THERE);
  const before = measure(services, row.opportunityId);
  return rehearse(
    services,
    (tx) => writeDebrief(tx, row, document),
    () => effectsSince(services, before, row.opportunityId),
  );
}

/** Saves the debrief, marks the round done, and answers what that changed. */
export function saveDebrief(services: Services, roundId: string, document: DebriefDocument): Result<Done<Effects>> {
  const row = repository.roundById(services.store, roundId);
  if (!row) return fail('not_found', NOT_THERE);
  const before = measure(services, row.opportunityId);
  const about = {
    label: `Wrote the debrief at ${row.company}`,
    aggregate: 'debrief',
    subjectId: row.opportunityId,
  } as const;
  const saved = change(services, about, (tx) => writeDebrief(tx, row, document));
  if (!saved.ok) return saved;
  return ok({ value: effectsSince(services, before, row.opportunityId), step: saved.value.step });
}

export function waiveDebrief(services: Services, roundId: string): Result<Done<null>> {
  const row = repository.roundById(services.store, roundId);
  if (!row) return fail('not_found', NOT_THERE);
  const about = {
    label: `Waived the debrief at ${row.company}`,
    aggregate: 'round',
    subjectId: row.opportunityId,
  } as const;
  return change(services, about, (tx) => {
    rows(tx.store, round).update(
      roundId,
      { debriefWaived: true, ...(row.status === 'scheduled' ? { status: 'done' } : {}) },
      tx.at,
    );
    return ok(null);
  });
}
