import { newQuestion } from './form.ts';
import type { QuestionLine } from './form.ts';
import { QuestionRow } from './QuestionRow.tsx';
import { FormSection } from '../../components/FormSection.tsx';
import { onlyVoice } from './store.ts';
import { useDebrief } from './use-debrief.ts';
import { useLines } from './use-lines.ts';
import type { Lines } from './use-lines.ts';

const QUESTIONS: Lines<QuestionLine> = {
  read: ({ questions }) => questions,
  write: (form, questions) => ({ ...form, questions }),
};

/** What did they ask. */
export function QuestionSection() {
  const voice = useDebrief(({ opened }) => onlyVoice(opened));
  const [questions, actions] = useLines(QUESTIONS, () => newQuestion(voice));
  return (
    <FormSection title="What did they ask?">
      {questions.map((question, index) => (
        <QuestionRow key={question.key} question={question} place={index + 1} actions={actions} />
      ))}
    </FormSection>
  );
}
