import {
  About,
  type CadenceFacts,
  type CadencePerson,
  type CadenceRound,
  compare,
  indexInteractions,
  type Proposal,
} from './cadence-facts.ts';
import type { RuleContext } from './constants.ts';
import { addBusinessDays, addDays, daysBetween, laterDate } from './dates.ts';
import { nextWordOn } from './keep-warm.ts';
import type { IsoDate } from './fields.ts';
import { roundEnd } from './round.ts';
import type { CadenceRule } from './vocabulary.ts';

/**
 * The follow-ups that rules propose. A proposal is there exactly while its trigger holds and what makes it go away
 * does not, whatever happened in between: running once a year or once a minute gives the same answer.
 */

/** Every follow-up the rules want now, each key once, by due date and key; rules that are switched off want none. */
export function proposeFollowUps(facts: CadenceFacts, context: RuleContext): Proposal[] {
  const interactions = indexInteractions(facts.interactions);
  const proposals = new Map<string, Proposal>();
  for (const opportunity of facts.opportunities) {
    const about = new About(opportunity, interactions, context);
    const off = new Set([...context.rulesOff, ...opportunity.rulesOff]);
    for (const proposal of OPPORTUNITY_RULES.flatMap((rule) => rule(about))) {
      if (!off.has(proposal.rule)) proposals.set(proposal.key, proposal);
    }
  }
  for (const person of facts.people) {
    if (context.rulesOff.includes('keep_in_touch')) break;
    for (const proposal of keepInTouch(person, context)) proposals.set(proposal.key, proposal);
  }
  return [...proposals.values()].sort((a, b) => compare(a.dueOn, b.dueOn) || compare(a.key, b.key));
}

/** "A round is done: thank_you to each interviewer, 1 day later, until an outbound interaction with that person." */
function thanks(about: About): Proposal[] {
  const { endedOn } = about;
  return about.opportunity.rounds
    .filter(({ status }) => status === 'done')
    .flatMap((round) => {
      const end = roundEnd(round);
      const dueOn = addDays(about.date(end), about.context.constants.cadence.thankYouDays);
      // Thanks are still due when the end came before they were; long after, the moment has gone.
      if (endedOn !== null && endedOn > dueOn) return [];
      return round.interviewerIds
        .filter((personId) => !about.wroteTo(personId, end))
        .map((personId) =>
          about.propose('round_done_thanks', `${round.id}:${personId}`, {
            kind: 'thank_you',
            dueOn,
            personId,
            roundId: round.id,
            reason: 'The round is done, and you have not written to this interviewer since.',
          }),
        );
    });
}

/**
 * "A round is done: status_check, 1 business day after the date they promised to answer by, else 5 business days
 * later, until anything inbound after the round." The end of a later round is something that came in, as in limbo, and
 * so is a round that was planned since: somebody has answered, and is not asked how it stands.
 */
function statusChecks(about: About): Proposal[] {
  if (about.closed) return [];
  const { cadence } = about.context.constants;
  const { daysOff } = about.context;
  const done = about.opportunity.rounds.filter(({ status }) => status === 'done');
  return done
    .filter((round) => {
      const end = roundEnd(round);
      const answered = about.opportunity.rounds.some(
        (other) =>
          (other.status === 'done' && roundEnd(other) > end) || (other.status === 'scheduled' && other.createdAt > end),
      );
      return !about.heardSince(end) && !answered;
    })
    .map((round) => {
      const rest = { kind: 'status_check', personId: about.contactId, roundId: round.id } as const;
      if (round.promisedBy !== null) {
        return about.propose('round_done_promised', round.id, {
          ...rest,
          dueOn: addBusinessDays(round.promisedBy, cadence.statusCheckAfterPromiseBusinessDays, daysOff),
          reason: 'They promised an answer by a date, and nothing has come in since the round.',
        });
      }
      return about.propose('round_done_silent', round.id, {
        ...rest,
        dueOn: addBusinessDays(about.date(roundEnd(round)), cadence.statusCheckBusinessDays, daysOff),
        reason: 'The round is done without a promised date, and nothing has come in since.',
      });
    });
}

/**
 * "Applied and silent: status_check, 7 days after applying, until the stage moves on, or anything inbound." A round
 * since then is an answer too, wherever its card was left; one that was cancelled says nothing.
 */
function appliedSilent(about: About): Proposal[] {
  const { id, stageKind, stageEnteredAt } = about.opportunity;
  if (about.closed || stageKind !== 'applied') return [];
  const appliedOn = about.opportunity.appliedOn ?? about.date(stageEnteredAt);
  const met = about.opportunity.rounds.some(
    ({ status, startsAt }) => status !== 'cancelled' && about.date(startsAt) >= appliedOn,
  );
  if (met || about.heardOnOrAfter(appliedOn)) return [];
  return [
    about.propose('applied_silent', id, {
      kind: 'status_check',
      dueOn: addDays(appliedOn, about.context.constants.cadence.appliedSilentDays),
      personId: about.contactId,
      reason: 'You applied, and nothing has come in since.',
    }),
  ];
}

/**
 * "Limbo begins: closing_note to each interviewer not closed, the same day, until closed, or limbo ends." A note that
 * the person planned without the rule, or settled since limbo began, is that note: nobody is written to twice.
 */
function limboNotes(about: About): Proposal[] {
  const { id, limbo, ownNotes } = about.opportunity;
  if (about.closed || !limbo.in) return [];
  const own = (personId: string) =>
    ownNotes.some(
      (note) => note.personId === personId && (note.settledAt === null || about.date(note.settledAt) >= limbo.since),
    );
  return limbo.unclosedPersonIds
    .filter((personId) => !own(personId))
    .map((personId) =>
      about.propose('limbo_closing_note', `${id}:${personId}`, {
        kind: 'closing_note',
        dueOn: limbo.since,
        personId,
        reason: 'It is late in the process and silent, and this interviewer is not closed yet.',
      }),
    );
}

/** "Missed by them: status_check with new times, the same day, until a new round is planned, or anything inbound." */
function missedByThem(about: About): Proposal[] {
  if (about.closed) return [];
  const { rounds } = about.opportunity;
  const replaced = (missed: CadenceRound) =>
    rounds.some(
      ({ status, startsAt, createdAt }) =>
        (status === 'scheduled' || status === 'done') && startsAt > missed.startsAt && createdAt > missed.startsAt,
    );
  return rounds
    .filter((round) => round.status === 'missed_by_them' && !replaced(round) && !about.heardSince(round.startsAt))
    .map((round) =>
      about.propose('round_missed_by_them', round.id, {
        kind: 'status_check',
        dueOn: about.date(round.startsAt),
        personId: about.contactId,
        roundId: round.id,
        reason: 'They missed the round, and no new one is planned: offer new times.',
      }),
    );
}

/**
 * "An offer has an answer-by date: decide, 3 days and 1 day before, until close-out." Nothing is due before the offer was
 * entered or changed: an early reminder that would have been is left out, and the last one is due that very day.
 */
function decideOnOffers(about: About): Proposal[] {
  if (about.closed) return [];
  const { decideEarlyDays, decideLastDays } = about.context.constants.cadence;
  return about.opportunity.offers.flatMap(({ id, answerBy, enteredAt }) => {
    if (answerBy === null) return [];
    const enteredOn = about.date(enteredAt);
    const early = addDays(answerBy, -Math.max(decideEarlyDays, decideLastDays));
    const last = laterDate(addDays(answerBy, -Math.min(decideEarlyDays, decideLastDays)), enteredOn);
    const remind = (rule: CadenceRule, dueOn: IsoDate) =>
      about.propose(rule, id, { kind: 'decide', dueOn, personId: null, reason: untilAnswer(dueOn, answerBy) });
    const reminders = [remind('offer_decide_last', last)];
    if (early >= enteredOn && early < last) reminders.unshift(remind('offer_decide_early', early));
    return reminders;
  });
}

/** How long there is to answer on the day of the reminder. */
function untilAnswer(on: IsoDate, answerBy: IsoDate): string {
  const days = daysBetween(on, answerBy);
  if (days < 0) return 'The date to answer this offer by had passed when it was entered.';
  return `The offer wants an answer ${days === 0 ? 'that day' : days === 1 ? '1 day later' : `${days} days later`}.`;
}

/** "Rejected: other thanks, and ask for feedback, 1 day later, until feedback is recorded." */
function rejectedFeedback(about: About): Proposal[] {
  const { closeOut } = about.opportunity;
  if (closeOut?.outcome !== 'rejected' || /\S/.test(closeOut.feedback)) return [];
  return [
    about.propose('rejected_feedback', closeOut.id, {
      kind: 'other',
      dueOn: addDays(closeOut.closedOn, about.context.constants.cadence.rejectedFeedbackDays),
      personId: about.contactId,
      reason: 'They said no, and no feedback is recorded: thank them and ask for it.',
    }),
  ];
}

/** "Close-out says come back on a date: reengage, that date." */
function comeBack(about: About): Proposal[] {
  const { closeOut } = about.opportunity;
  if (closeOut === null || closeOut.comeBackOn === null) return [];
  return [
    about.propose('come_back', closeOut.id, {
      kind: 'reengage',
      dueOn: closeOut.comeBackOn,
      personId: about.contactId,
      reason: 'You chose this date to come back when it was closed.',
    }),
  ];
}

const OPPORTUNITY_RULES: readonly ((about: About) => Proposal[])[] = [
  thanks,
  statusChecks,
  appliedSilent,
  limboNotes,
  missedByThem,
  decideOnOffers,
  rejectedFeedback,
  comeBack,
];

/**
 * "A person has a keep-in-touch interval: keep_warm, interval after the last interaction, until any interaction." The
 * key names the interaction it counts from, so the next one starts the next interval.
 */
function keepInTouch(person: CadencePerson, { zone }: RuleContext): Proposal[] {
  const dueOn = nextWordOn({ ...person, lastContactAt: person.lastInteraction?.at ?? null }, zone);
  if (dueOn === null) return [];
  return [
    {
      key: `keep_in_touch:${person.id}:${person.lastInteraction?.id ?? 'never'}`,
      rule: 'keep_in_touch',
      kind: 'keep_warm',
      dueOn,
      personId: person.id,
      opportunityId: null,
      roundId: null,
      reason: 'You wanted to keep in touch, and the interval since the last contact is over by then.',
    },
  ];
}
