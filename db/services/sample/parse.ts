import type { RoundKind, StageKind } from '../../domain/vocabulary.ts';

const STAGE: Readonly<Record<string, StageKind>> = {
  L: 'lead',
  A: 'applied',
  S: 'screen',
  I: 'interview',
  F: 'final',
  O: 'offer',
};
const KIND: Readonly<Record<string, RoundKind>> = {
  rs: 'recruiter_screen',
  hm: 'hiring_manager',
  ps: 'product_sense',
  an: 'analytical',
  te: 'technical',
  be: 'behavioural',
  cs: 'case_study',
  cf: 'cross_functional',
  ex: 'executive',
  pa: 'panel',
  fi: 'final',
  ot: 'other',
};
export type HowItWent = 'debrief' | 'ahead' | 'cancelled' | 'missed_by_them' | 'missed_by_me' | 'waived';
export type RoundPlan = {
  kind: RoundKind;
  day: number;
  time: string | null;
  how: HowItWent;
  rating: number;
  checks: number | null;
};
export type StagePlan = { kind: StageKind; day: number };

const HOW: Readonly<Record<string, HowItWent>> = {
  x: 'cancelled',
  m: 'missed_by_them',
  i: 'missed_by_me',
  w: 'waived',
};

export function readPath(path: string): StagePlan[] {
  return path.split(' ').map((part) => {
    const kind = STAGE[part.slice(0, 1)];
    if (kind === undefined) throw new Error(`No stage in ${part}`);
    return { kind, day: Number(part.slice(1)) };
  });
}

export function readRounds(rounds: string | undefined): RoundPlan[] {
  if (rounds === undefined) return [];
  return rounds.split(' ').map((part) => {
    const match = /^([a-z]{2})(-?\d+)(?:@(\d\d:\d\d))?(?::([1-5xmiw])(?:c(\d))?)?$/.exec(part);
    const kind = KIND[match?.[1] ?? ''];
    if (!match || kind === undefined) throw new Error(`No round in ${part}`);
    const went = match[4];
    return {
      kind,
      day: Number(match[2]),
      time: match[3] ?? null,
      how: went === undefined ? 'ahead' : (HOW[went] ?? 'debrief'),
      rating: Number(went ?? 3) || 3,
      checks: match[5] === undefined ? null : Number(match[5]),
    };
  });
}
