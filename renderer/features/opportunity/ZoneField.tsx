import { useMemo, useState } from 'react';
import { ComboBox } from '../../components/index.ts';

interface ZoneFieldProps {
  zone: string;
  onChange: (zone: string) => void;
  error: string | null;
}

const shown = (zone: string) => zone.replaceAll('_', ' ');

/** The time zone a round was agreed in. */
export function ZoneField({ zone, onChange, error }: ZoneFieldProps) {
  const [text, setText] = useState(() => shown(zone));
  const options = useMemo(
    () => [...new Set([zone, ...Intl.supportedValuesOf('timeZone')])].map((value) => ({ value, label: shown(value) })),
    [zone],
  );
  return (
    <ComboBox
      label="Time zone"
      options={options}
      text={text}
      onTextChange={setText}
      onChoose={(choice) => {
        if (choice.kind === 'option') onChange(choice.value);
      }}
      error={error}
    />
  );
}
