import { useMemo } from 'react';
import { type Command, useCommands } from '../../../lib/commands.ts';
import { askAboutInitiative, closeInitiativeDialog, useInitiativeDialog } from '../../../lib/initiatives/open.ts';
import { useNavigation } from '../../../lib/navigation.ts';
import { ADD_COMMAND } from './add-command.ts';
import { ChooseDialog } from './ChooseDialog.tsx';
import { DropDialog } from './DropDialog.tsx';
import { FinishDialog } from './FinishDialog.tsx';
import { HoursDialog } from './HoursDialog.tsx';
import { InitiativeDialog } from './InitiativeDialog.tsx';
import { initiatives } from './store.ts';
import { StartDialog } from './StartDialog.tsx';

const group = 'Everywhere';
const COMMANDS: readonly Command[] = [
  {
    id: 'initiative.any.open',
    label: 'Open an initiative…',
    group,
    words: 'roadmap',
    run: () => askAboutInitiative({ is: 'choose', act: 'open' }),
  },
  {
    id: 'initiative.any.move',
    label: 'Move an initiative…',
    group,
    words: 'roadmap lane now next later start',
    run: () => askAboutInitiative({ is: 'choose', act: 'move' }),
  },
  {
    id: 'initiative.any.hours',
    label: 'Log hours on an initiative…',
    group,
    words: 'roadmap spent worked time',
    run: () => askAboutInitiative({ is: 'choose', act: 'hours' }),
  },
  {
    id: 'initiative.any.finish',
    label: 'Finish an initiative…',
    group,
    words: 'roadmap done level',
    run: () => askAboutInitiative({ is: 'choose', act: 'finish' }),
  },
  {
    id: 'initiative.any.drop',
    label: 'Drop an initiative…',
    group,
    words: 'roadmap stop let go',
    run: () => askAboutInitiative({ is: 'choose', act: 'drop' }),
  },
];

/** Offers what can be done with initiatives everywhere and shows the dialogs it opens. Stands once in the shell. */
export function InitiativeHost() {
  const dialog = useInitiativeDialog((state) => state.dialog);
  const isOnRoadmap = useNavigation(({ place }) => place.screen === 'roadmap');
  // The key belongs to the roadmap; other screens have their own use for it.
  useCommands(useMemo(() => [isOnRoadmap ? { ...ADD_COMMAND, keys: 'I' } : ADD_COMMAND, ...COMMANDS], [isOnRoadmap]));
  return dialog === null ? null : <Shown dialog={dialog} />;
}

type Dialog = NonNullable<ReturnType<typeof useInitiativeDialog.getState>['dialog']>;

function Shown({ dialog }: { dialog: Dialog }) {
  const { data } = initiatives.use(null);
  if (dialog.is === 'choose')
    return <ChooseDialog key={dialog.act} act={dialog.act} all={data ?? []} onClose={closeInitiativeDialog} />;
  if (dialog.is === 'form' && dialog.id === null)
    return <InitiativeDialog initiative={null} skillId={dialog.skillId} onClose={closeInitiativeDialog} />;
  const one = data?.find(({ id }) => id === dialog.id);
  if (one === undefined) return null;
  switch (dialog.is) {
    case 'form':
      return <InitiativeDialog key={one.id} initiative={one} onClose={closeInitiativeDialog} />;
    case 'hours':
      return <HoursDialog initiative={one} onClose={closeInitiativeDialog} />;
    case 'start':
      return <StartDialog initiative={one} before={dialog.before} onClose={closeInitiativeDialog} />;
    case 'finish':
      return <FinishDialog key={one.id} initiative={one} onClose={closeInitiativeDialog} />;
    case 'drop':
      return <DropDialog initiative={one} onClose={closeInitiativeDialog} />;
  }
}
