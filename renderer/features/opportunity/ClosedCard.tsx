import { Flag } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CloseOutView } from '../../../electron/ipc/contract/opportunity.ts';
import { Button, Icon } from '../../components/index.ts';
import { dayMonth, list } from '../../lib/format.ts';
import { CLOSE_OUT_REASON, inSentence, OUTCOME } from '../../lib/labels.ts';
import { openCloseOut } from './actions.ts';

interface ClosedCardProps {
  closeOut: CloseOutView;
  opportunityId: string;
  today: string;
}

/** How it ended, and what it taught. */
export function ClosedCard({ closeOut, opportunityId, today }: ClosedCardProps) {
  const { outcome, reasons, feedback, lessons, skills, comeBackOn } = closeOut;
  return (
    <section aria-label="Close-out" className="card mb-3 flex flex-col gap-1.5 p-3">
      <div className="flex items-center gap-2">
        <Icon icon={Flag} className="text-ink2" />
        <p className="m-0 min-w-0 flex-1 text-base">
          <b className="font-650">{OUTCOME[outcome]}</b>{' '}
          <span className="text-ink3">{dayMonth(closeOut.closedOn, today)}</span>
        </p>
        <Button size="sm" onPress={() => openCloseOut(opportunityId)}>
          Change
        </Button>
      </div>
      {outcome === 'no_fit' && (
        <p className="m-0 text-sm text-ink2">
          Information about a market: what they need and what you offer are different things.
        </p>
      )}
      {reasons.length > 0 && (
        <Line label="Reasons">{list(reasons.map((reason) => inSentence(CLOSE_OUT_REASON[reason])))}</Line>
      )}
      {feedback !== '' && <Line label="In their words">“{feedback}”</Line>}
      {lessons !== '' && <Line label="Lessons">{lessons}</Line>}
      {skills.length > 0 && <Line label="Skills named">{list(skills.map((skill) => skill.name))}</Line>}
      {comeBackOn !== null && <Line label="Come back">{dayMonth(comeBackOn, today)}</Line>}
    </section>
  );
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex gap-2 text-sm">
      <span className="w-24 shrink-0 text-ink3">{label}</span>
      <span className="selectable min-w-0 whitespace-pre-wrap text-ink">{children}</span>
    </div>
  );
}
