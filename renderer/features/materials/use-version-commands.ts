import { useMemo } from 'react';
import type { MaterialVersion } from '../../../electron/ipc/contract/material-lines.ts';
import { type Command, useCommands } from '../../lib/commands.ts';
import { titleOf } from '../../lib/materials/bullets.ts';
import { attachFile, detachFile, openFile, saveFileCopy, trashMaterial } from './actions.ts';

/** What can be done to the version that is shown, from the palette and by key. */
export function useVersionCommands(version: MaterialVersion, startVersion: () => void): void {
  const { id, hasFile } = version;
  const title = titleOf(version);
  const commands = useMemo<readonly Command[]>(() => {
    const group = 'Materials';
    return [
      { id: 'material.version', label: `New version of ${title}…`, group, keys: 'V', run: startVersion },
      {
        id: 'material.attach',
        label: hasFile ? `Attach another file to ${title}…` : `Attach a file to ${title}…`,
        group,
        words: 'pdf document upload copy',
        run: () => void attachFile(id),
      },
      ...(hasFile
        ? [
            { id: 'material.open_file', label: `Open the file of ${title}`, group, run: () => void openFile(id) },
            {
              id: 'material.save_file',
              label: `Save a copy of the file of ${title}…`,
              group,
              run: () => void saveFileCopy(id),
            },
            { id: 'material.detach', label: `Take the file off ${title}`, group, run: () => void detachFile(id) },
          ]
        : []),
      { id: 'material.trash', label: `Move ${title} to the trash`, group, run: () => void trashMaterial(id, title) },
    ];
  }, [id, title, hasFile, startVersion]);
  useCommands(commands);
}
