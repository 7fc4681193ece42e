import { useState } from 'react';
import * as z from 'zod';
import type { Failure } from '../../../db/domain/result.ts';
import { MATERIAL_KINDS, materialKind } from '../../../db/domain/vocabulary.ts';
import { Button, Dialog, Select, TextField } from '../../components/index.ts';
import { call } from '../../lib/client.ts';
import { MATERIAL_KIND, optionsOf } from '../../lib/labels.ts';
import { chooseMaterial } from '../../lib/materials/open.ts';
import { offerUndo } from '../../lib/undo.ts';
import { useDraft } from '../../lib/use-draft.ts';

const form = z.object({ kind: materialKind, name: z.string(), version: z.string() });
type Form = z.infer<typeof form>;
const EMPTY: Form = { kind: 'resume', name: '', version: '' };
const readForm = (kept: unknown): Form | null => form.safeParse(kept).data ?? null;
const KINDS = optionsOf(MATERIAL_KINDS, MATERIAL_KIND);
const FORM_ID = 'add-material';

/** A material of its own: its kind, its name and its first version. */
export function AddMaterialDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { value, setValue, clear } = useDraft('material.new', EMPTY, readForm);
  const [failure, setFailure] = useState<Failure | null>(null);
  const change = (part: Partial<Form>) => {
    setFailure(null);
    setValue((before) => ({ ...before, ...part }));
  };
  const add = async () => {
    const result = await call('material.add', value);
    if (!result.ok) return setFailure(result.error);
    chooseMaterial(result.value.value.id);
    offerUndo(result.value.step);
    clear();
    onClose();
  };
  const isOfVersion = failure?.field === 'version';
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title="Add material"
      size="sm"
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            Cancel
          </Button>
          <Button type="submit" form={FORM_ID} variant="primary">
            Add material
          </Button>
        </>
      }
    >
      <form
        id={FORM_ID}
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Select label="Kind" options={KINDS} value={value.kind} onChange={(kind) => change({ kind })} />
        <TextField
          label="Name"
          autoFocus
          placeholder="Résumé, platform roles"
          value={value.name}
          onChange={(name) => change({ name })}
          error={isOfVersion ? null : failure?.message}
        />
        <TextField
          label="Version"
          placeholder="v1"
          value={value.version}
          onChange={(version) => change({ version })}
          error={isOfVersion ? failure.message : null}
        />
      </form>
    </Dialog>
  );
}
