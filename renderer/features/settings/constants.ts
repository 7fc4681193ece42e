import { DEFAULT_CONSTANTS, ruleConstants } from '../../../db/domain/constants.ts';
import type { RuleConstants } from '../../../db/domain/constants.ts';
import { EVIDENCE_SOURCE, OUTCOME, STAGE_KIND } from '../../lib/labels.ts';

/** One number a rule acts on, with what it means. */
export interface Constant {
  /** `impact.source.recruiter`: where it stands, and its field in a refusal. */
  path: string;
  label: string;
  hint?: string;
  unit?: string;
  /** 1 for whole numbers. */
  step: number;
}
export interface ConstantGroup {
  title: string;
  about: string;
  constants: readonly Constant[];
}

const weights = (path: string, labels: Record<string, string>): Constant[] =>
  Object.entries(labels)
    .filter(([key]) => readConstant(DEFAULT_CONSTANTS, `${path}.${key}`) !== null)
    .map(([key, label]) => ({ path: `${path}.${key}`, label, step: 0.01 }));
const days = (path: string, label: string, unit = 'days'): Constant => ({ path, label, unit, step: 1 });

export const CONSTANT_GROUPS: readonly ConstantGroup[] = [
  {
    title: 'Roadmap: who said it',
    about: 'How much one observation counts, by who made it.',
    constants: weights('impact.source', EVIDENCE_SOURCE),
  },
  {
    title: 'Roadmap: how far the opportunity is',
    about: 'How much an open opportunity counts, by its stage.',
    constants: weights('impact.stage', STAGE_KIND),
  },
  {
    title: 'Roadmap: how it ended',
    about: 'How much an opportunity counts once it is closed.',
    constants: weights('impact.outcome', OUTCOME),
  },
  {
    title: 'Roadmap: the rest',
    about: 'What else moves the demand for a skill.',
    constants: [
      days('impact.halfLifeDays', 'An observation counts half after'),
      {
        path: 'impact.needWanted',
        label: 'The role is open for the skill',
        hint: 'Raises what is heard by this factor.',
        step: 0.01,
      },
      {
        path: 'impact.needCovered',
        label: 'The team already has the skill',
        hint: 'Lowers what is heard by this factor.',
        step: 0.01,
      },
      {
        path: 'impact.pseudoOpportunity',
        label: 'Heard outside any opportunity',
        hint: 'Counts like an opportunity of this weight.',
        step: 0.01,
      },
    ],
  },
  {
    title: 'Closing and limbo',
    about: 'When somebody counts as partly closed, and when silence is too long.',
    constants: [
      { path: 'close.partlyFromChecks', label: 'Partly closed from', unit: 'checks', step: 1 },
      days('limbo.silentDays', 'In limbo after a silence of'),
      { path: 'limbo.doneRounds', label: 'Late in the process from', unit: 'done rounds', step: 1 },
      days('limbo.ghostedFromDay', 'Close-out as gone silent from day', ''),
    ],
  },
  {
    title: 'Follow-ups: long past',
    about: 'After days away, what is long past is told of in sum instead of one by one.',
    constants: [days('cadence.longPastDays', 'Long past after')],
  },
];

/** The number at a path, or null when there is none. */
export function readConstant(constants: RuleConstants, path: string): number | null {
  let at: unknown = constants;
  for (const key of path.split('.')) at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined;
  return typeof at === 'number' ? at : null;
}

/** All constants with one changed, or the sentence that says why not. */
export function withConstant(
  constants: RuleConstants,
  path: string,
  value: number,
): { ok: true; constants: RuleConstants } | { ok: false; message: string } {
  const result = ruleConstants.safeParse(replacedAt(constants, path.split('.'), value));
  if (result.success) return { ok: true, constants: result.data };
  return { ok: false, message: result.error.issues[0]?.message ?? 'This number cannot be used. Type another one.' };
}

function replacedAt(at: unknown, [key, ...rest]: readonly string[], value: number): unknown {
  if (key === undefined) return value;
  if (typeof at !== 'object' || at === null) return at;
  return { ...at, [key]: replacedAt(Reflect.get(at, key), rest, value) };
}
