import { TextArea } from '../../components/index.ts';
import { FormSection } from '../../components/FormSection.tsx';
import { useDebrief } from './use-debrief.ts';
import { useErrorAt } from './use-error-at.ts';

interface NoteProps {
  field: 'wentWell' | 'toChange' | 'notes';
  label: string;
  rows: number;
}

function Note({ field, label, rows }: NoteProps) {
  const text = useDebrief(({ form }) => form[field]);
  const edit = useDebrief((debrief) => debrief.edit);
  return (
    <TextArea
      label={label}
      rows={rows}
      value={text}
      error={useErrorAt(field)}
      onChange={(next) => edit((form) => ({ ...form, [field]: next }))}
    />
  );
}

/** What is left to say, in Markdown. */
export function NotesSection() {
  return (
    <FormSection title="For me" aside="Markdown">
      <Note field="wentWell" label="What went well" rows={2} />
      <Note field="toChange" label="What to change" rows={2} />
      <Note field="notes" label="Notes" rows={3} />
    </FormSection>
  );
}
