import { useState } from 'react';
import { ChoiceChips, ComboBox } from '../../components/index.ts';
import { changeFilter, useViewState } from './view-state.ts';

/** Shown while typing: a list of thousands is no list. */
const MOST_COMPANIES = 50;

/** Companies found by typing; the chosen ones stand above as chips. */
export function CompanyChoice({ companies }: { companies: readonly { value: string; label: string }[] }) {
  const [typed, setTyped] = useState('');
  const chosen = useViewState((state) => state.view.filter.companies);
  const words = typed.trim().toLocaleLowerCase();
  const found = companies.filter(({ label }) => label.toLocaleLowerCase().includes(words)).slice(0, MOST_COMPANIES);
  return (
    <div className="flex flex-col gap-1.5">
      <ChoiceChips
        label="Chosen"
        options={companies.filter(({ value }) => chosen.includes(value))}
        chosen={chosen}
        onChange={(left) => changeFilter({ companies: left })}
      />
      <div className="grid grid-cols-[84px_1fr] items-center gap-2">
        <span aria-hidden="true" className="text-sm font-550 text-ink2">
          Company
        </span>
        <ComboBox
          label="Company"
          hideLabel
          placeholder="Add a company"
          options={found}
          text={typed}
          onTextChange={setTyped}
          onChoose={(choice) => {
            if (choice.kind === 'text') return;
            setTyped('');
            changeFilter({ companies: [...new Set([...chosen, choice.value])] });
          }}
        />
      </div>
    </div>
  );
}
