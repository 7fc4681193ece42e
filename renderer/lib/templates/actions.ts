import type { TemplateFields } from '../../../db/domain/template.ts';
import type { Failure } from '../../../db/domain/result.ts';
import { call } from '../client.ts';
import { offerUndo, sayFailure } from '../undo.ts';

/** Answers why it was refused, to be shown beside the field, or null. */
export async function saveTemplate(id: string, fields: Partial<TemplateFields>): Promise<Failure | null> {
  const result = await call('template.update', { id, fields });
  return result.ok ? null : result.error;
}

/** Answers the id of the new template, or null when it was refused. */
export async function addTemplate(fields: TemplateFields): Promise<string | null> {
  const result = await call('template.add', fields);
  if (result.ok) return result.value.value.id;
  sayFailure(result.error);
  return null;
}

export async function trashTemplate(id: string): Promise<void> {
  const result = await call('template.trash', { id });
  if (!result.ok) return sayFailure(result.error);
  offerUndo(result.value.step);
}

export async function resetTemplate(id: string): Promise<void> {
  const result = await call('template.reset', { id });
  if (!result.ok) return sayFailure(result.error);
  offerUndo(result.value.step);
}
