import { useState } from 'react';
import type { OtherOpportunity } from '../../../electron/ipc/contract/offer.ts';
import { Button, Checkbox, Dialog } from '../../components/index.ts';
import { call } from '../client.ts';
import { count } from '../format.ts';
import { offerUndo, sayFailure } from '../undo.ts';
import { otherOpportunities } from './resources.ts';
import { leaveOthers } from './state.ts';

/** Lines shown at most, the furthest first; the rest goes with *All*. */
const MOST = 200;

/** After a yes: what else is open may be closed at once, and the people there told. It can also stay as it is. */
export function OthersDialog({ acceptedId }: { acceptedId: string }) {
  const { data } = otherOpportunities.use({ opportunityId: acceptedId });
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [tells, setTells] = useState(true);
  if (data === null || data.length === 0) return null;
  const chosen = data.filter(({ id }) => !left.has(id));
  const told = chosen.filter(({ tell }) => tell !== null).length;
  const toggle = (id: string, isChosen: boolean) => {
    const next = new Set(left);
    if (isChosen) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  const close = async () => {
    const ids = chosen.map(({ id }) => id);
    const result = await call('offer.withdrawOthers', { opportunityId: acceptedId, ids, tell: tells });
    if (!result.ok) return sayFailure(result.error);
    leaveOthers();
    const { closed, followUps } = result.value.value;
    const words = followUps === 0 ? '' : `, ${count(followUps, 'follow-up')} to tell them`;
    offerUndo(result.value.step, `Closed ${count(closed, 'opportunity', 'opportunities')}${words}`);
  };
  return (
    <Dialog
      isOpen
      onClose={leaveOthers}
      title="Close the others too?"
      subtitle="You said yes to one. What is chosen here is closed as withdrawn, or as declined where they made an offer; the rest stays open."
      actions={
        <>
          <Button onPress={leaveOthers}>Leave them open</Button>
          <Button variant="primary" isDisabled={chosen.length === 0} onPress={() => void close()}>
            Close {chosen.length}
          </Button>
        </>
      }
    >
      <div role="group" aria-label="Open opportunities" className="flex max-h-[40vh] flex-col overflow-y-auto">
        {data.length > 1 && (
          <Checkbox
            isSelected={left.size === 0}
            isIndeterminate={chosen.length > 0 && chosen.length < data.length}
            onChange={(isAll) => setLeft(isAll ? new Set() : new Set(data.map(({ id }) => id)))}
            className="border-b border-line py-1 text-ink2"
          >
            All {data.length}
          </Checkbox>
        )}
        {data.slice(0, MOST).map((one) => (
          <Checkbox key={one.id} isSelected={!left.has(one.id)} onChange={(is) => toggle(one.id, is)} className="py-1">
            <OtherLine one={one} />
          </Checkbox>
        ))}
        {data.length > MOST && (
          <p className="m-0 py-1 text-sm text-ink2">
            And {count(data.length - MOST, 'more', 'more')}, in stages before these.
          </p>
        )}
      </div>
      <div className="mt-2 border-t border-line pt-2">
        <Checkbox isSelected={tells} onChange={setTells}>
          Plan a word to those who should be told
        </Checkbox>
        <p className="m-0 pl-6.5 text-sm text-ink2">
          {tells
            ? `${count(told, 'follow-up')} for today with a draft that withdraws politely, to the recruiter or the hiring manager.`
            : 'Nobody is reminded to be told.'}
        </p>
      </div>
    </Dialog>
  );
}

function OtherLine({ one }: { one: OtherOpportunity }) {
  return (
    <span className="min-w-0">
      <span className="font-550">{one.company}</span>
      <span className="text-ink2">{`, ${one.title} · ${one.stage}`}</span>
      {one.tell !== null && <span className="text-ink3"> · tell {one.tell}</span>}
    </span>
  );
}
