import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { Button, Chip, TextArea, TextField } from '../../components/index.ts';
import { useQuickAddForm } from './use-quick-add-form.ts';

export function QuickAddForm() {
  const { form, understood, error, change, send } = useQuickAddForm();
  const company = useRef<HTMLInputElement>(null);
  const title = useRef<HTMLInputElement>(null);

  const submit = () => {
    if (understood.company.trim() === '') company.current?.focus();
    else if (understood.title.trim() === '') title.current?.focus();
    void send();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    submit();
  };
  const errorOf = (field: string) => (error?.field === field ? error.message : null);
  return (
    <form
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
          maxRows={8}
          placeholder="Senior PM @ Acme via Dana"
          value={form.text}
          onChange={(text) => change({ text })}
        />
      </div>
      <div className="grid grid-cols-2 gap-3">
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
      </div>
      <div className="flex min-h-5 flex-wrap items-center gap-1.5">
        {understood.via !== null && <Chip>via {understood.via}</Chip>}
        {understood.postingText !== '' && <Chip>posting kept whole</Chip>}
        {understood.postingUrl !== '' && (
          <Chip title={understood.postingUrl} className="max-w-80 truncate">
            {understood.postingUrl.replace(/^https?:\/\//i, '')}
          </Chip>
        )}
      </div>
      {error !== null && error.field !== 'company' && error.field !== 'title' && (
        <p role="alert" className="m-0 text-sm text-red">
          {error.message}
        </p>
      )}
      <div className="flex justify-end">
        <Button type="submit" variant="primary" kbd="Enter">
          Add
        </Button>
      </div>
    </form>
  );
}
