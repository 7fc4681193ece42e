import { ChoiceBox } from '../../components/ChoiceBox.tsx';
import { asOption, opportunityOptions } from '../choices.ts';

interface OpportunityChoiceProps {
  value: string | null;
  onChange: (opportunityId: string | null) => void;
  error?: string | null;
}

/** One opportunity, found by a part of its company or title. */
export function OpportunityChoice({ value, onChange, error }: OpportunityChoiceProps) {
  const options = (opportunityOptions.use(null).data ?? []).map(asOption);
  return (
    <ChoiceBox
      label="Opportunity"
      options={options}
      value={value}
      onChange={onChange}
      placeholder="None"
      error={error}
    />
  );
}
