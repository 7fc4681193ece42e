import { ChoiceBox } from '../../components/ChoiceBox.tsx';
import { peopleOptions } from '../choices.ts';

interface PersonChoiceProps {
  value: string | null;
  onChange: (personId: string | null) => void;
  error?: string | null;
}

/** Somebody, found by a part of the name. */
export function PersonChoice({ value, onChange, error }: PersonChoiceProps) {
  const rows = peopleOptions.use(null).data ?? [];
  const options = rows.map((row) => ({ value: row.id, label: row.name, hint: row.company ?? undefined }));
  return (
    <ChoiceBox
      label="Person"
      options={options}
      value={value}
      onChange={onChange}
      placeholder="Nobody in particular"
      error={error}
    />
  );
}
