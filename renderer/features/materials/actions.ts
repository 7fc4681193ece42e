import type { MaterialEdits } from '../../../db/domain/material.ts';
import type { Failure } from '../../../db/domain/result.ts';
import { notify } from '../../components/index.ts';
import { call } from '../../lib/client.ts';
import { chooseMaterial } from '../../lib/materials/open.ts';
import { offerUndo, sayFailure } from '../../lib/undo.ts';

/** Saves a part of a version; answers with what the store refused. */
export async function saveMaterial(id: string, fields: MaterialEdits): Promise<Failure | null> {
  const result = await call('material.update', { id, fields });
  return result.ok ? null : result.error;
}

export async function trashMaterial(id: string, title: string): Promise<void> {
  const result = await call('material.trash', { id });
  if (result.ok) offerUndo(result.value.step, `Moved ${title} to the trash`);
  else sayFailure(result.error);
}

/** Leaves a piece out of one opportunity, or shows it there again. */
export async function leaveOut(
  materialId: string,
  opportunityId: string,
  leftOut: boolean,
  title: string,
): Promise<void> {
  const result = await call('material.use', { materialId, opportunityId, leftOut });
  if (result.ok) offerUndo(result.value.step, leftOut ? `Left ${title} out there` : `${title} is shown there again`);
  else sayFailure(result.error);
}

export async function attachFile(id: string): Promise<void> {
  const result = await call('material_file.attach', { id });
  if (!result.ok) return sayFailure(result.error);
  chooseMaterial(id);
  offerUndo(result.value.step, `Kept a copy of ${result.value.value.fileName ?? 'the file'}`);
}

export async function detachFile(id: string): Promise<void> {
  const result = await call('material_file.detach', { id });
  if (result.ok) offerUndo(result.value.step);
  else sayFailure(result.error);
}

export async function keepChangedFile(id: string): Promise<void> {
  const result = await call('material_file.keepChanged', { id });
  if (result.ok) offerUndo(result.value.step, 'Kept the file as it is now');
  else sayFailure(result.error);
}

export async function openFile(id: string): Promise<void> {
  const result = await call('material_file.open', { id });
  if (!result.ok) return sayFailure(result.error);
  if (result.value.state === 'changed') notify({ message: 'This file was changed since it was attached.' });
}

export async function saveFileCopy(id: string): Promise<void> {
  const result = await call('material_file.save', { id });
  if (!result.ok) return sayFailure(result.error);
  if (result.value.path !== null) notify({ message: `Saved a copy as ${result.value.path}` });
}
