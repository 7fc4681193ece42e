import type { EvidenceSource } from '../../../db/domain/vocabulary.ts';
import type { EvidenceView, RankedSkillView, RoadmapView } from '../../../electron/ipc/contract/roadmap.ts';
import { count, percent, relativeDate } from '../../lib/format.ts';
import { EVIDENCE_SOURCE, inSentence } from '../../lib/labels.ts';

/** 0 to 5, as they are told apart. */
export const LEVEL_WORDS = [
  'none yet',
  'I know of it',
  'I have tried it',
  'I do it alone',
  'I am good at it',
  'others learn it from me',
] as const;

/** Wanted, but no target has been set: without one it has no gap and cannot be ranked. */
export const needsTarget = (skill: RankedSkillView) => skill.target === 0;

/** `Experiment design first, 31 %`. */
export function firstLine(view: RoadmapView): string {
  const [first] = view.gaps;
  if (first !== undefined) return `${first.name} first, ${percent(first.share)}`;
  const open = view.strengths.filter(needsTarget).length;
  return open === 0 ? 'No gap yet' : `${open} wanted, without a target yet`;
}

const DESCRIBED: Record<EvidenceSource, string> = {
  hiring_manager: 'Wanted by a hiring manager',
  rejection_feedback: 'Named as the reason for a rejection',
  interviewer: 'Wanted by an interviewer',
  pressed_in_round: 'Pressed on in a round',
  job_posting: 'Asked for in a posting',
  recruiter: 'Wanted by a recruiter',
  my_own_idea: 'My own idea',
};

/** What was said, or where it was heard when nobody's words are kept. */
export function saidOf({ quote, source, capabilityId }: EvidenceView): string {
  if (quote.trim() !== '') return `“${quote}”`;
  return capabilityId === null ? DESCRIBED[source] : 'From the brief: what the team can do, and why the role is open';
}

/** `Ines Haddad, Lumenhealth · today`. */
export function whoOf(evidence: EvidenceView, today: string): string {
  const isDescribed = evidence.quote.trim() === '';
  const source = inSentence(EVIDENCE_SOURCE[evidence.source]);
  const who = evidence.person ?? (isDescribed ? null : source);
  const place = [who, evidence.company].filter(Boolean).join(', ');
  return [place, relativeDate(evidence.seenOn, today)].filter(Boolean).join(' · ');
}

export function trendWords(trend: number | null): { text: string; spoken: string } {
  if (trend === null) return { text: 'new', spoken: 'not ranked 30 days ago' };
  if (trend === 0) return { text: '–', spoken: 'where it was 30 days ago' };
  const places = count(Math.abs(trend), 'place');
  return trend > 0
    ? { text: `▲ ${trend}`, spoken: `up ${places} in 30 days` }
    : { text: `▼ ${-trend}`, spoken: `down ${places} in 30 days` };
}

/** Where a skill stood before what is tried out. */
export function triedWords({ from }: { from: number | null }): { text: string; spoken: string } {
  return from === null
    ? { text: 'new', spoken: 'not ranked as it stands' }
    : { text: `was ${from}`, spoken: `at place ${from} as it stands` };
}
