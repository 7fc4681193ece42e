import { CLOSING_CHECKS } from '../../../db/domain/vocabulary.ts';
import type { ClosingQuestion } from '../../../db/domain/vocabulary.ts';
import { Checkbox, TextArea } from '../../components/index.ts';
import { call } from '../../lib/client.ts';
import { CLOSING_CHECK, CLOSING_QUESTION } from '../../lib/labels.ts';
import { useField } from '../../lib/use-field.ts';
import { failureOf } from './actions.ts';

export interface Answer {
  answer: string;
  checks: readonly string[];
}
interface ClosingFormProps {
  opportunityId: string;
  question: ClosingQuestion;
  stored: Answer | null;
}

const NONE: Answer = { answer: '', checks: [] };
const isSame = (a: Answer, b: Answer) =>
  a.answer === b.answer && a.checks.length === b.checks.length && a.checks.every((check) => b.checks.includes(check));

/** My answer to one closing question, and what a good one holds. Saved as it is typed. */
export function ClosingForm({ opportunityId, question, stored }: ClosingFormProps) {
  const { value, setValue, error, onBlur } = useField(
    stored ?? NONE,
    async ({ answer, checks }) =>
      failureOf(await call('brief.saveClosingAnswer', { opportunityId, question, answer, checks: [...checks] })),
    isSame,
    `closing ${question}`,
  );
  const all: readonly (keyof typeof CLOSING_CHECK)[] = CLOSING_CHECKS[question];
  const toggle = (check: string, isMet: boolean) =>
    setValue({ ...value, checks: isMet ? [...value.checks, check] : value.checks.filter((one) => one !== check) });
  return (
    <div onBlur={onBlur} className="flex flex-col gap-1 py-1 pl-4">
      <TextArea
        label={CLOSING_QUESTION[question]}
        hideLabel
        autoFocus
        rows={2}
        placeholder="My answer"
        value={value.answer}
        onChange={(answer) => setValue({ ...value, answer })}
        error={error?.message}
      />
      {all.map((check) => (
        <Checkbox
          key={check}
          isSelected={value.checks.includes(check)}
          onChange={(isMet) => toggle(check, isMet)}
          className="self-start text-sm text-ink2"
        >
          {CLOSING_CHECK[check]}
        </Checkbox>
      ))}
    </div>
  );
}
