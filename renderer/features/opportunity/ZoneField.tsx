import { useMemo, useState } from 'react';
import { ComboBox } from '../../components/index.ts';
import { zoneResource } from './round-resources.ts';

interface ZoneFieldProps {
  zone: string;
  onChange: (zone: string) => void;
  /** The zone the person lives by. */
  ownZone: string;
  error: string | null;
}

const shown = (zone: string) => zone.replaceAll('_', ' ');

/** The time zone a round was agreed in: one's own and those used lately first, then all of them. */
export function ZoneField({ zone, onChange, ownZone, error }: ZoneFieldProps) {
  const recent = zoneResource.use(null).data;
  // null: the field shows the zone that counts, whoever chose it.
  const [typed, setTyped] = useState<string | null>(null);
  const options = useMemo(() => zoneOptions(zone, ownZone, recent ?? []), [zone, ownZone, recent]);
  return (
    <div onBlur={() => setTyped(null)}>
      <ComboBox
        label="Time zone"
        options={options}
        text={typed ?? shown(zone)}
        onTextChange={setTyped}
        onChoose={(choice) => {
          if (choice.kind !== 'option') return;
          setTyped(null);
          onChange(choice.value);
        }}
        error={error}
      />
    </div>
  );
}

function zoneOptions(zone: string, ownZone: string, recent: readonly string[]) {
  const hint = (value: string) =>
    value === ownZone ? 'your time' : recent.includes(value) ? 'used lately' : undefined;
  const all = [...new Set([ownZone, ...recent, zone, ...Intl.supportedValuesOf('timeZone')])];
  return all.map((value) => {
    const said = hint(value);
    return { value, label: shown(value), ...(said === undefined ? {} : { hint: said }) };
  });
}
