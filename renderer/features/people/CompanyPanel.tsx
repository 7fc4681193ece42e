import { Avatar, Button, Panel } from '../../components/index.ts';
import type { CompanyFields } from '../../../db/domain/company.ts';
import type { Output } from '../../../electron/ipc/contract/index.ts';
import { navigate } from '../../lib/navigation.ts';
import { openLink, saveCompany } from './actions.ts';
import { LinkRow } from './LinkRow.tsx';
import { ResearchNotes } from './ResearchNotes.tsx';
import { companyResource } from './resources.ts';
import { SavedText } from '../../components/SavedText.tsx';
import { Section } from './Section.tsx';

interface CompanyPanelProps {
  id: string;
  mode?: 'overlay' | 'push';
}

/** One employer: the roles there, what is known of it, and who works there. */
export function CompanyPanel({ id, mode = 'push' }: CompanyPanelProps) {
  const { data, error } = companyResource.use({ id });
  const name = data?.name ?? 'Company';
  return (
    <Panel
      title={name}
      subtitle={data?.industry}
      lead={<Avatar name={name} size="lg" />}
      mode={mode}
      onClose={navigate.closePanel}
    >
      {error !== null && data === null && <p className="m-0 text-base text-ink2">{error.message}</p>}
      {data !== null && (
        <div key={id} className="relative -mt-3 flex flex-col gap-3 *:first:border-t-0">
          <Opportunities company={data} />
          <ResearchNotes company={data} />
          <Facts company={data} />
          <People company={data} />
        </div>
      )}
    </Panel>
  );
}

type Company = Output<'company.open'>;

function Opportunities({ company: { name, opportunities } }: { company: Company }) {
  return (
    <Section title="Opportunities" count={opportunities.length || undefined}>
      {opportunities.length === 0 && <p className="m-0 text-base text-ink2">No role at {name} is on the board.</p>}
      {opportunities.length > 0 && (
        <div className="card">
          {opportunities.map(({ id, title, stage }) => (
            <LinkRow
              key={id}
              name={title}
              beside=""
              end={stage}
              onPress={() => navigate.openPanel({ kind: 'opportunity', id })}
            />
          ))}
        </div>
      )}
    </Section>
  );
}

const isLink = (url: string) => /^https?:\/\/\S+$/i.test(url);

function Facts({ company }: { company: Company }) {
  const { id, website } = company;
  const save = (field: keyof CompanyFields) => (value: string) => saveCompany(id, { [field]: value });
  return (
    <Section title="About it">
      <div className="grid grid-cols-2 gap-x-3 gap-y-2.5">
        <SavedText label="Name" stored={company.name} save={save('name')} />
        <SavedText label="Industry" stored={company.industry} save={save('industry')} />
        <SavedText label="Size" placeholder="51–200" stored={company.sizeBand} save={save('sizeBand')} />
        <SavedText label="Locations" stored={company.locations} save={save('locations')} />
      </div>
      <div className="flex items-end gap-2">
        <SavedText label="Website" placeholder="https://" stored={website} save={save('website')} className="flex-1" />
        {isLink(website) && <Button onPress={() => void openLink(website)}>Open</Button>}
      </div>
    </Section>
  );
}

function People({ company: { people } }: { company: Company }) {
  if (people.length === 0) return null;
  return (
    <Section title="People" count={people.length}>
      <div className="card">
        {people.map(({ id, name, jobTitle }) => (
          <LinkRow
            key={id}
            avatar={name}
            name={name}
            beside={jobTitle}
            onPress={() => navigate.openPanel({ kind: 'person', id })}
          />
        ))}
      </div>
    </Section>
  );
}
