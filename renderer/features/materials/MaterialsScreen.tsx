import { FileText, Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button, EmptyState, SearchField } from '../../components/index.ts';
import { useMaterials } from '../../lib/materials/open.ts';
import { StoriesHeader } from '../../lib/stories/StoriesHeader.tsx';
import { AddMaterialDialog } from './AddMaterialDialog.tsx';
import { MaterialList } from './MaterialList.tsx';
import { MaterialPane } from './MaterialPane.tsx';
import { linesResource } from './resources.ts';
import { useScreenCommands } from './use-screen-commands.ts';
import { allVersions, firstLine, lineOf, matchingLines } from './words.ts';

/** What is mine to send: every version in its line, how far it came, and the one that is written on. */
export function MaterialsScreen() {
  const { data, error } = linesResource.use(null);
  const { id } = useMaterials();
  const [isAdding, setAdding] = useState(false);
  const [typed, setTyped] = useState('');
  const filter = useRef<HTMLInputElement>(null);
  useScreenCommands({ add: () => setAdding(true), filter });
  const versions = data === null ? [] : allVersions(data);
  const chosen = versions.find((one) => one.id === id) ?? versions[0];
  const line = data === null || chosen === undefined ? undefined : lineOf(data, chosen.id);
  const shown = matchingLines(data?.lines ?? [], typed);
  return (
    <div className="flex h-full min-w-0 flex-1 flex-col">
      <StoriesHeader
        screen="materials"
        line={data === null ? null : firstLine(data)}
        error={data === null ? error?.message : null}
      >
        {versions.length > 3 && (
          <SearchField
            label="Filter materials"
            placeholder="Find"
            kbd="/"
            value={typed}
            onChange={setTyped}
            inputRef={filter}
            className="w-36"
          />
        )}
        <Button variant="primary" icon={Plus} kbd="A" onPress={() => setAdding(true)}>
          Add material
        </Button>
      </StoriesHeader>
      {data !== null && versions.length === 0 && (
        <EmptyState icon={FileText} action={<Button onPress={() => setAdding(true)}>Add a material</Button>}>
          Résumés, letters and portfolio pieces belong here: each in its versions, with what became of it.
        </EmptyState>
      )}
      {data !== null && chosen !== undefined && line !== undefined && (
        <div className="flex min-h-0 flex-1">
          <MaterialList lines={shown} chosenId={chosen.id} isFiltered={typed.trim() !== ''} />
          <MaterialPane key={chosen.id} version={chosen} line={line} wanted={data.wanted} />
        </div>
      )}
      <AddMaterialDialog isOpen={isAdding} onClose={() => setAdding(false)} />
    </div>
  );
}
