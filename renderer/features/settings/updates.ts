import { call } from '../../lib/client.ts';
import { createResource } from '../../lib/resource.ts';
import { sayFailure } from '../../lib/undo.ts';

export const updateState = createResource('update.state', ['update', 'setting']);

export async function askUpdates(what: 'check' | 'download' | 'install'): Promise<void> {
  const result = await call(`update.${what}`, null);
  if (!result.ok) sayFailure(result.error);
}
