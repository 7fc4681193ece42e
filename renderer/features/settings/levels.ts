import { nameKey } from '../../../db/domain/name-key.ts';
import type { Failure } from '../../../db/domain/result.ts';
import { call } from '../../lib/client.ts';
import { count } from '../../lib/format.ts';
import { levelLabel } from '../../lib/labels.ts';
import { createResource } from '../../lib/resource.ts';
import { offerUndo, sayFailure } from '../../lib/undo.ts';

export const ladder = createResource('ladder.list', ['setting', 'opportunity']);

/** The whole ladder anew; answers whether it was taken. */
export async function changeLevels(levels: string[]): Promise<boolean> {
  const result = await call('setting.change', { levels });
  if (!result.ok) sayFailure(result.error);
  return result.ok;
}

export async function removeLevel(levels: readonly string[], level: string): Promise<void> {
  const result = await call('setting.change', { levels: levels.filter((one) => one !== level) });
  if (!result.ok) return sayFailure(result.error);
  offerUndo(result.value.step, `${levelLabel(level)} is off the ladder.`);
}

/** Also on the opportunities at it, which the toast says. */
export async function renameLevel(level: string, name: string): Promise<Failure | null> {
  const result = await call('ladder.rename', { level, name });
  if (!result.ok) return result.error;
  const { value, step } = result.value;
  if (value.opportunities > 0)
    offerUndo(step, `Renamed, also on ${count(value.opportunities, 'opportunity', 'opportunities')}.`);
  return null;
}

/** Puts a level at the top of the ladder; answers what is wrong with it. */
export async function addLevel(levels: readonly string[], name: string): Promise<Failure | null> {
  const isThere = levels.some((level) => nameKey(levelLabel(level)) === nameKey(name));
  if (isThere) return { code: 'conflict', message: 'This level is on the ladder already.' };
  const result = await call('setting.change', { levels: [...levels, name.trim()] });
  return result.ok ? null : result.error;
}
