import { createStore } from 'zustand';
import type { StoreApi } from 'zustand';
import type { Effects } from '../../../electron/ipc/contract/effects.ts';
import type { DebriefForm } from '../../../electron/ipc/contract/round.ts';
import type { Failure, Result } from '../../../db/domain/result.ts';
import { ok } from '../../../db/domain/result.ts';
import type { Step } from '../../../electron/ipc/contract/shape.ts';
import { call } from '../../lib/client.ts';
import { takeBack } from '../../lib/effects/parts.ts';
import type { EffectPart } from '../../lib/effects/parts.ts';
import { debriefForm, documentOf, formOf, isEmpty } from './form.ts';
import type { Form } from './form.ts';

/** One open debrief: what was read, what is typed, what it would change, and what saving it did. */
export type Debrief = {
  /** As read when the panel opened. */
  opened: DebriefForm;
  form: Form;
  /** The form as it is in the store; null while a draft differs from it. */
  pristine: Form | null;
  /** null while there is nothing to tell. */
  effects: Effects | null;
  isSaving: boolean;
  failure: Failure | null;
  /** `takenBack`: what of it was taken back by itself since, each with its own step, in that order. */
  done: { effects: Effects; step: Step | null; takenBack: { id: string; step: Step }[] } | null;
  edit(change: (form: Form) => Form): void;
  keepDraft(form: Form): Promise<boolean>;
  preview(): Promise<void>;
  save(): Promise<void>;
  /** Takes one thing back that saving added; `putBack` takes that back. */
  takeBack(part: EffectPart): Promise<void>;
  putBack(id: string): Promise<void>;
  /** Takes the saved debrief back and shows it again, to be written on. */
  undo(): Promise<void>;
};
export type DebriefStore = StoreApi<Debrief>;

const TOO_LATE: Failure = {
  code: 'conflict',
  message:
    'This can no longer be undone by itself: something later builds on it. Undo that first, or change the debrief.',
};

const draftKey = (roundId: string) => `debrief:${roundId}`;

/** The only person who can have said it, or nobody. */
export function onlyVoice(opened: DebriefForm): string | null {
  const [first, ...others] = opened.round.interviewers;
  return first !== undefined && others.length === 0 ? first.personId : null;
}

/** Reads the debrief and the draft that was kept of it. */
export async function openDebrief(roundId: string): Promise<Result<DebriefStore>> {
  const [opened, draft] = await Promise.all([
    call('debrief.open', { roundId }),
    call('draft.get', { key: draftKey(roundId) }),
  ]);
  if (!opened.ok) return opened;
  const kept = debriefForm.safeParse(draft.ok ? draft.value : null);
  return ok(createDebriefStore(opened.value, kept.success ? kept.data : null));
}

function createDebriefStore(opened: DebriefForm, draft: Form | null): DebriefStore {
  const roundId = opened.round.id;
  const key = draftKey(roundId);
  const stored = formOf(opened.document, opened.skills, onlyVoice(opened));
  let previews = 0;
  return createStore<Debrief>((set, get) => ({
    opened,
    form: draft ?? stored,
    pristine: draft === null ? stored : null,
    effects: null,
    isSaving: false,
    failure: null,
    done: null,
    edit: (change) => {
      if (get().isSaving) return;
      set(({ form }) => ({ form: change(form), failure: null }));
    },
    keepDraft: async (form) => {
      if (get().done !== null) return true;
      const isNothing = !opened.written && isEmpty(documentOf(form));
      const result = isNothing ? await call('draft.remove', { key }) : await call('draft.put', { key, body: form });
      return result.ok;
    },
    preview: async () => {
      const document = documentOf(get().form);
      const turn = ++previews;
      if (isEmpty(document)) return set({ effects: null });
      const result = await call('debrief.preview', { roundId, document });
      if (turn === previews) set(result.ok ? { effects: result.value } : { effects: null, failure: result.error });
    },
    save: async () => {
      const document = documentOf(get().form);
      if (get().isSaving || isEmpty(document)) return;
      set({ isSaving: true, failure: null });
      const result = await call('debrief.save', { roundId, document });
      if (!result.ok) return set({ isSaving: false, failure: result.error });
      set({ isSaving: false, done: { effects: result.value.value, step: result.value.step, takenBack: [] } });
      await call('draft.remove', { key });
    },
    takeBack: async (part) => {
      const result = await takeBack(part);
      const { done } = get();
      if (!result.ok) return set({ failure: result.error });
      const step = result.value;
      if (done === null || step === null) return;
      set({ done: { ...done, takenBack: [...done.takenBack, { id: part.id, step }] }, failure: null });
    },
    putBack: async (id) => {
      const step = get().done?.takenBack.find((one) => one.id === id)?.step;
      if (step === undefined) return;
      const result = await call('history.undo', { stepId: step.id });
      const { done } = get();
      if (!result.ok) return set({ failure: result.error });
      // Undone already by other means: then it is back.
      if (done !== null)
        set({ done: { ...done, takenBack: done.takenBack.filter((one) => one.id !== id) }, failure: null });
    },
    undo: async () => {
      const { done, form } = get();
      if (!done?.step) return;
      // What was taken back by itself builds on the whole: it comes back first, the latest before the others.
      for (const { id } of done.takenBack.toReversed()) {
        await get().putBack(id);
        if (get().failure !== null) return;
      }
      const result = await call('history.undo', { stepId: done.step.id });
      if (!result.ok) return set({ failure: result.error });
      if (result.value.undone === null) return set({ failure: TOO_LATE });
      set({ done: null, pristine: null, failure: null });
      await get().keepDraft(form);
    },
  }));
}
