import { TextArea } from '../../components/index.ts';
import { useField } from '../../lib/use-field.ts';
import { saveMaterial } from './actions.ts';

/** The whole text of a version; it saves itself. */
export function TextPart({ id, stored }: { id: string; stored: string }) {
  const { value, setValue, error, onBlur } = useField(stored, (body) => saveMaterial(id, { body }), Object.is, 'text');
  return (
    <TextArea
      label="Text"
      rows={3}
      maxRows={24}
      placeholder="The whole of it, as it is sent"
      value={value}
      onChange={setValue}
      onBlur={onBlur}
      error={error?.message}
    />
  );
}
