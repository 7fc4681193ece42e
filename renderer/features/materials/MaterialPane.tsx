import { CopyPlus, Ellipsis, Trash2 } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { WantedSkill } from '../../../db/domain/materials.ts';
import type { MaterialLine, MaterialVersion } from '../../../electron/ipc/contract/material-lines.ts';
import { Button, IconButton, MenuButton } from '../../components/index.ts';
import { SavedText } from '../../components/SavedText.tsx';
import { FieldScope } from '../../lib/field-scope.ts';
import { MATERIAL_KIND } from '../../lib/labels.ts';
import { titleOf } from '../../lib/materials/bullets.ts';
import { saveMaterial, trashMaterial } from './actions.ts';
import { FilePart } from './FilePart.tsx';
import { GrowthPart } from './GrowthPart.tsx';
import { NewVersionDialog } from './NewVersionDialog.tsx';
import { ReachPart } from './ReachPart.tsx';
import { materialResource } from './resources.ts';
import { useVersionCommands } from './use-version-commands.ts';
import { WritingPart } from './WritingPart.tsx';

interface MaterialPaneProps {
  version: MaterialVersion;
  line: MaterialLine;
  wanted: readonly WantedSkill[];
}

/** One version whole: what became of it, its words with what they lack, its file, and how it grew. */
export function MaterialPane({ version, line, wanted }: MaterialPaneProps) {
  const { id } = version;
  const { data: material, error } = materialResource.use({ id });
  const [isCopying, setCopying] = useState(false);
  const startVersion = useCallback(() => setCopying(true), []);
  useVersionCommands(version, startVersion);
  const title = titleOf(version);
  return (
    <section aria-label={title} className="min-w-0 flex-1 overflow-y-auto border-l border-line px-4 pb-6">
      <div className="mx-auto flex max-w-220 flex-col gap-4">
        <header className="flex flex-wrap items-center gap-2 pt-1">
          <h2 className="m-0 min-w-0 text-title wrap-anywhere text-ink">{title}</h2>
          <span className="text-base text-ink2">{MATERIAL_KIND[version.kind]}</span>
          <div className="ml-auto flex items-center gap-1.5">
            <Button icon={CopyPlus} kbd="V" onPress={startVersion}>
              New version
            </Button>
            <MenuButton
              label={title}
              placement="bottom end"
              items={[
                {
                  id: 'trash',
                  label: 'Move it to the trash',
                  icon: Trash2,
                  danger: true,
                  onAction: () => void trashMaterial(id, title),
                },
              ]}
            >
              <IconButton icon={Ellipsis} label={`Actions for ${title}`} />
            </MenuButton>
          </div>
        </header>
        <ReachPart version={version} title={title} />
        {error !== null && material === null && (
          <p role="alert" className="m-0 text-base text-red">
            {error.message}
          </p>
        )}
        {material !== null && (
          <FieldScope value={`material.${id}`}>
            <WritingPart material={material} version={version} wanted={wanted} />
            <FilePart id={id} hasFile={version.hasFile} />
            <GrowthPart version={version} line={line} wanted={wanted} />
            <div className="grid grid-cols-[2fr_1fr] gap-2">
              <SavedText label="Name" stored={material.name} save={(name) => saveMaterial(id, { name })} />
              <SavedText
                label="Version"
                stored={material.version}
                save={(text) => saveMaterial(id, { version: text })}
              />
              <SavedText
                label="Notes"
                stored={material.notes}
                save={(notes) => saveMaterial(id, { notes })}
                placeholder="What is different here, and for whom"
                className="col-span-2"
              />
            </div>
          </FieldScope>
        )}
      </div>
      {isCopying && <NewVersionDialog from={version} line={line} onClose={() => setCopying(false)} />}
    </section>
  );
}
