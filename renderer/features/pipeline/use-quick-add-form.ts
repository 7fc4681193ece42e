import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { type FoundSkill, skillsIn } from '../../../db/domain/posting-skills.ts';
import type { Failure } from '../../../db/domain/result.ts';
import { notify } from '../../components/index.ts';
import { call } from '../../lib/client.ts';
import { count } from '../../lib/format.ts';
import { postingCatalogue } from '../../lib/postings/catalogue.ts';
import { readSalary } from '../../lib/salary.ts';
import { useDay } from '../../lib/use-day.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { openCard } from './board-actions.ts';
import { EMPTY_FORM, quickForm, type QuickForm, readForm, type Understood, understand } from './quick-add.ts';
import { closeQuickAdd, useQuickAdd } from './quick-add-state.ts';

const read = (kept: unknown) => quickForm.safeParse(kept).data ?? null;

/** Skills the posting names, read a little after the rest so that typing never waits. */
function useSkills(postingText: string): FoundSkill[] {
  const { data } = postingCatalogue.use(null);
  const text = useDeferredValue(postingText);
  return useMemo(() => (data === null || text === '' ? [] : skillsIn(text, data)), [data, text]);
}

const isTaken = (form: QuickForm, { skillId }: FoundSkill) => form.skills.includes(skillId);

/** What is sent, or what is wrong with the salary. */
function inputOf(understood: Understood, skills: readonly FoundSkill[], stageId: string | null) {
  const { via, salary: typed, otherPay: _, ...rest } = understood;
  const salary = readSalary(typed);
  if (!salary.ok) return salary;
  const taken = skills.map(({ skillId, importance, quote }) => ({ skillId, importance, quote }));
  const viaPerson = via.trim() === '' ? null : via;
  return { ok: true as const, input: { ...rest, ...salary.salary, viaPerson, stageId, skills: taken } };
}

function sayAdded(id: string, { title, company }: Understood, taken: number, stage: string | null): void {
  const what = stage === null ? `Added ${title} at ${company}` : `Added ${company} to ${stage}`;
  notify({
    message: taken === 0 ? what : `${what}, with ${count(taken, 'skill')} as evidence`,
    action: { label: 'Open', onAction: () => openCard(id) },
  });
}

/** The form of the quick add: what was typed, how it is read and corrected, the skills it names, and sending it. */
export function useQuickAddForm() {
  const stage = useQuickAdd((state) => state.stage);
  const { today, zone } = useDay();
  const { value: form, setValue: setForm, clear } = useDraft('opportunity.add', EMPTY_FORM, read);
  const [error, setError] = useState<Failure | null>(null);
  const isSending = useRef(false);
  const facts = useMemo(() => readForm(form.text, today), [form.text, today]);
  const understood = understand(form, facts, zone);
  const skills = useSkills(understood.postingText);

  const change = (part: Partial<QuickForm>) => {
    setError(null);
    // Corrections belong to what was typed: with an empty text they go too.
    if (part.text?.trim() === '') setForm(part.text === '' ? EMPTY_FORM : { ...EMPTY_FORM, text: part.text });
    else setForm((before) => ({ ...before, ...part }));
  };
  const takeAll = () => {
    const isAll = skills.every((skill) => isTaken(form, skill));
    change({ skills: isAll ? [] : skills.map(({ skillId }) => skillId) });
  };
  const send = async () => {
    if (isSending.current) return;
    const taken = skills.filter((skill) => isTaken(form, skill));
    const sent = inputOf(understood, taken, stage?.id ?? null);
    if (!sent.ok) return setError({ code: 'invalid', message: sent.message, field: sent.field });
    isSending.current = true;
    const result = await call('opportunity.add', sent.input);
    isSending.current = false;
    if (!result.ok) return setError(result.error);
    clear();
    closeQuickAdd();
    sayAdded(result.value.value.id, understood, taken.length, stage?.name ?? null);
  };
  return { form, understood, skills, error, today, change, takeAll, send };
}
