import { Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { Avatar, IconButton, Panel } from '../../components/index.ts';
import { useCommands } from '../../lib/commands.ts';
import { navigate } from '../../lib/navigation.ts';
import { trashPeople } from './actions.ts';
import { Interactions } from './Interactions.tsx';
import { LogInteraction } from './LogInteraction.tsx';
import { PersonFieldsForm } from './PersonFieldsForm.tsx';
import { PersonOpportunities } from './PersonOpportunities.tsx';
import { personResource } from './resources.ts';

interface PersonPanelProps {
  id: string;
  mode?: 'overlay' | 'push';
}

/** One person: who they are, which roles we share, everything we said. */
export function PersonPanel({ id, mode = 'push' }: PersonPanelProps) {
  const { data, error } = personResource.use({ id });
  const name = data?.name ?? 'Person';
  useCommands(
    useMemo(() => {
      const trash = () => {
        navigate.closePanel();
        void trashPeople([{ id, name }]);
      };
      return [{ id: 'person.trash', label: `Move ${name} to the trash`, group: 'People', run: trash }];
    }, [id, name]),
  );
  return (
    <Panel
      title={name}
      subtitle={data === null ? undefined : [data.jobTitle, data.company].filter(Boolean).join(', ')}
      lead={<Avatar name={name} size="lg" />}
      actions={
        data !== null && (
          <IconButton
            icon={Trash2}
            label="Move to trash"
            onPress={() => {
              navigate.closePanel();
              void trashPeople([data]);
            }}
          />
        )
      }
      mode={mode}
      onClose={navigate.closePanel}
    >
      {error !== null && data === null && <p className="m-0 text-base text-ink2">{error.message}</p>}
      {data !== null && (
        <div key={id} className="relative flex flex-col gap-3">
          <LogInteraction person={data} />
          <PersonFieldsForm person={data} />
          <PersonOpportunities person={data} />
          <Interactions person={data} />
        </div>
      )}
    </Panel>
  );
}
