import { FieldError, Group, Input, Label, NumberField } from 'react-aria-components';
import type { RuleConstants } from '../../../db/domain/constants.ts';
import { unitOf } from '../../lib/follow-ups/rules.ts';
import type { RuleInterval } from '../../lib/follow-ups/rules.ts';
import { useConstant } from './use-constant.ts';

interface IntervalFieldProps {
  interval: RuleInterval;
  all: RuleConstants;
}

/** A number of days inside the sentence of its rule. What is wrong with it stands under the whole sentence. */
export function IntervalField({ interval, all }: IntervalFieldProps) {
  const { shown, error, change } = useConstant(all, `cadence.${interval.constant}`);
  return (
    <NumberField
      value={shown ?? Number.NaN}
      onChange={(next) => change(Number.isNaN(next) ? null : next)}
      isInvalid={Boolean(error)}
      className="contents"
    >
      <Label className="sr-only">{interval.label}</Label>
      <Group className="field-box inline-flex h-6.5 w-11 overflow-hidden">
        <Input className="tabular w-full bg-transparent px-1 text-center text-base text-ink outline-none" />
      </Group>
      <span aria-hidden="true">{unitOf(interval, shown ?? 0)}</span>
      <FieldError className="order-last basis-full text-sm text-red">{error ?? undefined}</FieldError>
    </NumberField>
  );
}
