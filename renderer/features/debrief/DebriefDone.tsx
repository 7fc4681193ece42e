import { Button } from '../../components/index.ts';
import { EffectPartRow } from '../../lib/effects/EffectPartRow.tsx';
import { consequences, effectParts } from '../../lib/effects/parts.ts';
import { EffectsBox } from '../../lib/effects/EffectsBox.tsx';
import { navigate } from '../../lib/navigation.ts';
import { useDay } from '../../lib/use-day.ts';
import type { Debrief } from './store.ts';
import { useDebrief } from './use-debrief.ts';

interface DebriefDoneProps {
  done: NonNullable<Debrief['done']>;
  /** Reads it again, to be written on. */
  onReopen: () => void;
}

/** After saving: what it did, each with its own way back, and the way back of the whole. */
export function DebriefDone({ done, onReopen }: DebriefDoneProps) {
  const { today } = useDay();
  const opportunityId = useDebrief(({ opened }) => opened.opportunityId);
  const undo = useDebrief((debrief) => debrief.undo);
  const takeBack = useDebrief((debrief) => debrief.takeBack);
  const putBack = useDebrief((debrief) => debrief.putBack);
  const failure = useDebrief((debrief) => debrief.failure);
  const parts = effectParts(done.effects, today);
  return (
    <div className="flex flex-col gap-3">
      <EffectsBox
        title="Debrief saved. It changed"
        lines={consequences(done.effects)}
        nothing="Nothing on the roadmap or in the follow-ups. It stands in the opportunity’s stream."
      >
        {parts.length > 0 && (
          <ul className="m-0 flex list-none flex-col gap-0.5 p-0" aria-label="Added by this debrief">
            {parts.map((part) => (
              <EffectPartRow
                key={part.id}
                part={part}
                isTakenBack={done.takenBack.some(({ id }) => id === part.id)}
                onTakeBack={() => void takeBack(part)}
                onPutBack={() => void putBack(part.id)}
              />
            ))}
          </ul>
        )}
      </EffectsBox>
      {failure !== null && (
        <p role="alert" className="m-0 text-sm text-red">
          {failure.message}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button
          variant="primary"
          autoFocus
          onPress={() => navigate.openPanel({ kind: 'opportunity', id: opportunityId })}
        >
          Open opportunity
        </Button>
        <Button onPress={onReopen}>Change it</Button>
        {done.step !== null && <Button onPress={() => void undo()}>Undo</Button>}
      </div>
    </div>
  );
}
