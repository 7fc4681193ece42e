import { PROFILE_NAME } from '../../../db/domain/import-file.ts';
import { Button } from '../../components/index.ts';
import { call } from '../../lib/client.ts';
import { count, exactDate } from '../../lib/format.ts';
import { createResource } from '../../lib/resource.ts';
import { offerUndo, sayFailure } from '../../lib/undo.ts';
import { SettingsSection } from './SettingsSection.tsx';

const remembered = createResource('import.remembered', ['setting']);

async function forget(key: string): Promise<void> {
  const forgotten = await call('import.forgetRemembered', { key });
  if (forgotten.ok) offerUndo(forgotten.value.step);
  else sayFailure(forgotten.error);
}

/** The kinds of files whose columns were answered before, each to be forgotten. */
export function ImportSection() {
  const { data, error } = remembered.use(null);
  return (
    <SettingsSection
      title="Imports"
      about="How you read a file is kept by the names of its columns, so that the next one opens the same way."
    >
      {error !== null && data === null && <p className="text-base text-red">{error.message}</p>}
      {data?.length === 0 && <p className="text-base text-ink2">No file has been imported yet.</p>}
      {data !== null && data.length > 0 && (
        <ul aria-label="Files that are remembered">
          {data.map(({ key, fileName, profile, columns, usedOn }) => (
            <li key={key} className="flex min-h-10 items-center gap-3 border-b border-line py-1 last:border-0">
              <span className="min-w-0 flex-1">
                <span className="block truncate" title={fileName}>
                  {fileName}
                </span>
                <span className="block text-sm text-ink2">
                  {PROFILE_NAME[profile]}, {count(columns, 'column')}, {exactDate(usedOn)}
                </span>
              </span>
              <Button size="sm" aria-label={`Forget how ${fileName} is read`} onPress={() => void forget(key)}>
                Forget
              </Button>
            </li>
          ))}
        </ul>
      )}
    </SettingsSection>
  );
}
