import type { Resettable } from '../../../db/domain/preferences.ts';
import { notify } from '../../components/index.ts';
import { call } from '../../lib/client.ts';
import { offerUndo, sayFailure } from '../../lib/undo.ts';

/** Puts a part of the settings back to how the app came, and offers the way back. */
export async function resetSettings(part: Resettable): Promise<void> {
  const result = await call('setting.reset', { part });
  if (!result.ok) return sayFailure(result.error);
  const { step } = result.value;
  if (step === null) notify({ message: 'This is as the app came already.' });
  else offerUndo(step, part === 'all' ? 'All settings are as the app came.' : 'Reset to how the app came.');
}
