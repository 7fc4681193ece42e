import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { fill, templateFor } from '../../../db/domain/template.ts';
import type { FollowUpFields } from '../../../db/domain/follow-up.ts';
import type { FollowUpView } from '../../../electron/ipc/contract/follow-up.ts';
import type { TemplateView } from '../../../electron/ipc/contract/template.ts';
import { call } from '../client.ts';
import { useAutosave } from '../hooks.ts';
import type { MailText } from '../mail.ts';
import { fillKnown, gapsOf } from '../templates/gaps.ts';
import { draftFacts, templates } from '../templates/resources.ts';
import { sayFailure } from '../undo.ts';

/** What was typed; a text of null follows the template. */
interface Typed {
  subject: string;
  body: string | null;
}
const NOTHING_KNOWN = { values: {}, remarks: [], places: {} };
const EMPTY = { subject: '', body: '', used: [] };

/**
 * The message of one follow-up: what the person wrote, else the template that suits it, filled in with what is known.
 * Saved as it is typed; what nobody touched is not stored until it goes out.
 */
export function useDraftText(followUp: FollowUpView) {
  const list = templates.use(null).data;
  const facts = draftFacts.use({ followUpId: followUp.id }).data;
  const [chosenId, setChosenId] = useState<string | null>(null);
  const template = list?.find(({ id }) => id === chosenId) ?? (list ? templateFor(followUp, list) : undefined);
  const { values, remarks } = facts ?? NOTHING_KNOWN;
  const filled = useMemo(() => (template ? fill(template, values) : EMPTY), [template, values]);
  const { typed, setTyped, errors, onBlur, store } = useTyped(followUp);

  const text: MailText = { subject: typed.subject, body: typed.body ?? filled.body };
  /** With the subject that the template proposes where none was typed. */
  const whole: MailText = { ...text, subject: text.subject.trim() === '' ? filled.subject : text.subject };
  const gaps = gapsOf(whole, values);

  /** A name that the person gave the follow-up stays its subject. */
  const isNamed = followUp.rule === null && typed.subject.trim() !== '' && typed.subject !== filled.subject;
  const choose = (next: TemplateView) => {
    const words = fill(next, values);
    setChosenId(next.id);
    setTyped({ subject: isNamed ? typed.subject : words.subject, body: words.body });
  };
  const fillIn = () =>
    setTyped({
      subject: fillKnown(typed.subject, gaps.known, values),
      body: fillKnown(text.body, gaps.known, values),
    });

  return {
    facts,
    list,
    template,
    isFollowing: typed.body === null,
    /** Of what was filled in by the template, as long as nobody changed it. */
    remarks:
      typed.body === null ? uniqueTexts(remarks.filter(({ name }) => filled.used.some((one) => one === name))) : [],
    text,
    whole,
    proposedSubject: filled.subject,
    gaps,
    errors,
    change: (part: Partial<MailText>) => setTyped({ ...typed, ...part }),
    choose,
    fillIn,
    onBlur,
    /** Keeps the words as they go out; answers whether they are on disk. */
    keep: (how: 'mail' | 'copy') =>
      store({
        subject: whole.subject,
        draft: whole.body,
        ...(how === 'mail' && followUp.channel === null ? { channel: 'email' as const } : {}),
      }),
  };
}

const uniqueTexts = (remarks: readonly { text: string }[]) => [...new Set(remarks.map(({ text }) => text))];

/** What is typed, saved while it is typed; what changes elsewhere is shown unless it is being typed here. */
function useTyped(followUp: FollowUpView) {
  const { id, subject, draft } = followUp;
  const stored = useMemo((): Typed => ({ subject, body: draft === '' ? null : draft }), [subject, draft]);
  const [typed, setTyped] = useState(stored);
  const [errors, setErrors] = useState<{ subject?: string; draft?: string }>({});
  const base = useRef(stored);
  useEffect(() => {
    base.current = stored;
  }, [stored]);

  const store = useCallback(
    async (fields: Partial<FollowUpFields>): Promise<boolean> => {
      const result = await call('follow_up.update', { id, fields });
      const field = result.ok ? undefined : result.error.field?.split('.').at(-1);
      setErrors(result.ok || field === undefined ? {} : { [field]: result.error.message });
      if (!result.ok && field === undefined) sayFailure(result.error);
      return result.ok;
    },
    [id],
  );
  const save = useCallback(
    async (now: Typed) => {
      const before = base.current;
      const changed: Partial<FollowUpFields> = {
        ...(now.subject === before.subject ? {} : { subject: now.subject }),
        ...((now.body ?? '') === (before.body ?? '') ? {} : { draft: now.body ?? '' }),
      };
      return Object.keys(changed).length === 0 || store(changed);
    },
    [store],
  );
  const { state, onBlur } = useAutosave(typed, save);

  const seen = useRef(stored);
  useEffect(() => {
    const before = seen.current;
    seen.current = stored;
    if (state !== 'saved') return;
    setTyped((now) => {
      const next = {
        subject: stored.subject === before.subject ? now.subject : stored.subject,
        body: stored.body === before.body ? now.body : stored.body,
      };
      return next.subject === now.subject && next.body === now.body ? now : next;
    });
  }, [stored, state]);

  return { typed, setTyped, errors, onBlur, store };
}
