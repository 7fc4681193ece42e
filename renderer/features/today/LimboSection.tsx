import { useMemo, useState } from 'react';
import { Avatar, Button, CloseDots, Dialog, SectionHeading } from '../../components/index.ts';
import { useCommands } from '../../lib/commands.ts';
import type { Command } from '../../lib/commands.ts';
import { count, dayMonth } from '../../lib/format.ts';
import { LimboWayOut } from '../../lib/limbo/LimboWayOut.tsx';
import { navigate, useNavigation } from '../../lib/navigation.ts';
import { CardButton } from './CardButton.tsx';
import { limboDots, limboLine } from './words.ts';
import type { TodayView } from './words.ts';

type Row = TodayView['limbo'][number];

interface LimboSectionProps {
  limbo: TodayView['limbo'];
  today: string;
}

/** Late in the process and silent, with the way out: who is not closed yet, the date to decide by, the silent end. */
export function LimboSection({ limbo, today }: LimboSectionProps) {
  const [openId, setOpenId] = useState<string | null>(null);
  const panel = useNavigation((state) => state.place.panel);
  const [seen, setSeen] = useState(panel);
  // What the dialog opened beside the view is not to stand behind it.
  if (seen !== panel) {
    setSeen(panel);
    setOpenId(null);
  }
  const [first] = limbo;
  useCommands(useMemo(() => (first === undefined ? [] : [wayOutOf(first, setOpenId)]), [first]));
  const open = limbo.find(({ opportunityId }) => opportunityId === openId);
  if (limbo.length === 0) return null;
  return (
    <section className="flex flex-col gap-1">
      <SectionHeading tone="amber">Limbo</SectionHeading>
      {limbo.map((one) => (
        <LimboCard key={one.opportunityId} row={one} today={today} onWayOut={() => setOpenId(one.opportunityId)} />
      ))}
      {open !== undefined && (
        <Dialog isOpen onClose={() => setOpenId(null)} title={open.company} subtitle={open.title}>
          <LimboWayOut opportunityId={open.opportunityId} level={3} />
        </Dialog>
      )}
    </section>
  );
}

const wayOutOf = ({ opportunityId, company }: Row, open: (id: string) => void): Command => ({
  id: 'limbo.way_out',
  label: `Way out of limbo at ${company}`,
  group: 'Today',
  words: 'silent closing note decide ghosted',
  run: () => open(opportunityId),
});

interface LimboCardProps {
  row: Row;
  today: string;
  onWayOut: () => void;
}

function LimboCard({ row, today, onWayOut }: LimboCardProps) {
  const { opportunityId, company, title, silentDays, decideOn, canGhost } = row;
  return (
    <div className="flex flex-col gap-1">
      <CardButton onPress={() => navigate.openPanel({ kind: 'opportunity', id: opportunityId })}>
        <span className="flex items-center gap-2">
          <Avatar name={company} />
          <span className="min-w-0 flex-1 truncate font-650" title={`${company}, ${title}`}>
            {company}, silent {count(silentDays, 'day')}
          </span>
          <CloseDots states={limboDots(row)} />
        </span>
        <span className="text-sm text-ink2">{limboLine(row)}</span>
        {decideOn !== null && <span className="text-sm text-ink2">Decide by {dayMonth(decideOn, today)}.</span>}
      </CardButton>
      <div className="flex flex-wrap justify-end gap-1">
        <Button size="sm" variant="quiet" aria-label={`Way out of limbo at ${company}`} onPress={onWayOut}>
          Way out…
        </Button>
        {canGhost && (
          <Button
            size="sm"
            variant="quiet"
            aria-label={`Close out ${company} as gone silent`}
            onPress={() => navigate.openPanel({ kind: 'close_out', opportunityId, outcome: 'ghosted' })}
          >
            Close it out
          </Button>
        )}
      </div>
    </div>
  );
}
