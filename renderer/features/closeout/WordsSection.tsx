import { TextArea } from '../../components/index.ts';
import { FormSection } from '../../components/FormSection.tsx';
import { questionsFor } from './questions.ts';
import { useCloseOut, useErrorAt } from './use-close-out.ts';

/** What they said, and what I take from it. */
export function WordsSection() {
  const feedback = useCloseOut(({ form }) => form.feedback);
  const lessons = useCloseOut(({ form }) => form.lessons);
  const edit = useCloseOut((closeOut) => closeOut.edit);
  const asked = questionsFor(useCloseOut(({ form }) => form.outcome));
  return (
    <FormSection title={asked.words}>
      <TextArea
        label={asked.feedback}
        rows={2}
        value={feedback}
        error={useErrorAt('feedback')}
        onChange={(text) => edit({ feedback: text })}
      />
      <TextArea
        label={asked.lessons}
        hint={asked.lessonsHint}
        rows={2}
        value={lessons}
        error={useErrorAt('lessons')}
        onChange={(text) => edit({ lessons: text })}
      />
    </FormSection>
  );
}
