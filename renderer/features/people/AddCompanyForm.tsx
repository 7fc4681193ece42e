import { useState } from 'react';
import type { FormEvent } from 'react';
import * as z from 'zod';
import type { Failure } from '../../../db/domain/result.ts';
import { COMPANY_KINDS, companyKind } from '../../../db/domain/vocabulary.ts';
import { Button, Segmented, TextField } from '../../components/index.ts';
import { optionsOf } from '../../lib/labels.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { addCompany } from './actions.ts';
import { COMPANY_KIND } from './company-kind.ts';

const companyDraft = z.object({ name: z.string(), kind: companyKind, website: z.string() });
type CompanyDraft = z.infer<typeof companyDraft>;
const EMPTY: CompanyDraft = { name: '', kind: 'employer', website: '' };
const readDraft = (kept: unknown): CompanyDraft | null => companyDraft.safeParse(kept).data ?? null;

/** Only the name is asked for; what was typed stays when the dialog is closed. */
export function AddCompanyForm({ onDone }: { onDone: () => void }) {
  const { value, setValue, isRead, clear } = useDraft<CompanyDraft>('company:new', EMPTY, readDraft);
  const [failure, setFailure] = useState<Failure | null>(null);
  const isNameless = value.name.trim() === '';
  const change = (part: Partial<CompanyDraft>) => {
    setFailure(null);
    setValue((before) => ({ ...before, ...part }));
  };
  const errorAt = (field: string) => (failure?.field === field ? failure.message : null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isNameless) return;
    const problem = await addCompany(value);
    setFailure(problem);
    if (problem !== null) return;
    clear();
    onDone();
  };
  if (!isRead) return null;
  const isElsewhere = failure !== null && failure.field !== 'name' && failure.field !== 'website';
  return (
    <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-3">
      <TextField
        label="Name"
        autoFocus
        value={value.name}
        onChange={(name) => change({ name })}
        error={errorAt('name')}
      />
      <Segmented
        label="What it is"
        segments={optionsOf(COMPANY_KINDS, COMPANY_KIND)}
        value={value.kind}
        onChange={(kind) => change({ kind })}
      />
      <TextField
        label="Website"
        placeholder="https://"
        value={value.website}
        onChange={(website) => change({ website })}
        error={errorAt('website')}
      />
      <div className="flex items-center gap-2">
        <Button variant="primary" type="submit" isDisabled={isNameless}>
          Add company
        </Button>
        <span role="status" className={`text-sm ${isElsewhere ? 'text-red' : 'text-ink3'}`}>
          {isElsewhere ? failure.message : isNameless ? 'Type a name first.' : ''}
        </span>
      </div>
    </form>
  );
}
