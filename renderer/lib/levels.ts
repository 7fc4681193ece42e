import { DEFAULT_LEVELS } from '../../db/domain/vocabulary.ts';
import { levelLabel } from './labels.ts';
import { createResource } from './resource.ts';

const settings = createResource('setting.all', ['setting']);

/** The rungs of the ladder to choose from, lowest first. */
export function useLevelOptions(): { value: string; label: string }[] {
  const levels = settings.use(null).data?.levels ?? DEFAULT_LEVELS;
  return levels.map((value) => ({ value, label: levelLabel(value) }));
}
