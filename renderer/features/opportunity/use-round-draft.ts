import { useDraft } from '../../lib/use-draft.ts';
import { readRoundForm } from './round-form.ts';
import type { RoundForm } from './round-form.ts';

const CLOSED: RoundForm | null = null;

/** A round being typed; null while the form is closed. It is open again after a crash. */
export function useRoundDraft(key: string) {
  const { value, setValue, isRead, clear } = useDraft<RoundForm | null>(key, CLOSED, readRoundForm);
  return { form: value, setForm: setValue, isRead, clear };
}
