import type { CompanyDetail } from '../../../electron/ipc/contract/company.ts';
import { relativeInstant } from '../../lib/format.ts';
import { useNow } from '../../lib/hooks.ts';
import { inSentence, PARTICIPATION_ROLE } from '../../lib/labels.ts';
import { navigate } from '../../lib/navigation.ts';
import { useDay } from '../../lib/use-day.ts';
import { LinkRow } from './LinkRow.tsx';
import { Section } from './Section.tsx';

type Colleague = CompanyDetail['people'][number];

function besideOf({ jobTitle, roles, from }: Colleague): string {
  const acts = roles.map((role) => inSentence(PARTICIPATION_ROLE[role])).join(', ');
  return [jobTitle, acts, from !== null && from !== '' && `of ${from}`].filter(Boolean).join(' · ');
}

/** Who works there, and who takes part in a role there for somebody else. */
export function CompanyPeople({ company: { people, name } }: { company: CompanyDetail }) {
  const { zone } = useDay();
  const now = useNow();
  return (
    <Section title="People" count={people.length || undefined}>
      {people.length === 0 && <p className="m-0 text-base text-ink2">Nobody of {name} is known yet.</p>}
      {people.length > 0 && (
        <div className="-mx-3">
          {people.map((one) => (
            <LinkRow
              key={one.id}
              name={one.name}
              beside={besideOf(one)}
              end={one.lastContactAt === null ? undefined : relativeInstant(one.lastContactAt, now, zone)}
              onPress={() => navigate.openPanel({ kind: 'person', id: one.id })}
            />
          ))}
        </div>
      )}
    </Section>
  );
}
