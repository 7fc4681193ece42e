import { notify } from '../../components/toasts.ts';
import { call } from '../client.ts';
import { sayFailure, undoStep } from '../undo.ts';
import { navigate } from '../navigation.ts';

/** One press: the note drafted from the brief becomes a follow-up for today; what was written into it before stays. */
export async function planClosingNote(opportunityId: string, personId: string): Promise<void> {
  const view = await call('limbo.for', { opportunityId });
  if (!view.ok) return sayFailure(view.error);
  const person = view.value.unclosed.find((one) => one.personId === personId);
  if (person === undefined) return void notify({ message: 'This interviewer is closed by now.' });
  if (person.planned !== null && person.planned.draft !== '') return alreadyPlanned(person.name);
  const { subject, body } = person.note;
  const kept = await call('limbo.keepNote', { opportunityId, personId, subject, draft: body });
  if (!kept.ok) return sayFailure(kept.error);
  const { step } = kept.value;
  if (step === null) return alreadyPlanned(person.name);
  notify({
    message: `The closing note to ${person.name} is among today’s follow-ups.`,
    action: { label: 'Undo', onAction: () => void undoStep(step.id) },
  });
}

function alreadyPlanned(name: string): void {
  notify({
    message: `A closing note to ${name} is planned already.`,
    action: { label: 'Follow-ups', onAction: () => navigate.go({ screen: 'followups' }) },
  });
}
