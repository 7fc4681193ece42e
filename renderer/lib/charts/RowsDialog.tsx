import { Dialog, Table, type TableColumn } from '../../components/index.ts';
import type { InsightsRow } from '../../../electron/ipc/contract/insights.ts';
import { count } from '../format.ts';
import { STANDING } from '../labels.ts';
import { navigate } from '../navigation.ts';
import { createResource } from '../resource.ts';
import { type ShownRows, closeRows, useRows } from './rows.ts';

const rowsResource = createResource('insights.rows', ['opportunity', 'company', 'stage', 'close_out']);

const COLUMNS: readonly TableColumn<InsightsRow>[] = [
  { id: 'company', label: 'Company', width: '2fr', minWidth: 120, render: ({ company }) => company },
  { id: 'title', label: 'Title', width: '3fr', minWidth: 140, render: ({ title }) => title },
  { id: 'stage', label: 'Stage', width: '1fr', minWidth: 90, render: ({ stage }) => stage },
  { id: 'standing', label: 'Outcome', width: '1.5fr', minWidth: 130, render: ({ standing }) => STANDING[standing] },
];

/** The opportunities behind a figure. Stands once in the shell. */
export function RowsDialog() {
  const shown = useRows((state) => state.shown);
  return shown === null ? null : <Rows key={shown.title} shown={shown} />;
}

function Rows({ shown: { title, opportunityIds } }: { shown: ShownRows }) {
  const { data, error } = rowsResource.use({ opportunityIds: [...opportunityIds] });
  const open = (id: string) => {
    closeRows();
    navigate.openPanel({ kind: 'opportunity', id });
  };
  return (
    <Dialog
      isOpen
      onClose={closeRows}
      size="lg"
      title={title}
      subtitle={error?.message ?? (data === null ? 'Reading…' : count(data.length, 'opportunity', 'opportunities'))}
    >
      {data !== null && (
        <div className={data.length > 100 ? 'h-[56vh]' : undefined}>
          <Table
            label={title}
            columns={COLUMNS}
            rows={data}
            keyOf={({ id }) => id}
            nameOf={({ company, title: role }) => `${company}, ${role}`}
            onOpen={open}
            empty={<p className="m-0 px-2 py-3 text-ink2">No opportunity is behind this any more.</p>}
          />
        </div>
      )}
    </Dialog>
  );
}
