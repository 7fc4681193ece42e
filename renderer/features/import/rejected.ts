import { notify } from '../../components/index.ts';
import { call } from '../../lib/client.ts';
import { sayFailure } from '../../lib/undo.ts';
import { useImport } from './store.ts';

/** Saves the rows that are not imported as a table with the reason of each, to be mended and imported again. */
export async function saveRejected(fileName: string): Promise<void> {
  const rows = await call('import.rejected', { token: useImport.getState().token });
  if (!rows.ok) return sayFailure(rows.error);
  const suggestedName = `${fileName.replace(/\.[^.]{1,8}$/, '')} not imported`.slice(0, 200);
  const saved = await call('file.save', { suggestedName, kind: 'csv', content: rows.value.text });
  if (!saved.ok) return sayFailure(saved.error);
  if (saved.value.name !== null) notify({ message: `Saved as ${saved.value.name}.` });
}
