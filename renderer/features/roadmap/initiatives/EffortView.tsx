import { ChartScatter } from 'lucide-react';
import { useMemo } from 'react';
import { isOpenLane } from '../../../../db/domain/initiative.ts';
import type { InitiativeView } from '../../../../electron/ipc/contract/initiative.ts';
import { Button, EmptyState } from '../../../components/index.ts';
import { ChartFrame } from '../../../lib/charts/ChartFrame.tsx';
import { count, list } from '../../../lib/format.ts';
import { LANE } from '../../../lib/labels.ts';
import { addInitiative, openInitiative } from '../../../lib/initiatives/open.ts';
import { EffortDrawing } from './EffortDrawing.tsx';
import type { Drawn } from './EffortDrawing.tsx';
import { initiatives } from './store.ts';
import { hoursText, returnText, skillsText, UNASKED } from './words.ts';

const COLUMNS = [
  { key: 'title', label: 'Initiative' },
  { key: 'lane', label: 'Lane' },
  { key: 'hours', label: 'Hours', align: 'end' },
  { key: 'met', label: 'Demand met', align: 'end' },
  { key: 'return', label: 'Return', align: 'end' },
  { key: 'skills', label: 'Raises' },
  { key: 'asked', label: 'Asked for' },
] as const;

const isAhead = (one: InitiativeView): one is Drawn => isOpenLane(one.lane);

/** Effort against impact, as a picture with its table: what is ahead, by its hours and the demand it would meet. */
export function EffortView() {
  const { data, error } = initiatives.use(null);
  const ahead = useMemo(() => (data ?? []).filter(isAhead), [data]);
  const drawn = useMemo(() => ahead.filter(({ effortHours }) => effortHours > 0), [ahead]);
  if (error !== null)
    return (
      <p role="alert" className="text-base text-red">
        {error.message}
      </p>
    );
  if (data === null) return null;
  if (ahead.length === 0)
    return (
      <EmptyState icon={ChartScatter} action={<Button onPress={() => addInitiative()}>Add initiative</Button>}>
        What you could do stands here, by the hours it takes and the demand it would meet.
      </EmptyState>
    );
  const open = ahead.filter(({ effortHours }) => effortHours <= 0);
  return (
    <ChartFrame
      title="Effort × impact"
      level={2}
      describe={`${count(drawn.length, 'initiative')} ahead: hours of effort to the right, demand met upwards. High and left gives the most for the least.`}
      fileName="effort-and-impact"
      columns={COLUMNS}
      rows={ahead.map(rowOf)}
      foot={
        open.length === 0
          ? undefined
          : `Not drawn without an estimate of the hours: ${list(open.map(({ title }) => title))}.`
      }
    >
      {({ width }) => <EffortDrawing rows={drawn} width={width} />}
    </ChartFrame>
  );
}

const rowOf = (one: Drawn) => ({
  key: one.id,
  cells: {
    title: one.title,
    lane: LANE[one.lane],
    hours: hoursText(one),
    met: one.met.toFixed(2),
    return: returnText(one.value),
    skills: skillsText(one),
    asked: one.validated ? 'yes' : UNASKED,
  },
  onOpen: () => openInitiative(one.id),
});
