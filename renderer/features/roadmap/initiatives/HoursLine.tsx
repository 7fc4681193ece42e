import { Clock } from 'lucide-react';
import type { InitiativeView } from '../../../../electron/ipc/contract/initiative.ts';
import { Button, Chip, ProgressBar } from '../../../components/index.ts';
import { askAboutInitiative } from '../../../lib/initiatives/open.ts';
import { hoursText, overText } from './words.ts';

/** How far the hours have come, and the way to log more. */
export function HoursLine({ initiative }: { initiative: InitiativeView }) {
  const { id, effortHours, hoursSpent } = initiative;
  const over = overText(initiative);
  return (
    <div className="flex items-center gap-2 text-sm text-ink2">
      <span className="tabular">
        {hoursSpent === 0 ? `no hours yet, ${hoursText(initiative)} planned` : `${hoursText(initiative)} spent`}
      </span>
      {over !== null && <Chip tone="amber">{over}</Chip>}
      {effortHours > 0 && hoursSpent > 0 && (
        <div className="min-w-12 flex-1">
          <ProgressBar label="Hours spent" hideLabel value={Math.min(100, (100 * hoursSpent) / effortHours)} />
        </div>
      )}
      <Button size="sm" icon={Clock} className="ml-auto" onPress={() => askAboutInitiative({ is: 'hours', id })}>
        Hours…
      </Button>
    </div>
  );
}
