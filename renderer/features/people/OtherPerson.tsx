import { useMemo, useState } from 'react';
import { isHalfKnown } from '../../../db/domain/half-known.ts';
import type { PersonDetail } from '../../../electron/ipc/contract/person.ts';
import { Button, ComboBox } from '../../components/index.ts';
import { savePerson } from './actions.ts';
import { stopMerge } from './hosts.ts';
import { peopleResource } from './resources.ts';
import { whoIs } from './words.ts';

interface OtherPersonProps {
  person: PersonDetail;
  chosenId: string | null;
  onChoose: (id: string | null) => void;
}

/** Who else it is: somebody known, or, for a person whose name nobody knew, the name that was learnt. */
export function OtherPerson({ person, chosenId, onChoose }: OtherPersonProps) {
  const people = peopleResource.use(null).data;
  const options = useMemo(
    () =>
      (people ?? [])
        .filter(({ id }) => id !== person.id)
        .map((one) => ({ value: one.id, label: one.name, hint: whoIs(one) })),
    [people, person.id],
  );
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  const isUnknown = isHalfKnown(person.name);
  const rename = async () => {
    const failure = await savePerson(person.id, { name: text });
    if (failure === null) stopMerge();
    else setError(failure.message);
  };
  return (
    <div className="flex flex-col gap-2">
      <ComboBox
        label={isUnknown ? 'Their name' : 'Who else is it'}
        hint={isUnknown ? 'Somebody you know already, or the name you learnt.' : undefined}
        options={options}
        text={text}
        autoFocus
        allowCustom={isUnknown}
        error={error}
        onTextChange={(next) => {
          setError(null);
          setText(next);
          if (options.find(({ value }) => value === chosenId)?.label !== next) onChoose(null);
        }}
        onChoose={(choice) => onChoose(choice.kind === 'option' ? choice.value : null)}
      />
      {isUnknown && chosenId === null && text.trim() !== '' && (
        <Button className="self-start" onPress={() => void rename()}>
          Name them {text}
        </Button>
      )}
    </div>
  );
}
