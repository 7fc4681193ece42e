import { useEffect, useRef } from 'react';
import { COST_KINDS, NEEDS } from '../../../db/domain/vocabulary.ts';
import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { Button, Segmented } from '../../components/index.ts';
import { SavedArea } from '../../components/SavedArea.tsx';
import { chooseFields, saveFields } from './actions.ts';
import { AddPain } from './AddPain.tsx';
import { Capabilities } from './Capabilities.tsx';
import { CostRow } from './CostRow.tsx';
import { Group } from './Group.tsx';
import { PainRow } from './PainRow.tsx';
import { Segments } from './Segments.tsx';

const NEED_SEGMENTS = NEEDS.map((value) => ({
  value,
  label: { bandwidth: 'Bandwidth', expertise: 'Expertise', unknown: 'Not known' }[value],
}));

interface BriefFormProps {
  detail: OpportunityDetail;
  /** The part that gets the focus. */
  target: string;
  onDone: () => void;
}

/** Every part of the brief, saved as it is typed. */
export function BriefForm({ detail, target, onDone }: BriefFormProps) {
  const { id } = detail;
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const part = form.current?.querySelector(`[data-focus-target="${target}"]`);
    const chosen = part?.querySelector<HTMLElement>('[role="radio"][aria-checked="true"]');
    (chosen ?? part?.querySelector<HTMLElement>('textarea, input, button'))?.focus();
  }, [target]);
  return (
    <div ref={form} className="flex flex-col gap-3">
      <Group title="Why the role is open" target="brief.need">
        <Segmented
          label="Need"
          segments={NEED_SEGMENTS}
          value={detail.need}
          onChange={(need) => void chooseFields(id, { need })}
          look="state"
          size="sm"
        />
        <SavedArea
          label="About the need"
          hideLabel
          placeholder="What tells you so"
          stored={detail.needNotes}
          save={(needNotes) => saveFields(id, { needNotes })}
        />
      </Group>
      <div data-focus-target="brief.core_problem">
        <SavedArea
          label="Core problem"
          placeholder="Their problem in one sentence"
          stored={detail.coreProblem}
          save={(coreProblem) => saveFields(id, { coreProblem })}
        />
      </div>
      <Group title="Pains" target="brief.pains">
        {detail.pains
          .toSorted((a, b) => b.severity - a.severity)
          .map((pain) => (
            <PainRow key={pain.id} pain={pain} opportunityId={id} />
          ))}
        <AddPain opportunityId={id} />
      </Group>
      <Group title="What the team can already do" target="brief.team">
        <Capabilities detail={detail} />
      </Group>
      <Group title="Who will use me" target="brief.segments">
        <Segments detail={detail} />
      </Group>
      <Group title="What I cost them, and how I lower it" target="brief.costs">
        {COST_KINDS.map((kind) => (
          <CostRow
            key={kind}
            opportunityId={id}
            kind={kind}
            stored={detail.costs.find((cost) => cost.kind === kind) ?? null}
          />
        ))}
      </Group>
      <div data-focus-target="brief.benefits">
        <SavedArea
          label="Benefits"
          placeholder="What they gain with me"
          stored={detail.benefits}
          save={(benefits) => saveFields(id, { benefits })}
        />
      </div>
      <Button size="sm" className="self-end" onPress={onDone}>
        Done
      </Button>
    </div>
  );
}
