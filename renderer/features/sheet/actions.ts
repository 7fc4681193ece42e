import { notify } from '../../components/index.ts';
import { call } from '../../lib/client.ts';
import { createResource } from '../../lib/resource.ts';
import { sayFailure } from '../../lib/undo.ts';

/** Everything to have at hand in a round. */
export const sheetResource = createResource('sheet.of', [
  'opportunity',
  'company',
  'person',
  'round',
  'debrief',
  'evidence',
  'skill',
  'story',
  'setting',
]);

/** Asks where, and saves the page there. */
export async function savePdf(id: string): Promise<void> {
  const result = await call('sheet.savePdf', { id });
  if (!result.ok) return sayFailure(result.error);
  if (result.value.path !== null) notify({ message: `Saved ${result.value.path}` });
}

/** Opens the system's print dialog for the page. */
export async function printSheet(id: string): Promise<void> {
  const result = await call('sheet.print', { id });
  if (!result.ok) sayFailure(result.error);
}
