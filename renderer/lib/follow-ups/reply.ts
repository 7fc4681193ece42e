import { create } from 'zustand';
import type { FollowUpView } from '../../../electron/ipc/contract/follow-up.ts';
import type { Step } from '../../../electron/ipc/contract/shape.ts';
import { notify } from '../../components/toasts.ts';
import { call } from '../client.ts';
import { count } from '../format.ts';
import { sayFailure, undoStep } from '../undo.ts';

/** Where it was pressed, and where the focus goes once the words are written or left out. */
export interface ReplyPlace {
  anchor: Element | null;
  after?: () => void;
}

/** An answer that was logged, while it asks what they said. */
export interface Reply {
  /** The interactions. */
  ids: readonly string[];
  who: string;
  step: Step;
  /** Where it was pressed, in pixels of the window: what was pressed may be gone by now. */
  at: { left: number; top: number; width: number; height: number };
  after: () => void;
}

export const useReply = create<{ reply: Reply | null }>(() => ({ reply: null }));

/** They answered: logs it at once for the people of these follow-ups, then asks what they said. */
export async function theyAnswered(rows: readonly FollowUpView[], place: ReplyPlace): Promise<void> {
  if (rows.length === 0) return;
  const at = rectOf(place.anchor);
  const result = await call('follow_up.reply', { ids: rows.map(({ id }) => id) });
  if (!result.ok) return sayFailure(result.error);
  const names = [...new Set(rows.map(({ person, company }) => person ?? company ?? 'They'))];
  const [only] = names;
  ask(
    result.value,
    names.length === 1 && only !== undefined ? only : count(names.length, 'person', 'people'),
    at,
    place,
  );
}

/** The same about an opportunity, whoever it was. */
export async function theyAnsweredAbout(about: { id: string; company: string }, place: ReplyPlace): Promise<void> {
  const at = rectOf(place.anchor);
  const result = await call('opportunity.reply', { id: about.id });
  if (!result.ok) return sayFailure(result.error);
  ask(result.value, about.company, at, place);
}

function ask(
  logged: { value: { ids: string[] }; step: Step | null },
  who: string,
  at: Reply['at'],
  { after = () => undefined }: ReplyPlace,
): void {
  const { step } = logged;
  if (step === null) return;
  notify({
    message: `Logged: ${who} answered.`,
    action: { label: 'Undo', onAction: () => void takeBack([step.id]) },
  });
  useReply.setState({ reply: { ids: logged.value.ids, who, step, at, after } });
}

/** Writes down what they said; without words the answer stays logged as it is. Answers whether it was saved. */
export async function sayWhatTheySaid({ ids, who, step }: Reply, said: string): Promise<boolean> {
  if (said.trim() === '') return true;
  const result = await call('interaction.say', { ids: [...ids], said });
  if (!result.ok) {
    sayFailure(result.error);
    return false;
  }
  const words = result.value.step;
  if (words !== null)
    notify({
      message: `Logged what ${who} said.`,
      action: { label: 'Undo', onAction: () => void takeBack([words.id, step.id]) },
    });
  return true;
}

/** The newest first: the words, then the answer itself. */
async function takeBack(stepIds: readonly string[]): Promise<void> {
  useReply.setState({ reply: null });
  for (const id of stepIds) await undoStep(id);
}

function rectOf(anchor: Element | null): Reply['at'] {
  const { left, top, width, height } = anchor?.getBoundingClientRect() ?? new DOMRect(0, 0, 0, 0);
  return { left, top, width, height };
}
