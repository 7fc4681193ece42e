import { useState } from 'react';
import { DEFAULT_CONSTANTS } from '../../../db/domain/constants.ts';
import type { RuleConstants } from '../../../db/domain/constants.ts';
import { readConstant, withConstant } from './constants.ts';
import { changeSettings, useFailureAt } from './store.ts';

/** One number the rules act on, as it is edited: what no rule can use stays typed, with the reason beside it. */
export function useConstant(all: RuleConstants, path: string) {
  const [refusal, setRefusal] = useState<{ typed: number | null; message: string } | null>(null);
  const refused = useFailureAt(`constants.${path}`);
  const value = readConstant(all, path);
  const original = readConstant(DEFAULT_CONSTANTS, path);
  const change = (next: number | null) => {
    const result = next === null ? { ok: false as const, message: 'Type a number.' } : withConstant(all, path, next);
    setRefusal(result.ok ? null : { typed: next, message: result.message });
    if (result.ok) void changeSettings({ constants: result.constants });
  };
  return {
    original,
    isOwn: value !== original && original !== null,
    /** What stands in the field. */
    shown: refusal === null ? value : refusal.typed,
    error: refusal?.message ?? refused,
    change,
  };
}
