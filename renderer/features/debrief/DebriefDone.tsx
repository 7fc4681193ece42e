import type { ReactNode } from 'react';
import { Button } from '../../components/index.ts';
import { navigate } from '../../lib/navigation.ts';
import { useDay } from '../../lib/use-day.ts';
import { effectLines } from './effect-words.ts';
import type { EffectLine } from './effect-words.ts';
import { EffectsBox } from './EffectsBox.tsx';
import type { Debrief } from './store.ts';
import { useDebrief } from './use-debrief.ts';

interface DebriefDoneProps {
  done: NonNullable<Debrief['done']>;
  /** Reads it again, to be written on. */
  onReopen: () => void;
}

/** After saving: what it did, the way to each, and the way back. */
export function DebriefDone({ done, onReopen }: DebriefDoneProps) {
  const { today } = useDay();
  const opportunityId = useDebrief(({ opened }) => opened.opportunityId);
  const undo = useDebrief((debrief) => debrief.undo);
  const failure = useDebrief((debrief) => debrief.failure);
  return (
    <div className="flex flex-col gap-3">
      <EffectsBox
        title="Debrief saved. It changed"
        lines={effectLines(done.effects, today)}
        nothing="Nothing on the roadmap or in the follow-ups. It stands in the opportunity’s stream."
        link={(line) => linkOf(line, opportunityId)}
      />
      {failure !== null && <p className="m-0 text-sm text-red">{failure.message}</p>}
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

function linkOf(line: EffectLine, opportunityId: string): ReactNode {
  const link = (label: string, open: () => void) => (
    <Button size="sm" variant="quiet" className="text-accent-text!" onPress={open}>
      {label}
    </Button>
  );
  const { about, skillId } = line;
  if (about === 'rank' && skillId !== undefined)
    return link('Roadmap', () => navigate.go({ screen: 'roadmap', skillId }));
  if (about === 'rank') return null;
  if (about === 'evidence') return link('Roadmap', () => navigate.go({ screen: 'roadmap' }));
  if (about === 'follow_ups') return link('Follow-ups', () => navigate.go({ screen: 'followups' }));
  return link('Brief', () => navigate.openPanel({ kind: 'opportunity', id: opportunityId }));
}
