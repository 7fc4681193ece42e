import { Chip } from '../../components/index.ts';
import { isHalfKnown } from '../../../db/domain/half-known.ts';
import { TagChips } from '../../lib/tags/index.ts';
import { LogInteraction } from './LogInteraction.tsx';
import { NotThere } from './NotThere.tsx';
import { PageFrame } from './PageFrame.tsx';
import { PersonFieldsForm } from './PersonFieldsForm.tsx';
import { Introduced } from './Introduced.tsx';
import { PersonMenu } from './PersonMenu.tsx';
import { PersonNext } from './PersonNext.tsx';
import { PersonRoles } from './PersonRoles.tsx';
import { personResource } from './resources.ts';
import { Stream } from './Stream.tsx';
import { usePersonCommands } from './use-person-commands.ts';
import { whoIs } from './words.ts';

/** One person, whole, in the main view. */
export function PersonPage({ id }: { id: string }) {
  const { data, error } = personResource.use({ id });
  usePersonCommands(data);
  if (data === null) return <NotThere list="people" error={error} />;
  return (
    <PageFrame
      list={{ screen: 'people', label: 'People' }}
      title={data.name}
      beside={
        <>
          <span className="truncate">{whoIs(data)}</span>
          {isHalfKnown(data.name) && <Chip tone="amber">name not known</Chip>}
        </>
      }
      actions={<PersonMenu person={data} isOnPage />}
      top={
        <>
          <div className="-mt-3">
            <TagChips kind="person" id={id} />
          </div>
          <PersonNext person={data} />
        </>
      }
      main={
        <>
          <LogInteraction key={id} person={data} />
          <Stream items={data.stream} reader="person" empty={`Nothing with ${data.name} is on record yet.`} />
        </>
      }
      side={
        <>
          <PersonRoles person={data} />
          <Introduced person={data} />
          <PersonFieldsForm key={id} person={data} />
        </>
      }
    />
  );
}
