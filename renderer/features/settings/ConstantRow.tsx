import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { DEFAULT_CONSTANTS } from '../../../db/domain/constants.ts';
import type { RuleConstants } from '../../../db/domain/constants.ts';
import { IconButton, NumberField } from '../../components/index.ts';
import { figure } from '../../lib/format.ts';
import { readConstant, withConstant } from './constants.ts';
import type { Constant } from './constants.ts';
import { changeSettings, useFailureAt } from './store.ts';

interface ConstantRowProps {
  constant: Constant;
  all: RuleConstants;
}

/** One number: what it means, what it is, what it is by default. */
export function ConstantRow({ constant, all }: ConstantRowProps) {
  // What no rule can use stays typed, with the reason under it.
  const [refusal, setRefusal] = useState<{ typed: number | null; message: string } | null>(null);
  const refused = useFailureAt(`constants.${constant.path}`);
  const value = readConstant(all, constant.path);
  const original = readConstant(DEFAULT_CONSTANTS, constant.path);
  const change = (next: number | null) => {
    const result =
      next === null ? { ok: false as const, message: 'Type a number.' } : withConstant(all, constant.path, next);
    setRefusal(result.ok ? null : { typed: next, message: result.message });
    if (result.ok) void changeSettings({ constants: result.constants });
  };
  const isOwn = value !== original && original !== null;
  return (
    <div className="flex items-start gap-3 border-b border-line py-0.5 last:border-b-0">
      <div className="min-w-0 flex-1 pt-1">
        <span className="block text-base">{constant.label}</span>
        {constant.hint !== undefined && <span className="block text-sm text-ink3">{constant.hint}</span>}
      </div>
      <span className="tabular pt-1.5 text-sm whitespace-nowrap text-ink3">
        {isOwn && original !== null ? `default ${figureOf(original)}` : ''}
      </span>
      {isOwn && (
        <IconButton
          icon={RotateCcw}
          label={`Reset to ${figureOf(original)}: ${constant.label}`}
          onPress={() => change(original)}
        />
      )}
      <NumberField
        label={constant.unit ? `${constant.label}, ${constant.unit}` : constant.label}
        hideLabel
        value={refusal === null ? value : refusal.typed}
        onChange={change}
        step={constant.step}
        formatOptions={{ maximumFractionDigits: 2 }}
        error={refusal?.message ?? refused}
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
