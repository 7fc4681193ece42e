import type { RuleConstants } from './constants.ts';
import { CLOSE_CHECKS, type CloseCheck, type CloseState, type RoundStatus } from './vocabulary.ts';

/**
 * Close: five checks per interviewer. "0–1 checks: open; 2–4: partly; 5: closed. Over several rounds with one person a
 * check stays won. An opportunity shows closed / interviewers."
 */

export interface CloseRound {
  id: string;
  status: RoundStatus;
  /** UTC milliseconds. */
  startsAt: number;
  /** The persons who interviewed. */
  interviewerIds: readonly string[];
  /** Checks won in this round's debrief. */
  won: readonly { personId: string; check: CloseCheck }[];
}

export interface InterviewerClose {
  personId: string;
  state: CloseState;
  /** In the order a conversation goes, each with the round that first won it. */
  won: { check: CloseCheck; roundId: string }[];
  missing: CloseCheck[];
  /** The rounds with this person, in time order. */
  roundIds: string[];
}
export interface OpportunityClose {
  /** In the order they were met. */
  interviewers: InterviewerClose[];
  /** How many of them are closed. */
  closed: number;
  total: number;
}

/** The state that `won` checks of the five make. */
export function closeState(won: number, constants: RuleConstants): CloseState {
  if (won >= CLOSE_CHECKS.length) return 'closed';
  return won >= constants.close.partlyFromChecks ? 'partly' : 'open';
}

/** A round in which interviewers were met: it is done, or its debrief says what was won. */
const wasHeld = (round: CloseRound) => round.status === 'done' || round.won.length > 0;

/**
 * How convinced the interviewers of one opportunity are left, over all its rounds. Interviewers of rounds still ahead,
 * cancelled or missed are not counted until they are met.
 */
export function opportunityClose(rounds: readonly CloseRound[], constants: RuleConstants): OpportunityClose {
  const held = rounds.filter(wasHeld).sort((a, b) => a.startsAt - b.startsAt || (a.id < b.id ? -1 : 1));
  const met = new Set(held.flatMap((round) => [...round.interviewerIds, ...round.won.map(({ personId }) => personId)]));
  const interviewers = [...met].map((personId) => interviewerClose(personId, held, constants));
  return {
    interviewers,
    closed: interviewers.filter(({ state }) => state === 'closed').length,
    total: interviewers.length,
  };
}

function interviewerClose(personId: string, held: readonly CloseRound[], constants: RuleConstants): InterviewerClose {
  const wonIn = new Map<CloseCheck, string>();
  const roundIds: string[] = [];
  for (const round of held) {
    const won = round.won.filter((row) => row.personId === personId);
    if (won.length > 0 || round.interviewerIds.includes(personId)) roundIds.push(round.id);
    for (const { check } of won) if (!wonIn.has(check)) wonIn.set(check, round.id);
  }
  return {
    personId,
    state: closeState(wonIn.size, constants),
    won: CLOSE_CHECKS.flatMap((check) => {
      const roundId = wonIn.get(check);
      return roundId === undefined ? [] : [{ check, roundId }];
    }),
    missing: CLOSE_CHECKS.filter((check) => !wonIn.has(check)),
    roundIds,
  };
}

/** The persons of an opportunity who are not closed yet, in the order they were met. */
export const unclosedPersonIds = (close: OpportunityClose) =>
  close.interviewers.filter(({ state }) => state !== 'closed').map(({ personId }) => personId);
