import { ACTIVITIES, type Activity } from '../../../../db/domain/activity-weeks.ts';
import type { ActivityView, InsightRow } from '../../../../electron/ipc/contract/insights-outcomes.ts';
import type { InsightsPeriod } from '../../../../electron/ipc/contract/insights-period.ts';
import { ChartFrame } from '../../../lib/charts/ChartFrame.tsx';
import { count, dayMonth, figure } from '../../../lib/format.ts';
import { FOLLOW_UP_KIND, ROUND_KIND } from '../../../lib/labels.ts';
import { openReview } from '../../../lib/review/open.ts';
import { useDay } from '../../../lib/use-day.ts';
import { ActivityPlot } from './ActivityPlot.tsx';
import { NothingYet } from './NothingYet.tsx';
import { activityInsights, openThings } from './store.ts';
import { ACTIVITY, labelled } from './words.ts';

const TITLE = 'Week by week';
type Week = ActivityView['weeks'][number];

/** What was done in each ISO week, one row of bars per kind of work. */
export function ActivitySection({ input }: { input: InsightsPeriod }) {
  const { data } = activityInsights.use(input);
  const { today } = useDay();
  if (data === null) return null;
  if (data.weeks.every(({ counts }) => ACTIVITIES.every((one) => counts[one] === 0)))
    return <NothingYet title={TITLE}>Nothing was done in this time.</NothingYet>;
  const nameOf = ({ year, week, monday }: Week) => `Week ${week} of ${year}, from ${dayMonth(monday, today)}`;
  const open = (week: Week, activity: Activity) =>
    void openThings(
      'insights.activityRows',
      { ...input, activity, monday: week.monday },
      { title: `${ACTIVITY[activity]}, ${nameOf(week)}`, wordsOf: (row) => wordsOf(activity, row) },
    );
  return (
    <ChartFrame
      title={TITLE}
      describe={`${count(data.weeks.length, 'week')} from Monday to Sunday: every row is drawn to its own measure, and its sum stands at its end.`}
      fileName="Activity week by week"
      columns={[
        { key: 'week', label: 'Week' },
        ...ACTIVITIES.map((one) => ({ key: one, label: ACTIVITY[one], align: 'end' as const })),
      ]}
      rows={data.weeks.toReversed().map((week) => ({
        key: week.monday,
        cells: {
          week: nameOf(week),
          ...Object.fromEntries(ACTIVITIES.map((one) => [one, figure(week.counts[one])])),
        },
        onOpen: () => openReview(week.monday),
      }))}
      foot="A bar opens what was done; a row of the table opens the review of its week. Hours belong to no opportunity: with a filter they are left out."
    >
      {({ width }) => (
        <ActivityPlot
          width={width}
          weeks={data.weeks}
          labelOf={(week, activity) => `${ACTIVITY[activity]}, ${nameOf(week)}: ${figure(week.counts[activity])}`}
          dateOf={(week) => dayMonth(week.monday, today)}
          onOpen={open}
        />
      )}
    </ChartFrame>
  );
}

function wordsOf(activity: Activity, { what, amount }: InsightRow): string {
  const words: Record<Activity, () => string> = {
    applications: () => 'Applied',
    rounds: () => labelled(ROUND_KIND, what),
    debriefs: () => `Debrief: ${labelled(ROUND_KIND, what)}`,
    messages_out: () => what.trim() || 'A word from me',
    messages_in: () => what.trim() || 'A word from them',
    follow_ups_done: () => labelled(FOLLOW_UP_KIND, what),
    stage_moves: () => `Moved to ${what}`,
    hours: () => `${what}: ${figure(amount)} h`,
  };
  return words[activity]();
}
