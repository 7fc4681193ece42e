import type { Colour } from '../../../db/domain/colour.ts';
import { STAGE_NAME_MAX } from '../../../db/domain/stage.ts';
import type { Failure } from '../../../db/domain/result.ts';
import { NumberField, TextField } from '../../components/index.ts';
import { ColourPicker } from '../colours/ColourPicker.tsx';

export interface StageForm {
  name: string;
  colour: Colour;
  staleAfterDays: number | null;
}

interface StageFieldsProps {
  form: StageForm;
  onChange: (part: Partial<StageForm>) => void;
  failure: Failure | null;
}

/** The name of a stage, its colour, and when a card has waited too long in it. */
export function StageFields({ form, onChange, failure }: StageFieldsProps) {
  const at = (field: string) => (failure?.field?.split('.').at(-1) === field ? failure.message : null);
  return (
    <>
      <div className="flex items-start gap-2">
        <TextField
          label="Name"
          autoFocus
          maxLength={STAGE_NAME_MAX}
          value={form.name}
          onChange={(name) => onChange({ name })}
          error={at('name')}
          className="flex-1"
        />
        <div className="pt-5.5">
          <ColourPicker label="Colour" value={form.colour} onChange={(colour) => onChange({ colour })} />
        </div>
      </div>
      <NumberField
        label="A card has waited too long after"
        hint="Its days are then tinted. Empty for never."
        unit="days"
        minValue={1}
        maxValue={3650}
        value={form.staleAfterDays}
        onChange={(staleAfterDays) => onChange({ staleAfterDays })}
        error={at('staleAfterDays')}
      />
    </>
  );
}
