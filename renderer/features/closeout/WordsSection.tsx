import { TextArea } from '../../components/index.ts';
import { FormSection } from '../../components/FormSection.tsx';
import { useCloseOut, useErrorAt } from './use-close-out.ts';

/** What they said, and what I take from it. */
export function WordsSection() {
  const feedback = useCloseOut(({ form }) => form.feedback);
  const lessons = useCloseOut(({ form }) => form.lessons);
  const edit = useCloseOut((closeOut) => closeOut.edit);
  return (
    <FormSection title="What was said and learnt">
      <TextArea
        label="Their feedback, in their words"
        rows={2}
        value={feedback}
        error={useErrorAt('feedback')}
        onChange={(text) => edit({ feedback: text })}
      />
      <TextArea
        label="My lessons"
        rows={2}
        value={lessons}
        error={useErrorAt('lessons')}
        onChange={(text) => edit({ lessons: text })}
      />
    </FormSection>
  );
}
