import type { ParticipationRole } from './vocabulary.ts';

/**
 * Interviewers are often announced before they have names: `the CTO`, `two engineers`, `someone from design`. Such a
 * name is kept like any other until it is known who it really is; what it says about the role is taken from it.
 */

const COUNTED = /^\s*(the|their|his|her|our|two|three|four|five|six|\d{1,2})\s+\S/i;
/** Before a small letter only: An and A. begin names too. */
const ONE = /^\s*([Aa]n?|[Oo]ne|[Ss]ome(one|body)?|[Aa]nother)\s+\p{Ll}/u;
const TITLE =
  /^\s*(c[etfpom]o|cpto|vp|svp|evp|head of|chief|hiring manager|recruiter|founder|co-?founder|director of)\b/i;
const SHORT_TITLE = /^\s*(HM|HR)\b/;

/** Whether a name only says what somebody is: `the CTO`, `two engineers`, `VP Product`. */
export const isHalfKnown = (name: string): boolean =>
  [COUNTED, ONE, TITLE, SHORT_TITLE].some((words) => words.test(name));

const ROLES: readonly [RegExp, ParticipationRole][] = [
  [/\b(recruiter|talent (partner|acquisition)|sourcer|hr|human resources|people (partner|team))\b/i, 'recruiter'],
  [/\b(hiring manager|hm|my (future )?(boss|manager))\b/i, 'hiring_manager'],
  [
    /\b(c[eotfpm]o|cpto|chief|vp|svp|evp|vice president|founder|co-?founder|president|director|head of)\b/i,
    'executive',
  ],
  [/\b(referrer|who referred me)\b/i, 'referrer'],
];

/** The role that a half-known name speaks of, `interviewer` when it speaks of none; null for a name in full. */
export function guessedRole(name: string): ParticipationRole | null {
  if (!isHalfKnown(name)) return null;
  return ROLES.find(([words]) => words.test(name))?.[1] ?? 'interviewer';
}
