import { RotateCcw } from 'lucide-react';
import type { RuleConstants } from '../../../db/domain/constants.ts';
import { IconButton, NumberField } from '../../components/index.ts';
import { figure } from '../../lib/format.ts';
import type { Constant } from './constants.ts';
import { useConstant } from './use-constant.ts';

interface ConstantRowProps {
  constant: Constant;
  all: RuleConstants;
}

/** One number: what it means, what it is, what it is by default. */
export function ConstantRow({ constant, all }: ConstantRowProps) {
  const { original, isOwn, shown, error, change } = useConstant(all, constant.path);
  return (
    <div className="flex items-start gap-3 border-b border-line py-0.5 last:border-b-0">
      <div className="min-w-0 flex-1 pt-1">
        <span className="block text-base">{constant.label}</span>
        {constant.hint !== undefined && <span className="block text-sm text-ink3">{constant.hint}</span>}
      </div>
      <span className="tabular pt-1.5 text-sm whitespace-nowrap text-ink3">
        {isOwn && original !== null ? `default ${figureOf(original)}` : ''}
      </span>
      {isOwn && original !== null && (
        <IconButton
          icon={RotateCcw}
          label={`Reset to ${figureOf(original)}: ${constant.label}`}
          onPress={() => change(original)}
        />
      )}
      <NumberField
        label={constant.unit ? `${constant.label}, ${constant.unit}` : constant.label}
        hideLabel
        value={shown}
        onChange={change}
        step={constant.step}
        formatOptions={{ maximumFractionDigits: 2 }}
        error={error}
        className="w-24 shrink-0"
      />
      {constant.unit !== undefined && (
        <span aria-hidden="true" className="w-22 shrink-0 pt-1.5 text-sm text-ink3">
          {constant.unit}
        </span>
      )}
    </div>
  );
}

const figureOf = (value: number) => (Number.isInteger(value * 10) ? figure(value) : value.toFixed(2));
