import { useState } from 'react';
import { ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components';
import { CLOSING_CHECKS } from '../../../db/domain/vocabulary.ts';
import type { ClosingQuestion } from '../../../db/domain/vocabulary.ts';
import { Chip, cx, Icon } from '../../components/index.ts';
import { CLOSING_CHECK, CLOSING_QUESTION, inSentence } from '../../lib/labels.ts';
import { ClosingForm } from './ClosingForm.tsx';
import type { Answer } from './ClosingForm.tsx';

interface ClosingAnswerProps {
  opportunityId: string;
  question: ClosingQuestion;
  stored: Answer | null;
}

/** One closing question: how far its answer is, and under it the answer with its checks. */
export function ClosingAnswer({ opportunityId, question, stored }: ClosingAnswerProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div data-focus-target={`closing.${question}`} className="flex flex-col">
      <Button
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
        className="-mx-1 flex min-h-6 items-center gap-1 rounded-md px-1 text-left text-base data-hovered:bg-hover"
      >
        <Icon icon={ChevronRight} size={13} className={cx('text-ink3', isOpen && 'rotate-90')} />
        <span className="min-w-0 flex-1 text-ink">{CLOSING_QUESTION[question]}</span>
        <AnswerChip question={question} answer={stored} />
      </Button>
      {isOpen && <ClosingForm opportunityId={opportunityId} question={question} stored={stored} />}
    </div>
  );
}

/** `3 of 3`, or the one thing that is missing where there is a word for it. */
function AnswerChip({ question, answer }: { question: ClosingQuestion; answer: Answer | null }) {
  const all: readonly (keyof typeof CLOSING_CHECK)[] = CLOSING_CHECKS[question];
  const checks = answer?.checks ?? [];
  const missing = all.filter((check) => !checks.includes(check));
  if (missing.length === all.length && (answer === null || answer.answer.trim() === ''))
    return <Chip>no answer yet</Chip>;
  const title =
    missing.length === 0
      ? 'Everything a good answer holds'
      : `Missing: ${missing.map((check) => inSentence(CLOSING_CHECK[check])).join('; ')}`;
  const words = missing.includes('strength_with_number')
    ? 'no number'
    : `${all.length - missing.length} of ${all.length}`;
  return (
    <Chip tone={missing.length === 0 ? 'accent' : 'amber'} title={title}>
      {words}
    </Chip>
  );
}
