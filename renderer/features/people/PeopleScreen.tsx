import { Plus, Users } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Button, EmptyState } from '../../components/index.ts';
import { useCommands } from '../../lib/commands.ts';
import { count } from '../../lib/format.ts';
import { useDay } from '../../lib/use-day.ts';
import { trashPeople } from './actions.ts';
import { AddPerson } from './AddPerson.tsx';
import { ListScreen } from './ListScreen.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import { peopleResource } from './resources.ts';
import { matching, peopleLine } from './words.ts';

const NOBODY: ReadonlySet<string> = new Set();

/** Recruiters, hiring managers, interviewers: who they are, and when we last spoke. */
export function PeopleScreen() {
  const { data, error } = peopleResource.use(null);
  const [typed, setTyped] = useState('');
  const [selected, setSelected] = useState(NOBODY);
  const [isAdding, setAdding] = useState(false);
  const filter = useRef<HTMLInputElement>(null);
  const day = useDay();
  useCommands(
    useMemo(
      () => [
        { id: 'people.add', label: 'Add person', group: 'People', keys: 'Shift+N', run: () => setAdding(true) },
        { id: 'people.filter', label: 'Filter people', group: 'People', keys: '/', run: () => filter.current?.focus() },
      ],
      [],
    ),
  );
  useEffect(() => setSelected(NOBODY), [typed]);

  const people = data ?? [];
  const rows = matching(people, typed, (one) => `${one.name} ${one.jobTitle} ${one.company ?? ''} ${one.kind}`);
  const chosen = people.filter(({ id }) => selected.has(id));
  const trashChosen = () => {
    setSelected(NOBODY);
    void trashPeople(chosen);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Delete' || chosen.length === 0) return;
    event.preventDefault();
    trashChosen();
  };
  const add = (
    <Button variant="primary" icon={Plus} kbd="Shift+N" onPress={() => setAdding(true)}>
      Person
    </Button>
  );
  return (
    <ListScreen
      title="People"
      line={people.length === 0 ? '' : peopleLine(people, day)}
      filter={{ label: 'Filter people', value: typed, onChange: setTyped, inputRef: filter }}
      action={people.length > 0 && add}
    >
      {error !== null && <p className="m-0 px-4 text-base text-red">{error.message}</p>}
      {chosen.length > 0 && (
        <div className="flex items-center gap-2 px-4 pb-2 text-base text-ink2">
          {count(chosen.length, 'person', 'people')} chosen
          <Button size="sm" kbd="Delete" onPress={trashChosen}>
            Move to trash
          </Button>
          <Button size="sm" variant="quiet" onPress={() => setSelected(NOBODY)}>
            Choose none
          </Button>
        </div>
      )}
      {data !== null && people.length === 0 && (
        <EmptyState icon={Users} action={add}>
          Everyone you meet on the way stands here: recruiters, hiring managers, interviewers, referrers.
        </EmptyState>
      )}
      {people.length > 0 && rows.length === 0 && <EmptyState icon={Users}>Nobody matches “{typed}”.</EmptyState>}
      {rows.length > 0 && (
        <div className="min-h-0 flex-1 px-4 pb-4" onKeyDown={onKeyDown}>
          <PeopleTable people={rows} selected={selected} onSelect={setSelected} />
        </div>
      )}
      <AddPerson isOpen={isAdding} onClose={() => setAdding(false)} />
    </ListScreen>
  );
}
