import { Avatar, Chip, Panel } from '../../components/index.ts';
import { navigate } from '../../lib/navigation.ts';
import { TagChips } from '../../lib/tags/index.ts';
import { CompanyFacts } from './CompanyFacts.tsx';
import { CompanyLessons } from './CompanyLessons.tsx';
import { CompanyMenu } from './CompanyMenu.tsx';
import { CompanyPains } from './CompanyPains.tsx';
import { CompanyPeople } from './CompanyPeople.tsx';
import { CompanyRoles } from './CompanyRoles.tsx';
import { ResearchNotes } from './ResearchNotes.tsx';
import { companyResource } from './resources.ts';
import { Stream } from './Stream.tsx';
import { useCompanyCommands } from './use-company-commands.ts';

interface CompanyPanelProps {
  id: string;
  mode?: 'overlay' | 'push';
}

/** One company beside the view: the roles there, what is known of it, and who works there. */
export function CompanyPanel({ id, mode = 'push' }: CompanyPanelProps) {
  const { data, error } = companyResource.use({ id });
  useCompanyCommands(data);
  const name = data?.name ?? 'Company';
  return (
    <Panel
      title={name}
      subtitle={data?.industry}
      lead={<Avatar name={name} size="lg" />}
      actions={
        data !== null && (
          <>
            {data.kind === 'agency' && <Chip>agency</Chip>}
            <CompanyMenu company={data} />
          </>
        )
      }
      mode={mode}
      onClose={navigate.closePanel}
    >
      {error !== null && data === null && <p className="m-0 text-base text-ink2">{error.message}</p>}
      {data !== null && (
        <div key={id} className="relative flex flex-col gap-3">
          <TagChips kind="company" id={id} />
          <CompanyLessons company={data} />
          <CompanyRoles company={data} />
          <ResearchNotes company={data} />
          <CompanyFacts company={data} />
          <CompanyPeople company={data} />
          <CompanyPains company={data} />
          <Stream items={data.stream} reader="company" empty={`Nothing at ${name} is on record yet.`} />
        </div>
      )}
    </Panel>
  );
}
