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
import { addBusinessDays, addDays, dateInZone } from './dates.ts';
import { roundEnd } from './round.ts';
import type { CadenceRule } from './vocabulary.ts';

/**
 * The follow-ups that rules propose. A proposal is there exactly while its trigger holds and what makes it go away
 * does not, whatever happened in between: running once a year or once a minute gives the same answer.
 */

/** Every follow-up the rules want now, each key once, by due date and key. */
export function proposeFollowUps(facts: CadenceFacts, context: RuleContext): Proposal[] {
  const interactions = indexInteractions(facts.interactions);
  const proposals = new Map<string, Proposal>();
  for (const opportunity of facts.opportunities) {
    const about = new About(opportunity, interactions, context);
    for (const rule of OPPORTUNITY_RULES) for (const proposal of rule(about)) proposals.set(proposal.key, proposal);
  }
  for (const person of facts.people) {
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
 * later, until anything inbound after the round." The end of a later round is something that came in, as in limbo.
 */
function statusChecks(about: About): Proposal[] {
  if (about.closed) return [];
  const { cadence } = about.context.constants;
  const { daysOff } = about.context;
  const done = about.opportunity.rounds.filter(({ status }) => status === 'done');
  return done
    .filter((round) => {
      const end = roundEnd(round);
      return !about.heardSince(end) && !done.some((other) => roundEnd(other) > end);
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

/** "Applied and silent: status_check, 7 days after applying, until the stage moves on, or anything inbound." */
function appliedSilent(about: About): Proposal[] {
  const { id, stageKind, stageEnteredAt } = about.opportunity;
  if (about.closed || stageKind !== 'applied') return [];
  const appliedOn = about.opportunity.appliedOn ?? about.date(stageEnteredAt);
  if (about.heardOnOrAfter(appliedOn)) return [];
  return [
    about.propose('applied_silent', id, {
      kind: 'status_check',
      dueOn: addDays(appliedOn, about.context.constants.cadence.appliedSilentDays),
      personId: about.contactId,
      reason: 'You applied, and nothing has come in since.',
    }),
  ];
}

/** "Limbo begins: closing_note to each interviewer not closed, the same day, until closed, or limbo ends." */
function limboNotes(about: About): Proposal[] {
  const { id, limbo } = about.opportunity;
  if (about.closed || !limbo.in) return [];
  return limbo.unclosedPersonIds.map((personId) =>
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

/** "An offer has an answer-by date: decide, 3 days and 1 day before, until close-out." */
function decideOnOffers(about: About): Proposal[] {
  if (about.closed) return [];
  const { decideEarlyDays, decideLastDays } = about.context.constants.cadence;
  return about.opportunity.offers.flatMap(({ id, answerBy }) => {
    if (answerBy === null) return [];
    const before = (rule: CadenceRule, days: number) =>
      about.propose(rule, id, {
        kind: 'decide',
        dueOn: addDays(answerBy, -days),
        personId: null,
        reason: `The offer wants an answer ${days === 0 ? 'today' : days === 1 ? '1 day' : `${days} days`} later.`,
      });
    return [before('offer_decide_early', decideEarlyDays), before('offer_decide_last', decideLastDays)];
  });
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
  if (person.keepInTouchDays === null) return [];
  const from = person.lastInteraction ?? { id: 'never', at: person.createdAt };
  return [
    {
      key: `keep_in_touch:${person.id}:${from.id}`,
      rule: 'keep_in_touch',
      kind: 'keep_warm',
      dueOn: addDays(dateInZone(from.at, zone), person.keepInTouchDays),
      personId: person.id,
      opportunityId: null,
      roundId: null,
      reason: 'You wanted to keep in touch, and the interval since the last contact is over by then.',
    },
  ];
}
