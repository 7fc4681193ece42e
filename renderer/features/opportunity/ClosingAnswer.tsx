import { ChevronRight } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { CLOSING_CHECKS } from '../../../db/domain/vocabulary.ts';
import type { ClosingQuestion } from '../../../db/domain/vocabulary.ts';
import { Checkbox, Chip, Icon, TextArea } from '../../components/index.ts';
import { call } from '../../lib/client.ts';
import { CLOSING_CHECK, CLOSING_QUESTION } from '../../lib/labels.ts';
import { failureOf } from './actions.ts';
import { useField } from '../../lib/use-field.ts';

interface Answer {
  answer: string;
  checks: readonly string[];
}
interface ClosingAnswerProps {
  opportunityId: string;
  question: ClosingQuestion;
  stored: Answer | null;
}

const NONE: Answer = { answer: '', checks: [] };
const isSame = (a: Answer, b: Answer) =>
  a.answer === b.answer && a.checks.length === b.checks.length && a.checks.every((check) => b.checks.includes(check));

/** One closing question: my answer, and what a good one holds. */
export function ClosingAnswer({ opportunityId, question, stored }: ClosingAnswerProps) {
  const { value, setValue, error, onBlur } = useField(
    stored ?? NONE,
    async ({ answer, checks }) =>
      failureOf(await call('brief.saveClosingAnswer', { opportunityId, question, answer, checks: [...checks] })),
    isSame,
  );
  const all: readonly (keyof typeof CLOSING_CHECK)[] = CLOSING_CHECKS[question];
  const met = all.filter((check) => value.checks.includes(check)).length;
  const toggle = (check: string, isMet: boolean) =>
    setValue({ ...value, checks: isMet ? [...value.checks, check] : value.checks.filter((one) => one !== check) });
  return (
    <Disclosure className="flex flex-col">
      <Heading level={4} className="text-base">
        <Button
          slot="trigger"
          className="group -mx-1 flex min-h-7.5 w-full items-center gap-1 rounded-md px-1 text-left data-hovered:bg-hover"
        >
          <Icon icon={ChevronRight} size={13} className="text-ink3 group-aria-expanded:rotate-90" />
          <span className="min-w-0 flex-1 text-ink">{CLOSING_QUESTION[question]}</span>
          <Chip tone={met === all.length ? 'accent' : value.answer.trim() === '' ? 'neutral' : 'amber'}>
            {value.answer.trim() === '' && met === 0 ? 'no answer yet' : `${met} of ${all.length}`}
          </Chip>
        </Button>
      </Heading>
      <DisclosurePanel>
        <div onBlur={onBlur} className="flex flex-col gap-1 pt-1">
          <TextArea
            label={CLOSING_QUESTION[question]}
            hideLabel
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
      </DisclosurePanel>
    </Disclosure>
  );
}
