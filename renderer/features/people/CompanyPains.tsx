import { Button } from 'react-aria-components';
import type { CompanyDetail } from '../../../electron/ipc/contract/company.ts';
import { Chip } from '../../components/index.ts';
import { navigate } from '../../lib/navigation.ts';
import { Section } from './Section.tsx';

/** What hurts them, in their words, heard across all roles there. */
export function CompanyPains({ company: { pains } }: { company: CompanyDetail }) {
  if (pains.length === 0) return null;
  return (
    <Section title="Pains heard" count={pains.length}>
      <ul className="m-0 flex list-none flex-col gap-2 p-0">
        {pains.map(({ id, text, severity, answer, person, opportunityId, title }) => (
          <li key={id} className="flex items-start gap-2 text-base">
            <Chip tone={severity >= 4 ? 'red' : 'amber'} title={`Severity ${severity} of 5`} className="mt-0.5">
              {severity}
            </Chip>
            <div className="min-w-0 flex-1">
              <p className="m-0 wrap-anywhere text-ink">{text}</p>
              <p className="m-0 text-sm wrap-anywhere text-ink2">
                {answer.trim() === '' ? <span className="text-amber">no answer yet</span> : `→ ${answer}`}
              </p>
              <p className="m-0 truncate text-sm text-ink3">
                {person !== null && `${person} · `}
                <Button
                  className="rounded-sm data-hovered:underline"
                  onPress={() => navigate.openPanel({ kind: 'opportunity', id: opportunityId })}
                >
                  {title}
                </Button>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
