import { CalendarPlus } from 'lucide-react';
import type { CalendarFileState } from '../../../electron/ipc/contract/ics.ts';
import { Button } from '../../components/index.ts';
import { calendarFileState, chooseCalendarFile, stopCalendarFile } from '../../lib/calendar-export/state.ts';
import { count, relativeInstant } from '../../lib/format.ts';
import { useNow } from '../../lib/hooks.ts';
import { useDay } from '../../lib/use-day.ts';

/** Where the calendar file is, how it does, and the ways to choose another one or to stop. */
export function CalendarFileStatus() {
  const { data } = calendarFileState.use(null);
  const now = useNow();
  const { zone } = useDay();
  if (data === null) return null;
  if (data.isSample)
    return (
      <p className="m-0 text-base text-ink2">
        The sample keeps no calendar file, so that nothing made up lands in your calendar.
      </p>
    );
  const { path } = data;
  return (
    <div className="flex flex-col gap-2">
      {path !== null && (
        <code className="selectable min-w-0 rounded-md bg-sunken px-2 py-1.5 text-sm break-all">{path}</code>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button icon={CalendarPlus} onPress={() => void chooseCalendarFile()}>
          {path === null ? 'Choose a file to keep up to date…' : 'Choose another…'}
        </Button>
        {path !== null && (
          <Button variant="quiet" onPress={() => void stopCalendarFile()}>
            Stop keeping it
          </Button>
        )}
        <p role="status" className="m-0 text-sm text-ink2">
          {path === null ? 'No file is kept.' : data.failure === null && statusOf(data, now, zone)}
        </p>
      </div>
      {path !== null && data.failure !== null && (
        <p role="alert" className="m-0 text-sm text-red">
          {data.failure.message} It is tried again with your next change.
        </p>
      )}
    </div>
  );
}

function statusOf({ writtenAt, entries }: CalendarFileState, now: number, zone: string): string {
  if (writtenAt === null) return 'It is written with your next change.';
  const when = relativeInstant(Math.min(writtenAt, now), now, zone);
  return `${count(entries, 'entry', 'entries')}, last written ${when === 'now' ? 'just now' : when}.`;
}
