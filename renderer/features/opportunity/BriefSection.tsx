import { COST_KINDS, NEEDS } from '../../../db/domain/vocabulary.ts';
import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { Segmented } from '../../components/index.ts';
import { chooseFields, saveFields } from './actions.ts';
import { AddPain } from './AddPain.tsx';
import { Capabilities } from './Capabilities.tsx';
import { CostRow } from './CostRow.tsx';
import { Group } from './Group.tsx';
import { PainRow } from './PainRow.tsx';
import { SavedArea } from '../../components/SavedArea.tsx';
import { Section } from './Section.tsx';
import { Segments } from './Segments.tsx';

const NEED_SEGMENTS = NEEDS.map((value) => ({
  value,
  label: { bandwidth: 'Bandwidth', expertise: 'Expertise', unknown: 'Not known' }[value],
}));

/** What they need, what hurts them, and my answer to it. */
export function BriefSection({ detail }: { detail: OpportunityDetail }) {
  const { id } = detail;
  const pains = detail.pains.toSorted((a, b) => b.severity - a.severity);
  return (
    <Section title="Brief">
      <Group title="Why the role is open">
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
      <SavedArea
        label="Core problem"
        placeholder="Their problem in one sentence"
        stored={detail.coreProblem}
        save={(coreProblem) => saveFields(id, { coreProblem })}
      />
      <Group title="Pains">
        {pains.map((pain) => (
          <PainRow key={pain.id} pain={pain} opportunityId={id} />
        ))}
        <AddPain opportunityId={id} />
      </Group>
      <Group title="What the team can already do">
        <Capabilities detail={detail} />
      </Group>
      <Group title="Who will use me">
        <Segments detail={detail} />
      </Group>
      <Group title="What I cost them, and how I lower it">
        {COST_KINDS.map((kind) => (
          <CostRow
            key={kind}
            opportunityId={id}
            kind={kind}
            stored={detail.costs.find((cost) => cost.kind === kind) ?? null}
          />
        ))}
      </Group>
      <SavedArea
        label="Benefits"
        placeholder="What they gain with me"
        stored={detail.benefits}
        save={(benefits) => saveFields(id, { benefits })}
      />
    </Section>
  );
}
