import { CLOSING_QUESTIONS } from '../../../db/domain/vocabulary.ts';
import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { ClosingAnswer } from './ClosingAnswer.tsx';
import { Section } from './Section.tsx';

/** My answers to the four questions that close. */
export function ClosingSection({ detail }: { detail: OpportunityDetail }) {
  return (
    <Section title="Closing sheet" name="closing">
      <div className="flex flex-col gap-0.5">
        {CLOSING_QUESTIONS.map((question) => (
          <ClosingAnswer
            key={question}
            opportunityId={detail.id}
            question={question}
            stored={detail.closing.find((one) => one.question === question) ?? null}
          />
        ))}
      </div>
    </Section>
  );
}
