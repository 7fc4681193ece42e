import { Trash2 } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { TRASH_KINDS } from '../../../db/domain/trash.ts';
import { Button, EmptyState, SearchField, Select } from '../../components/index.ts';
import { useDay } from '../../lib/use-day.ts';
import { DestroyDialog } from './DestroyDialog.tsx';
import { askToDestroy, trashResource, useTrash } from './store.ts';
import { TrashBar } from './TrashBar.tsx';
import { TrashTable } from './TrashTable.tsx';
import { useTrashCommands } from './use-trash-commands.ts';
import { KIND, kindsIn, matchingItems, trashLine } from './words.ts';

const ALL = 'all';

/** Everything that was put away: to be brought back in full, or deleted for good. */
export function TrashScreen() {
  const { data, error } = trashResource.use(null);
  const { typed, kind, selected, setTyped, setKind, select } = useTrash();
  const filter = useRef<HTMLInputElement>(null);
  const day = useDay();
  const items = useMemo(() => data ?? [], [data]);
  const rows = useMemo(() => matchingItems(items, kind, typed, day), [items, kind, typed, day]);
  const chosen = useMemo(() => rows.filter(({ id }) => selected.has(id)), [rows, selected]);
  useTrashCommands(chosen, filter);
  useEffect(() => () => select(new Set()), [select]);
  const kinds = kindsIn(items);
  return (
    <div className="flex h-full min-w-0 flex-1 flex-col">
      <header className="flex h-13 shrink-0 items-center gap-3 px-4">
        <h1 className="text-title text-ink">Trash</h1>
        <p className="m-0 min-w-0 truncate text-base text-ink2">{data !== null && trashLine(items)}</p>
        <SearchField
          label="Filter the trash"
          kbd="/"
          value={typed}
          onChange={setTyped}
          inputRef={filter}
          className="ml-auto w-48 shrink"
        />
        <Select
          label="Kind"
          hideLabel
          value={kind ?? ALL}
          onChange={(chosenKind) => setKind(TRASH_KINDS.find((one) => one === chosenKind) ?? null)}
          options={[
            { value: ALL, label: 'Every kind' },
            ...kinds.map((one) => ({ value: one.kind, label: KIND[one.kind], hint: String(one.count) })),
          ]}
          className="w-36 shrink-0"
        />
        <Button variant="danger" isDisabled={items.length === 0} onPress={() => void askToDestroy(null)}>
          Empty the trash…
        </Button>
      </header>
      {error !== null && (
        <p role="alert" className="m-0 px-4 text-base text-red">
          {error.message}
        </p>
      )}
      {chosen.length > 0 && <TrashBar chosen={chosen} />}
      {data !== null && items.length === 0 && (
        <EmptyState icon={Trash2}>
          What you delete comes here and stays until you empty it. Everything can be brought back in full.
        </EmptyState>
      )}
      {items.length > 0 && rows.length === 0 && <EmptyState icon={Trash2}>Nothing in the trash matches.</EmptyState>}
      {rows.length > 0 && (
        <div className="min-h-0 flex-1 px-4 pb-4">
          <TrashTable items={rows} selected={selected} onSelect={select} />
        </div>
      )}
      <DestroyDialog />
    </div>
  );
}
