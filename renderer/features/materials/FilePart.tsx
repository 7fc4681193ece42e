import { Ellipsis, ExternalLink, Paperclip } from 'lucide-react';
import { Button, Chip, Icon, IconButton, MenuButton, SectionHeading } from '../../components/index.ts';
import type { MenuEntry } from '../../components/index.ts';
import type { KeptFile } from '../../../electron/ipc/contract/material-file.ts';
import { attachFile, detachFile, keepChangedFile, openFile, saveFileCopy } from './actions.ts';
import { fileResource } from './resources.ts';
import { sizeWords } from '../../lib/format.ts';

/** The file of a version: a copy kept beside the store, opened by the system's program after a click. */
export function FilePart({ id, hasFile }: { id: string; hasFile: boolean }) {
  const { data: file, error } = fileResource.use({ id });
  return (
    <section aria-label="File" className="flex flex-col gap-1">
      <SectionHeading level={3}>File</SectionHeading>
      {error !== null && (
        <p role="alert" className="m-0 text-base text-red">
          {error.message}
        </p>
      )}
      {!hasFile && (
        <div className="flex flex-wrap items-center gap-2">
          <Button icon={Paperclip} onPress={() => void attachFile(id)}>
            Attach a file…
          </Button>
          <span className="text-sm text-ink3">A copy is kept beside your data, 50 MB at most; the original stays.</span>
        </div>
      )}
      {hasFile && file !== null && (
        <>
          <div className="card flex min-h-9 items-center gap-2 px-2.5 py-1">
            <Icon icon={Paperclip} size={13} className="shrink-0 text-ink3" />
            <span title={file.name} className="min-w-0 truncate text-base text-ink">
              {file.name}
            </span>
            <span className="tabular shrink-0 text-sm text-ink3">{sizeWords(file.size)}</span>
            {file.state === 'missing' && <Chip tone="red">missing</Chip>}
            {file.state === 'changed' && <Chip tone="amber">changed</Chip>}
            <div className="ml-auto flex items-center gap-1.5">
              {file.state !== 'missing' && (
                <Button size="sm" icon={ExternalLink} onPress={() => void openFile(id)}>
                  Open
                </Button>
              )}
              <MenuButton label={file.name} placement="bottom end" items={fileMenu(id, file)}>
                <IconButton icon={Ellipsis} size="sm" label={`Actions for ${file.name}`} />
              </MenuButton>
            </div>
          </div>
          {file.state === 'missing' && (
            <p className="m-0 text-sm text-red">
              Its copy is not in the folder “files” any more. Attach the file again, or bring the folder back from a
              backup.
            </p>
          )}
          {file.state === 'changed' && (
            <div className="flex flex-wrap items-center gap-2">
              <p className="m-0 text-sm text-amber">Another program has written over the copy since it was attached.</p>
              <Button size="sm" onPress={() => void keepChangedFile(id)}>
                Keep it as it is now
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}

const fileMenu = (id: string, { state }: KeptFile): readonly MenuEntry[] => [
  ...(state === 'missing' ? [] : [{ id: 'save', label: 'Save a copy…', onAction: () => void saveFileCopy(id) }]),
  { id: 'attach', label: 'Attach another file…', onAction: () => void attachFile(id) },
  'separator',
  { id: 'detach', label: 'Take the file off', danger: true, onAction: () => void detachFile(id) },
];
