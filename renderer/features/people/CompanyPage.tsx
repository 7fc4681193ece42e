import { Avatar, Chip } from '../../components/index.ts';
import { TagChips } from '../../lib/tags/index.ts';
import { CompanyFacts } from './CompanyFacts.tsx';
import { CompanyLessons } from './CompanyLessons.tsx';
import { CompanyMenu } from './CompanyMenu.tsx';
import { CompanyPains } from './CompanyPains.tsx';
import { CompanyPeople } from './CompanyPeople.tsx';
import { CompanyRoles } from './CompanyRoles.tsx';
import { NotThere } from './NotThere.tsx';
import { PageFrame } from './PageFrame.tsx';
import { ResearchNotes } from './ResearchNotes.tsx';
import { companyResource } from './resources.ts';
import { Stream } from './Stream.tsx';
import { useCompanyCommands } from './use-company-commands.ts';

/** One company, whole, in the main view: what earlier ends taught on top while something is open there. */
export function CompanyPage({ id }: { id: string }) {
  const { data, error } = companyResource.use({ id });
  useCompanyCommands(data);
  if (data === null) return <NotThere list="companies" error={error} />;
  const isOpen = data.opportunities.some(({ stageKind }) => stageKind !== 'closed');
  return (
    <PageFrame
      list={{ screen: 'companies', label: 'Companies' }}
      lead={<Avatar name={data.name} />}
      title={data.name}
      beside={
        <>
          <span className="truncate">{[data.industry, data.sizeBand, data.locations].filter(Boolean).join(' · ')}</span>
          {data.kind === 'agency' && <Chip>agency</Chip>}
        </>
      }
      actions={<CompanyMenu company={data} isOnPage />}
      top={
        <>
          <div className="-mt-3">
            <TagChips kind="company" id={id} />
          </div>
          {isOpen && <CompanyLessons company={data} />}
          <CompanyRoles company={data} />
        </>
      }
      main={
        <>
          <ResearchNotes key={id} company={data} />
          <Stream items={data.stream} reader="company" empty={`Nothing at ${data.name} is on record yet.`} />
        </>
      }
      side={
        <>
          {!isOpen && <CompanyLessons company={data} />}
          <CompanyPeople company={data} />
          <CompanyPains company={data} />
          <CompanyFacts key={id} company={data} />
        </>
      }
    />
  );
}
