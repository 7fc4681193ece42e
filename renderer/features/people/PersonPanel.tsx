import { isHalfKnown } from '../../../db/domain/half-known.ts';
import { Avatar, Chip, Panel } from '../../components/index.ts';
import { navigate } from '../../lib/navigation.ts';
import { TagChips } from '../../lib/tags/index.ts';
import { Introduced } from './Introduced.tsx';
import { LogInteraction } from './LogInteraction.tsx';
import { PersonFieldsForm } from './PersonFieldsForm.tsx';
import { PersonMenu } from './PersonMenu.tsx';
import { PersonNext } from './PersonNext.tsx';
import { PersonRoles } from './PersonRoles.tsx';
import { personResource } from './resources.ts';
import { Stream } from './Stream.tsx';
import { usePersonCommands } from './use-person-commands.ts';
import { whoIs } from './words.ts';

interface PersonPanelProps {
  id: string;
  mode?: 'overlay' | 'push';
}

/** One person beside the view: what is next, who they are, which roles we share, everything we said. */
export function PersonPanel({ id, mode = 'push' }: PersonPanelProps) {
  const { data, error } = personResource.use({ id });
  usePersonCommands(data);
  const name = data?.name ?? 'Person';
  return (
    <Panel
      title={name}
      subtitle={data === null ? undefined : whoIs(data)}
      lead={<Avatar name={name} size="lg" />}
      actions={
        data !== null && (
          <>
            {isHalfKnown(name) && <Chip tone="amber">name not known</Chip>}
            <PersonMenu person={data} />
          </>
        )
      }
      mode={mode}
      onClose={navigate.closePanel}
    >
      {error !== null && data === null && <p className="m-0 text-base text-ink2">{error.message}</p>}
      {data !== null && (
        <div key={id} className="relative flex flex-col gap-3">
          <TagChips kind="person" id={id} />
          <LogInteraction person={data} />
          <PersonNext person={data} />
          <PersonFieldsForm person={data} />
          <PersonRoles person={data} />
          <Introduced person={data} />
          <Stream items={data.stream} reader="person" empty={`Nothing with ${name} is on record yet.`} />
        </div>
      )}
    </Panel>
  );
}
