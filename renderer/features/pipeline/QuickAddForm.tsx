import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Button, cx, TextArea, TextField } from '../../components/index.ts';
import { useHotkeys } from '../../lib/hooks.ts';
import { matchesChord } from '../../lib/keys.ts';
import { openCard } from './board-actions.ts';
import { shownFields } from './quick-add.ts';
import { closeQuickAdd, widenQuickAdd } from './quick-add-state.ts';
import { QuickAddFields } from './QuickAddFields.tsx';
import { QuickAddSkills } from './QuickAddSkills.tsx';
import { QuickAddWarnings } from './QuickAddWarnings.tsx';
import { useQuickAddForm } from './use-quick-add-form.ts';
import { useSimilar } from './use-similar.ts';

/** Fields that say themselves what is wrong with them, when they are shown. */
const OWN_ERRORS = new Set([
  'company',
  'title',
  'location',
  'level',
  'deadline',
  'viaPerson',
  'postingUrl',
  'salaryMin',
  'salaryMax',
]);

export function QuickAddForm() {
  const { form, understood, skills, error, today, change, takeAll, send } = useQuickAddForm();
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLFormElement>(null);
  const company = useRef<HTMLInputElement>(null);
  const title = useRef<HTMLInputElement>(null);
  const isPasted = understood.postingText !== '';
  const similar = useSimilar(understood.company, understood.title, understood.postingUrl);

  useEffect(() => widenQuickAdd(isPasted), [isPasted]);

  const submit = () => {
    if (understood.company.trim() === '') company.current?.focus();
    else if (understood.title.trim() === '') title.current?.focus();
    void send();
  };
  useHotkeys(
    [
      { keys: 'Mod+Enter', onPress: submit },
      { keys: 'Mod+Shift+A', onPress: takeAll, isDisabled: skills.length === 0 },
    ],
    { scope: box },
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (isPasted || event.nativeEvent.isComposing || !matchesChord(event.nativeEvent, 'Enter')) return;
    event.preventDefault();
    submit();
  };
  const openInstead = (id: string) => {
    closeQuickAdd();
    openCard(id);
  };
  const errorOf = (field: string) => (error?.field === field ? error.message : null);
  const shown = shownFields(form, understood, isOpen);
  return (
    <form
      ref={box}
      className="flex flex-col gap-3 pt-1"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div onKeyDown={onKeyDown}>
        <TextArea
          label="Opportunity"
          hideLabel
          autoFocus
          rows={1}
          maxRows={isPasted ? 3 : 8}
          placeholder="Senior PM @ Acme via Dana"
          value={form.text}
          onChange={(text) => change({ text })}
        />
      </div>
      <div className={cx('grid items-start gap-3', isPasted ? 'grid-cols-3' : 'grid-cols-2')}>
        <TextField
          label="Company"
          inputRef={company}
          value={understood.company}
          onChange={(next) => change({ company: next })}
          error={errorOf('company')}
        />
        <TextField
          label="Role"
          inputRef={title}
          value={understood.title}
          onChange={(next) => change({ title: next })}
          error={errorOf('title')}
        />
        <QuickAddFields shown={shown} understood={understood} error={error} today={today} change={change} />
      </div>
      <QuickAddSkills
        skills={skills}
        taken={form.skills}
        onChange={(taken) => change({ skills: taken })}
        onTakeAll={takeAll}
      />
      <QuickAddWarnings similar={similar} today={today} onOpen={openInstead} />
      {error !== null && !OWN_ERRORS.has(error.field ?? '') && (
        <p role="alert" className="m-0 text-sm text-red">
          {error.message}
        </p>
      )}
      <div className="sticky -bottom-4 z-10 -mx-4 -mb-4 flex items-center justify-end gap-2 border-t border-line rounded-b-lg bg-raised px-4 py-3">
        {isPasted ? (
          <span className="mr-auto text-sm text-ink3">The posting is kept whole.</span>
        ) : (
          <Button variant="quiet" className="mr-auto" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {isOpen ? 'Fewer fields' : 'More fields'}
          </Button>
        )}
        <Button type="submit" variant="primary" kbd={isPasted ? 'Mod+Enter' : 'Enter'}>
          Add
        </Button>
      </div>
    </form>
  );
}
