import * as z from 'zod';
import { line, optionalLine, text } from './fields.ts';
import { fillTemplate, type Filled, type PlaceholderName, type PlaceholderValues } from './placeholder.ts';
import { APPLIED_AND_SILENT, BUILT_IN, FEEDBACK_REQUEST, NEW_TIMES, PROMISED_DAY_PASSED } from './template-texts.ts';
import { type CadenceRule, type FollowUpKind, type TemplateKind, templateKind } from './vocabulary.ts';

/** Texts for messages, with placeholders: those the app brings, reworded or not, and the person's own. */

export const templateFields = z.object({
  kind: templateKind,
  name: line('The name'),
  subject: optionalLine('The subject'),
  body: text('The text'),
});
export type TemplateFields = z.infer<typeof templateFields>;
export type Template = TemplateFields & { id: string };

export const builtInTemplate = (id: string): Template | undefined => BUILT_IN.find((one) => one.id === id);

/** What a message for a follow-up is for, the likeliest first. */
export function templateKindsFor({ kind, rule }: { kind: FollowUpKind; rule: CadenceRule | null }): TemplateKind[] {
  if (rule === 'rejected_feedback') return ['feedback_request', 'other'];
  if (rule === 'round_missed_by_them') return ['new_times', 'status_check'];
  if (kind === 'status_check') return ['status_check', 'new_times'];
  if (kind === 'decide') return ['decide', 'decline', 'negotiate'];
  if (kind === 'negotiate') return ['negotiate', 'decide', 'decline'];
  if (kind === 'other') return ['other', 'feedback_request', 'decline'];
  return [kind];
}

/** Where the rule that made a follow-up says more than its kind. */
const OF_RULE: Partial<Record<CadenceRule, string>> = {
  round_done_promised: PROMISED_DAY_PASSED.id,
  applied_silent: APPLIED_AND_SILENT.id,
  round_missed_by_them: NEW_TIMES.id,
  rejected_feedback: FEEDBACK_REQUEST.id,
};

/** The template that is proposed for a follow-up; undefined only for an empty list. */
export function templateFor<T extends Template>(
  followUp: { kind: FollowUpKind; rule: CadenceRule | null },
  templates: readonly T[],
): T | undefined {
  const ofRule = followUp.rule === null ? undefined : OF_RULE[followUp.rule];
  const [kind] = templateKindsFor(followUp);
  return (
    templates.find(({ id }) => id === ofRule) ?? templates.find((one) => one.kind === kind) ?? templates[0] ?? undefined
  );
}

export interface FilledTemplate extends Omit<Filled, 'text'> {
  subject: string;
  body: string;
}

/** Subject and text filled in with what is known; a subject is one line whatever stands in it. */
export function fill({ subject, body }: Pick<Template, 'subject' | 'body'>, values: PlaceholderValues): FilledTemplate {
  const over = fillTemplate(subject, values);
  const under = fillTemplate(body, values);
  const once = <T>(a: readonly T[], b: readonly T[]) => [...new Set([...a, ...b])];
  const unknown = new Map([...over.unknown, ...under.unknown].map((one) => [one.typed, one]));
  return {
    subject: over.text.replaceAll(/[\r\n]+/g, ' '),
    body: under.text,
    used: once<PlaceholderName>(over.used, under.used),
    missing: once<PlaceholderName>(over.missing, under.missing),
    unknown: [...unknown.values()],
  };
}
