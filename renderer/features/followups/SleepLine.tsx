import { isAsleep } from '../../../db/domain/follow-up.ts';
import type { FollowUpView } from '../../../electron/ipc/contract/follow-up.ts';
import { Button } from '../../components/index.ts';
import { snooze, untilWords } from '../../lib/follow-ups/actions.ts';
import { useNow } from '../../lib/hooks.ts';
import { useDay } from '../../lib/use-day.ts';

/** Until when the chosen one is put off, with the way to have it back now. */
export function SleepLine({ followUp, today }: { followUp: FollowUpView; today: string }) {
  const { zone } = useDay();
  const now = useNow();
  if (!isAsleep(followUp, now, zone)) return null;
  const { snoozedUntil, snoozedTime, waitsSince } = followUp;
  const until = untilWords({ until: snoozedUntil, time: snoozedTime, waits: waitsSince !== null }, today);
  return (
    <p className="flex flex-wrap items-center gap-1.5 text-sm text-ink2">
      Put off until {until}.
      <Button size="sm" onPress={() => void snooze([followUp], { until: today }, today)}>
        Back to today
      </Button>
    </p>
  );
}
