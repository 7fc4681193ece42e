import { useMemo, useState } from 'react';
import type { CompanyDetail } from '../../../electron/ipc/contract/company.ts';
import { ComboBox } from '../../components/index.ts';
import { companiesResource } from './resources.ts';

interface OtherCompanyProps {
  company: CompanyDetail;
  onChoose: (id: string | null) => void;
}

/** Which other entry is the same company. */
export function OtherCompany({ company, onChoose }: OtherCompanyProps) {
  const companies = companiesResource.use(null).data;
  const options = useMemo(
    () =>
      (companies ?? [])
        .filter(({ id }) => id !== company.id)
        .map(({ id, name, industry }) => ({ value: id, label: name, hint: industry })),
    [companies, company.id],
  );
  const [text, setText] = useState('');
  return (
    <ComboBox
      label="Which other company is it"
      options={options}
      text={text}
      autoFocus
      onTextChange={(next) => {
        setText(next);
        if (!options.some(({ label }) => label === next)) onChoose(null);
      }}
      onChoose={(choice) => onChoose(choice.kind === 'option' ? choice.value : null)}
    />
  );
}
