import { useState } from 'react';
import type { InitiativeView, LoggedHours } from '../../../../electron/ipc/contract/initiative.ts';
import { Chip, Dialog } from '../../../components/index.ts';
import { HoursForm } from './HoursForm.tsx';
import { HoursList } from './HoursList.tsx';
import { hoursText, overText } from './words.ts';

/** The hours of an initiative, day by day: what is logged, and the line to log more. */
export function HoursDialog({ initiative, onClose }: { initiative: InitiativeView; onClose: () => void }) {
  const [changing, setChanging] = useState<LoggedHours | null>(null);
  const over = overText(initiative);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Hours on ${initiative.title}`}
      subtitle={
        <span className="flex items-center gap-2">
          {initiative.hoursSpent === 0
            ? `None yet, ${hoursText(initiative)} planned`
            : `${hoursText(initiative)} spent`}
          {over !== null && <Chip tone="amber">{over}</Chip>}
        </span>
      }
    >
      <HoursForm
        key={changing?.id ?? 'new'}
        initiativeId={initiative.id}
        changing={changing}
        onDone={() => setChanging(null)}
      />
      <HoursList initiativeId={initiative.id} onChange={setChanging} />
    </Dialog>
  );
}
