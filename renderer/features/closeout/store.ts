import { createStore } from 'zustand';
import type { StoreApi } from 'zustand';
import type { Effects } from '../../../electron/ipc/contract/effects.ts';
import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { ok } from '../../../db/domain/result.ts';
import type { Failure, Result } from '../../../db/domain/result.ts';
import type { Outcome } from '../../../db/domain/vocabulary.ts';
import type { Step } from '../../../electron/ipc/contract/shape.ts';
import { call } from '../../lib/client.ts';
import { closeOutForm, fieldsOf, formOf } from './form.ts';
import type { Form } from './form.ts';

type Skill = { id: string; name: string };

/** One open close-out: what it closes, what is typed, and what saving it would do. */
export type CloseOut = {
  opportunity: OpportunityDetail;
  skills: readonly Skill[];
  form: Form;
  /** The form as it is in the store; null while a draft differs from it. */
  pristine: Form | null;
  effects: Effects | null;
  isSaving: boolean;
  isSaved: boolean;
  failure: Failure | null;
  edit(part: Partial<Form>): void;
  keepDraft(form: Form): Promise<boolean>;
  preview(): Promise<void>;
  /** The step of undo; null when it was not saved. */
  save(): Promise<{ step: Step | null } | null>;
};
export type CloseOutStore = StoreApi<CloseOut>;

const draftKey = (opportunityId: string) => `close-out:${opportunityId}`;

/** `outcome` is chosen already, whatever was typed before. */
export async function openCloseOut(opportunityId: string, outcome?: Outcome): Promise<Result<CloseOutStore>> {
  const [opportunity, skills, draft, app] = await Promise.all([
    call('opportunity.open', { id: opportunityId }),
    call('skill.list', null),
    call('draft.get', { key: draftKey(opportunityId) }),
    call('app.state', null),
  ]);
  if (!opportunity.ok) return opportunity;
  if (!skills.ok) return skills;
  if (!app.ok) return app;
  const kept = closeOutForm.safeParse(draft.ok ? draft.value : null);
  const stored = formOf(opportunity.value.closeOut, app.value.today);
  const typed = kept.success ? kept.data : null;
  const chosen = outcome === undefined ? typed : { ...(typed ?? stored), outcome };
  return ok(createCloseOutStore(opportunity.value, skills.value, stored, chosen));
}

function createCloseOutStore(
  opportunity: OpportunityDetail,
  skills: readonly Skill[],
  stored: Form,
  draft: Form | null,
): CloseOutStore {
  const opportunityId = opportunity.id;
  const key = draftKey(opportunityId);
  let previews = 0;
  return createStore<CloseOut>((set, get) => ({
    opportunity,
    skills,
    form: draft ?? stored,
    pristine: draft === null ? stored : null,
    effects: null,
    isSaving: false,
    isSaved: false,
    failure: null,
    edit: (part) => {
      if (!get().isSaving) set(({ form }) => ({ form: { ...form, ...part }, failure: null }));
    },
    keepDraft: async (form) => get().isSaved || (await call('draft.put', { key, body: form })).ok,
    preview: async () => {
      const fields = fieldsOf(get().form);
      const turn = ++previews;
      if (fields === null) return set({ effects: null });
      const result = await call('close_out.preview', { ...fields, opportunityId });
      if (turn === previews) set(result.ok ? { effects: result.value } : { effects: null, failure: result.error });
    },
    save: async () => {
      const fields = fieldsOf(get().form);
      if (fields === null || get().isSaving) return null;
      set({ isSaving: true, failure: null });
      const result = await call('close_out.save', { ...fields, opportunityId });
      if (!result.ok) {
        set({ isSaving: false, failure: result.error });
        return null;
      }
      set({ isSaved: true });
      await call('draft.remove', { key });
      return { step: result.value.step };
    },
  }));
}

/** Takes a saved close-out back and keeps what was typed, for when it is opened again. */
export async function undoCloseOut(opportunityId: string, form: Form, step: Step): Promise<Failure | null> {
  const result = await call('history.undo', { stepId: step.id });
  if (!result.ok) return result.error;
  if (result.value.undone === null) {
    return {
      code: 'conflict',
      message: 'This can no longer be undone by itself: something later builds on it. Undo that first.',
    };
  }
  await call('draft.put', { key: draftKey(opportunityId), body: form });
  return null;
}
