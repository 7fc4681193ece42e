import { Avatar, Button, CloseDots, SectionHeading } from '../../components/index.ts';
import { count } from '../../lib/format.ts';
import { navigate } from '../../lib/navigation.ts';
import { CardButton } from './CardButton.tsx';
import { limboDots, limboLine } from './words.ts';
import type { TodayView } from './words.ts';

/** Late in the process and silent, with the way out: who is not closed yet, and the close-out once it has lasted. */
export function LimboSection({ limbo }: { limbo: TodayView['limbo'] }) {
  if (limbo.length === 0) return null;
  return (
    <section className="flex flex-col gap-1">
      <SectionHeading tone="amber">Limbo</SectionHeading>
      {limbo.map((one) => (
        <div key={one.opportunityId} className="flex flex-col gap-1">
          <CardButton onPress={() => navigate.openPanel({ kind: 'opportunity', id: one.opportunityId })}>
            <span className="flex items-center gap-2">
              <Avatar name={one.company} />
              <span className="min-w-0 flex-1 truncate font-650" title={`${one.company}, ${one.title}`}>
                {one.company}, silent {count(one.silentDays, 'day')}
              </span>
              <CloseDots states={limboDots(one)} />
            </span>
            <span className="text-sm text-ink2">{limboLine(one)}</span>
          </CardButton>
          {one.canGhost && (
            <Button
              size="sm"
              variant="quiet"
              className="self-end"
              aria-label={`Close out ${one.company} as gone silent`}
              onPress={() => navigate.openPanel({ kind: 'close_out', opportunityId: one.opportunityId })}
            >
              Close it out
            </Button>
          )}
        </div>
      ))}
    </section>
  );
}
