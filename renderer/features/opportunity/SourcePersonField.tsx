import { useMemo, useState } from 'react';
import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { ComboBox } from '../../components/index.ts';
import { chooseFields } from './actions.ts';
import { peopleResource } from './resources.ts';

/** Who brought the role: one of the people known; emptied, nobody. */
export function SourcePersonField({ detail }: { detail: OpportunityDetail }) {
  const [typed, setTyped] = useState<string | null>(null);
  const people = peopleResource.use(null).data;
  const options = useMemo(() => (people ?? []).map(({ id, name }) => ({ value: id, label: name })), [people]);
  const save = (sourcePersonId: string | null) => {
    setTyped(null);
    if (sourcePersonId !== detail.sourcePersonId) void chooseFields(detail.id, { sourcePersonId });
  };
  return (
    <div
      onBlur={() => {
        if (typed?.trim() === '') save(null);
      }}
    >
      <ComboBox
        label="Through"
        placeholder="Somebody you know"
        options={options}
        text={typed ?? detail.sourcePersonName ?? ''}
        onTextChange={setTyped}
        onChoose={(choice) => {
          if (choice.kind === 'option') save(choice.value);
        }}
      />
    </div>
  );
}
