import type { PersonDetail } from '../../../electron/ipc/contract/person.ts';
import { count } from '../../lib/format.ts';
import { navigate } from '../../lib/navigation.ts';
import { LinkRow } from './LinkRow.tsx';
import { standing } from './roles.ts';
import { Section } from './Section.tsx';
import { introducedLine } from './words.ts';

/** What they brought me to, and what came of it. */
export function Introduced({ person: { introduced } }: { person: PersonDetail }) {
  if (introduced.length === 0) return null;
  return (
    <Section title="Introduced me to" count={introduced.length} aside={introducedLine(introduced)}>
      <div className="-mx-3">
        {introduced.map((one) => (
          <LinkRow
            key={one.opportunityId}
            name={one.company}
            beside={one.title}
            end={[one.rounds > 0 && count(one.rounds, 'round'), standing(one)].filter(Boolean).join(', ')}
            onPress={() => navigate.openPanel({ kind: 'opportunity', id: one.opportunityId })}
          />
        ))}
      </div>
    </Section>
  );
}
