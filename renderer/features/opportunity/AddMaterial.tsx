import { useState } from 'react';
import type { Failure } from '../../../db/domain/result.ts';
import { MATERIAL_KINDS } from '../../../db/domain/vocabulary.ts';
import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { Button, ComboBox, Select, TextField } from '../../components/index.ts';
import { call } from '../../lib/client.ts';
import { MATERIAL_KIND, optionsOf } from '../../lib/labels.ts';
import { titleOf } from '../../lib/materials/bullets.ts';
import { offerUndo } from '../../lib/undo.ts';
import type { NewMaterial } from './material-form.ts';
import { materialsResource } from './resources.ts';

const KINDS = optionsOf(MATERIAL_KINDS, MATERIAL_KIND);

interface AddMaterialProps {
  detail: OpportunityDetail;
  form: NewMaterial;
  onChange: (form: NewMaterial) => void;
  onClose: () => void;
}

/** Puts a version on the opportunity: one that is known, or a new one by its kind, name and version. */
export function AddMaterial({ detail, form, onChange, onClose }: AddMaterialProps) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const used = new Set(detail.materials.map(({ materialId }) => materialId));
  const known = (materialsResource.use(null).data ?? []).filter(({ id }) => !used.has(id));
  const change = (part: Partial<NewMaterial>) => {
    setFailure(null);
    onChange({ ...form, ...part });
  };
  const use = async (materialId: string) => {
    const result = await call('material.use', { materialId, opportunityId: detail.id });
    if (!result.ok) return setFailure(result.error);
    offerUndo(result.value.step);
    onClose();
  };
  const add = async () => {
    const same = known.find(
      ({ kind, name, version }) => kind === form.kind && titleOf({ name, version }) === titleOf(form),
    );
    if (same !== undefined) return use(same.id);
    const result = await call('material.add', { ...form, opportunityId: detail.id });
    if (!result.ok) return setFailure(result.error);
    offerUndo(result.value.step);
    onClose();
  };
  const isOfVersion = failure?.field === 'version';
  return (
    <form
      aria-label="Add material"
      className="flex flex-col gap-2 rounded-lg border border-line bg-bg p-3"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <ComboBox
        label="Name"
        autoFocus
        allowCustom
        placeholder="One you have, or a new name"
        options={known.map((one) => ({ value: one.id, label: titleOf(one), hint: MATERIAL_KIND[one.kind] }))}
        text={form.name}
        onTextChange={(name) => change({ name })}
        onChoose={(choice) => {
          if (choice.kind === 'option') void use(choice.value);
        }}
        error={isOfVersion ? null : failure?.message}
      />
      <div className="grid grid-cols-2 gap-2">
        <Select label="Kind" options={KINDS} value={form.kind} onChange={(kind) => change({ kind })} />
        <TextField
          label="Version"
          placeholder="v3"
          value={form.version}
          onChange={(version) => change({ version })}
          error={isOfVersion ? failure.message : null}
        />
      </div>
      <div className="flex justify-end gap-2">
        <Button variant="quiet" onPress={onClose}>
          Cancel
        </Button>
        <Button type="submit" variant="primary">
          Add material
        </Button>
      </div>
    </form>
  );
}
