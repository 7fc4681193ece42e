import { useRef, useState } from 'react';
import type { Failure } from '../../../db/domain/result.ts';
import { notify } from '../../components/index.ts';
import { call } from '../../lib/client.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { openCard } from './board-actions.ts';
import { EMPTY_FORM, quickForm, understand } from './quick-add.ts';
import { closeQuickAdd, useQuickAdd } from './quick-add-state.ts';

const read = (kept: unknown) => quickForm.safeParse(kept).data ?? null;

/** The form of the quick add: what was typed, how it is read, and sending it. */
export function useQuickAddForm() {
  const stage = useQuickAdd((state) => state.stage);
  const { value: form, setValue: setForm, clear } = useDraft('opportunity.add', EMPTY_FORM, read);
  const [error, setError] = useState<Failure | null>(null);
  const isSending = useRef(false);
  const understood = understand(form);

  const change = (part: Partial<typeof form>) => {
    setError(null);
    setForm((before) => ({ ...before, ...part }));
  };
  const send = async () => {
    if (isSending.current) return;
    isSending.current = true;
    const { via, ...rest } = understood;
    const result = await call('opportunity.add', { ...rest, viaPerson: via, stageId: stage?.id ?? null });
    isSending.current = false;
    if (!result.ok) return setError(result.error);
    const { id } = result.value.value;
    clear();
    closeQuickAdd();
    notify({
      message:
        stage === null
          ? `Added ${understood.title} at ${understood.company}`
          : `Added ${understood.company} to ${stage.name}`,
      action: { label: 'Open', onAction: () => openCard(id) },
    });
  };
  return { form, understood, error, change, send };
}
