import { Download } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { IconButton, MenuButton, Segmented } from '../../components/index.ts';
import { ChartDrawing } from './ChartDrawing.tsx';
import { ChartLegend } from './ChartLegend.tsx';
import { ChartTable } from './ChartTable.tsx';
import { saveChart } from './save.ts';
import type { ChartColumn, ChartLegendItem, ChartRow } from './types.ts';

export interface ChartFrameProps {
  title: string;
  /** What the drawing says, in a sentence: it stands under the title and names the drawing for a screen reader. */
  describe: string;
  /** Offered as the name of a saved picture, without its ending. */
  fileName: string;
  columns: readonly ChartColumn[];
  rows: readonly ChartRow[];
  /** Draws one `<svg>`, `width` pixels wide, whose figures are `<Mark>`s. */
  children: (size: { width: number }) => ReactNode;
  legend?: readonly ChartLegendItem[];
  /** Beside the title: a choice, a *How is this counted?*. */
  aside?: ReactNode;
  /** Under the drawing or the table. */
  foot?: ReactNode;
  level?: 2 | 3 | 4;
}

const VIEWS = [
  { value: 'chart', label: 'Chart' },
  { value: 'table', label: 'Table' },
] as const;

/** A chart and its table in one card: one of them is seen, both are read; the picture can be saved. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, describe, fileName, columns, rows, children, legend = [], level = 2 } = props;
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const drawing = useRef<HTMLDivElement>(null);
  const Heading = `h${level}` as const;
  const save = (kind: 'svg' | 'png') => void saveChart(drawing.current, { kind, title, fileName, legend });
  return (
    <section aria-label={title} className="card relative min-w-0">
      <header className="flex flex-wrap items-start gap-2 px-3 pt-2.5 pb-2">
        <div className="min-w-0 flex-1 basis-60">
          <Heading className="m-0 text-base font-650 text-ink">{title}</Heading>
          <p className="m-0 text-sm text-ink2">{describe}</p>
        </div>
        <div className="flex shrink-0 items-center gap-1.5">
          {props.aside}
          <Segmented label={`${title}: shown as`} size="sm" segments={VIEWS} value={view} onChange={setView} />
          <MenuButton
            label={`Save ${title}`}
            placement="bottom end"
            items={[
              { id: 'svg', label: 'Save as SVG…', onAction: () => save('svg') },
              { id: 'png', label: 'Save as PNG…', onAction: () => save('png') },
            ]}
          >
            <IconButton icon={Download} size="sm" label={`Save ${title} as a picture`} isDisabled={view === 'table'} />
          </MenuButton>
        </div>
      </header>
      {view === 'chart' ? (
        <>
          {legend.length > 0 && <ChartLegend items={legend} />}
          <div className="px-3 pb-3">
            <ChartDrawing label={`${title}. ${describe}`} drawing={drawing}>
              {children}
            </ChartDrawing>
          </div>
          <div className="sr-only">
            <ChartTable title={title} columns={columns} rows={rows} isShown={false} />
          </div>
        </>
      ) : (
        <div className="overflow-x-auto pb-1">
          <ChartTable title={title} columns={columns} rows={rows} isShown />
        </div>
      )}
      {props.foot !== undefined && <div className="border-t border-line px-3 py-2 text-sm text-ink2">{props.foot}</div>}
    </section>
  );
}
