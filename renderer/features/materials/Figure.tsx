import { Button } from 'react-aria-components';
import { openRows } from '../../lib/charts/rows.ts';
import { figure } from '../../lib/format.ts';

interface FigureProps {
  label: string;
  /** Beside the count: the share. */
  share?: string;
  title: string;
  opportunityIds: readonly string[];
}

/** A count with what it counts; it opens what is behind it. */
export function Figure({ label, share = '', title, opportunityIds }: FigureProps) {
  return (
    <Button
      aria-label={`${label}: ${figure(opportunityIds.length)}${share === '' ? '' : `, ${share}`}`}
      onPress={() => openRows({ title, opportunityIds })}
      className="flex min-w-18 flex-col items-start rounded-md border border-line bg-surface px-2.5 py-1 text-left data-hovered:bg-sunken"
    >
      <span className="text-sm text-ink2">{label}</span>
      <span className="tabular flex items-baseline gap-1.5 text-base font-650 text-ink">
        {figure(opportunityIds.length)}
        {share !== '' && <span className="text-sm font-normal text-ink3">{share}</span>}
      </span>
    </Button>
  );
}
