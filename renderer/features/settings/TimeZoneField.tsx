import { useMemo, useState } from 'react';
import { ComboBox } from '../../components/index.ts';
import { changeSettings, useFailureAt } from './store.ts';

const COMPUTER = 'computer';

/** The zone the person lives by: days begin at its midnight, and rounds elsewhere show both clocks. */
export function TimeZoneField({ zone }: { zone: string | null }) {
  const refused = useFailureAt('timeZone');
  const [typed, setTyped] = useState<string | null>(null);
  const options = useMemo(() => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const zones = Intl.supportedValuesOf('timeZone').map((value) => ({ value, label: value }));
    return [{ value: COMPUTER, label: `As this computer (${own})` }, ...zones];
  }, []);
  const chosen = options.find(({ value }) => value === (zone ?? COMPUTER))?.label ?? zone ?? '';
  return (
    <ComboBox
      label="Time zone"
      options={options}
      text={typed ?? chosen}
      onTextChange={setTyped}
      onChoose={(choice) => {
        setTyped(null);
        if (choice.kind === 'option')
          void changeSettings({ timeZone: choice.value === COMPUTER ? null : choice.value });
      }}
      hint="A day begins at midnight there. A round planned elsewhere shows both clocks."
      error={refused}
      className="max-w-80"
    />
  );
}
