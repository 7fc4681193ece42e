import type { CostKind } from '../../../db/domain/vocabulary.ts';
import { TextArea } from '../../components/index.ts';
import { call } from '../../lib/client.ts';
import { COST_KIND_LONG } from '../../lib/labels.ts';
import { failureOf } from './actions.ts';
import { useField } from '../../lib/use-field.ts';

interface Cost {
  concern: string;
  lowering: string;
}
interface CostRowProps {
  opportunityId: string;
  kind: CostKind;
  stored: Cost | null;
}

const NONE: Cost = { concern: '', lowering: '' };
const isSame = (a: Cost, b: Cost) => a.concern === b.concern && a.lowering === b.lowering;

/** A concern about taking me, and how I lower it. */
export function CostRow({ opportunityId, kind, stored }: CostRowProps) {
  const { value, setValue, error, onBlur } = useField(
    stored ?? NONE,
    async ({ concern, lowering }) =>
      failureOf(await call('brief.saveCost', { opportunityId, kind, concern, lowering })),
    isSame,
    `cost ${kind}`,
  );
  const label = COST_KIND_LONG[kind];
  return (
    <div onBlur={onBlur} className="flex flex-col gap-1.5">
      <TextArea
        label={label}
        rows={1}
        placeholder="Their concern"
        value={value.concern}
        onChange={(concern) => setValue({ ...value, concern })}
        error={error?.message}
      />
      {(value.concern !== '' || value.lowering !== '') && (
        <TextArea
          label={`${label}: how I lower it`}
          hideLabel
          rows={1}
          placeholder="How I lower it"
          value={value.lowering}
          onChange={(lowering) => setValue({ ...value, lowering })}
        />
      )}
    </div>
  );
}
