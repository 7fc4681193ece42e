import { useEffect, useMemo, useRef, useState } from 'react';
import { Dialog, SectionHeading } from '../../components/index.ts';
import { useCommands } from '../../lib/commands.ts';
import type { Command } from '../../lib/commands.ts';
import { theyAnsweredAbout } from '../../lib/follow-ups/reply.ts';
import { LimboWayOut } from '../../lib/limbo/LimboWayOut.tsx';
import { useNavigation } from '../../lib/navigation.ts';
import { LimboCard } from './LimboCard.tsx';
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
  useLimboCommands(limbo, setOpenId);
  const open = limbo.find(({ opportunityId }) => opportunityId === openId);
  if (limbo.length === 0) return null;
  return (
    <section className="flex flex-col gap-1" aria-label="Limbo">
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

const cardInFocus = () => document.activeElement?.closest('[data-limbo]') ?? null;

/** For the card that has the focus, else for the one that is silent the longest. */
function useLimboCommands(limbo: readonly Row[], open: (id: string) => void): void {
  const fresh = useRef(limbo);
  useEffect(() => {
    fresh.current = limbo;
  });
  const [first] = limbo;
  const name = first?.company;
  const commands = useMemo<readonly Command[]>(() => {
    if (name === undefined) return [];
    const meant = () => {
      const id = cardInFocus()?.getAttribute('data-limbo');
      return fresh.current.find(({ opportunityId }) => opportunityId === id) ?? fresh.current[0];
    };
    return [
      {
        id: 'limbo.way_out',
        label: `Way out of limbo at ${name}, or at the one in focus`,
        group: 'Today',
        keys: 'W',
        words: 'silent closing note decide ghosted',
        run: () => {
          const row = meant();
          if (row !== undefined) open(row.opportunityId);
        },
      },
      {
        id: 'limbo.reply',
        label: `${name} answered: log it`,
        group: 'Today',
        words: 'limbo silent reply inbound heard',
        run: () => {
          const row = meant();
          if (row === undefined) return;
          void theyAnsweredAbout({ id: row.opportunityId, company: row.company }, { anchor: cardInFocus() });
        },
      },
    ];
  }, [name, open]);
  useCommands(commands);
}
