import { useState } from 'react';
import { ComboBox } from '../../components/index.ts';
import type { ComboChoice } from '../../components/index.ts';
import { companiesResource } from './resources.ts';

interface CompanyChoiceProps {
  companyId: string | null;
  onChoose: (companyId: string | null) => void;
  /** What the store refused. */
  error?: string | null;
}

/** Which of the known companies; an empty field is none. */
export function CompanyChoice({ companyId, onChoose, error }: CompanyChoiceProps) {
  const { data } = companiesResource.use(null);
  const companies = data ?? [];
  const stored = companies.find(({ id }) => id === companyId)?.name ?? '';
  const [typed, setTyped] = useState<{ text: string; over: string } | null>(null);
  const [unknown, setUnknown] = useState<string | null>(null);
  // What was typed stands until the choice changes elsewhere.
  const text = typed !== null && typed.over === stored ? typed.text : stored;

  const choose = (choice: ComboChoice) => {
    const name = (choice.kind === 'option' ? choice.label : choice.text).trim().toLowerCase();
    const known = companies.find((one) =>
      choice.kind === 'option' ? one.id === choice.value : one.name.toLowerCase() === name,
    );
    setUnknown(known === undefined && choice.kind === 'text' ? choice.text : null);
    if (known !== undefined && known.id !== companyId) onChoose(known.id);
  };
  const onBlur = () => {
    if (text.trim() === '' && companyId !== null) onChoose(null);
  };
  return (
    <div onBlur={onBlur}>
      <ComboBox
        label="Company"
        placeholder="None"
        options={companies.map(({ id, name }) => ({ value: id, label: name }))}
        text={text}
        onTextChange={(next) => {
          setUnknown(null);
          setTyped({ text: next, over: stored });
        }}
        onChoose={choose}
        allowCustom
        error={error ?? (unknown === null ? null : `${unknown} is not known yet. Add the company first.`)}
      />
    </div>
  );
}
