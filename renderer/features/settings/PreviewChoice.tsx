import { useEffect, useState } from 'react';
import type { DraftFacts } from '../../../electron/ipc/contract/template.ts';
import { ComboBox } from '../../components/index.ts';
import { asOption, opportunityOptions } from '../../lib/choices.ts';

interface PreviewChoiceProps {
  about: DraftFacts['about'];
  onChoose: (opportunityId: string) => void;
}

/** Whose values the templates are shown with. */
export function PreviewChoice({ about, onChoose }: PreviewChoiceProps) {
  const options = opportunityOptions.use(null).data ?? [];
  const current = [about.company, about.title].filter(Boolean).join(', ');
  const [text, setText] = useState(current);
  useEffect(() => setText(current), [current]);
  if (about.opportunityId === null)
    return <p className="m-0 text-sm text-ink2">Once there is an opportunity, templates are shown with its values.</p>;
  return (
    <ComboBox
      label="Shown with"
      options={options.map(asOption)}
      text={text}
      onTextChange={setText}
      onChoose={(choice) => {
        if (choice.kind === 'option') onChoose(choice.value);
      }}
      hint={about.person === null ? 'Nobody is known on it yet.' : `A message to ${about.person}.`}
      className="w-96 max-w-full"
    />
  );
}
