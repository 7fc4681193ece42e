import type { MaterialVersion } from '../../../electron/ipc/contract/material-lines.ts';
import { ChoiceBox } from '../../components/ChoiceBox.tsx';
import { asOption, opportunityOptions } from '../../lib/choices.ts';
import { holdAgainst, useMaterials } from '../../lib/materials/open.ts';

/** Which opportunity the words are held against; those that got this version come first. */
export function AgainstChoice({ version }: { version: MaterialVersion }) {
  const { againstId } = useMaterials();
  const own = new Set([...version.reach.opportunityIds, ...version.leftOutIds]);
  const options = (opportunityOptions.use(null).data ?? []).map((option) => ({
    ...asOption(option),
    ...(own.has(option.id) ? { hint: 'got this version' } : {}),
  }));
  const sorted = [...options.filter(({ value }) => own.has(value)), ...options.filter(({ value }) => !own.has(value))];
  return (
    <ChoiceBox
      label="Held against"
      options={sorted}
      value={againstId}
      onChange={holdAgainst}
      placeholder="Everything anybody asks for, or one opportunity"
    />
  );
}
