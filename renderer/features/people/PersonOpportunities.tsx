import type { PersonDetail } from '../../../electron/ipc/contract/person.ts';
import { inSentence, PARTICIPATION_ROLE, STAGE_KIND } from '../../lib/labels.ts';
import { navigate } from '../../lib/navigation.ts';
import { LinkRow } from './LinkRow.tsx';
import { Section } from './Section.tsx';

/** The roles they take part in. */
export function PersonOpportunities({ person: { opportunities } }: { person: PersonDetail }) {
  if (opportunities.length === 0) return null;
  return (
    <Section title="Opportunities" count={opportunities.length}>
      <div className="card">
        {opportunities.map(({ opportunityId, company, title, role, stageKind }) => (
          <LinkRow
            key={`${opportunityId} ${role}`}
            avatar={company}
            name={company}
            beside={`${title} · ${inSentence(PARTICIPATION_ROLE[role])}`}
            end={STAGE_KIND[stageKind]}
            onPress={() => navigate.openPanel({ kind: 'opportunity', id: opportunityId })}
          />
        ))}
      </div>
    </Section>
  );
}
