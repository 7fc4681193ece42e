import { Plus, Users } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { Button, EmptyState } from '../../components/index.ts';
import { useCommands } from '../../lib/commands.ts';
import { count } from '../../lib/format.ts';
import { useDay } from '../../lib/use-day.ts';
import { trashPeople } from './actions.ts';
import { BulkBar } from './BulkBar.tsx';
import { DuplicatesNotice } from './DuplicatesNotice.tsx';
import { peopleIn } from './filters.ts';
import { setAddingPerson } from './hosts.ts';
import { EVERYBODY, filterPeople, useLists } from './list-state.ts';
import { ListScreen } from './ListScreen.tsx';
import { PeopleFilters } from './PeopleFilters.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import { PeopleViews } from './PeopleViews.tsx';
import { peopleAlikeResource, peopleResource } from './resources.ts';
import { useChoice } from './use-choice.ts';
import { isDueAWord, peopleLine } from './words.ts';

/** Everyone as a table: who they are, and when we last spoke. */
export function Everybody() {
  const { data, error } = peopleResource.use(null);
  const pairs = peopleAlikeResource.use(null).data ?? [];
  const filter = useLists((state) => state.people);
  const input = useRef<HTMLInputElement>(null);
  const day = useDay();
  useCommands(
    useMemo(
      () => [
        { id: 'people.filter', label: 'Filter people', group: 'People', keys: '/', run: () => input.current?.focus() },
        {
          id: 'people.due',
          label: 'Show who is due a word',
          group: 'People',
          words: 'keep in touch',
          run: () => filterPeople({ ...EVERYBODY, isDueOnly: true }),
        },
      ],
      [],
    ),
  );
  const people = useMemo(() => data ?? [], [data]);
  const rows = useMemo(() => peopleIn(people, filter, day), [people, filter, day]);
  const { chosen, selected, select, none, listKeys, trash } = useChoice(rows, trashPeople);
  const add = (
    <Button variant="primary" icon={Plus} kbd="Shift+N" onPress={() => setAddingPerson(true)}>
      Person
    </Button>
  );
  return (
    <ListScreen
      title="People"
      line={people.length === 0 ? '' : peopleLine(people, day)}
      search={{
        label: 'Filter people',
        value: filter.typed,
        onChange: (typed) => filterPeople({ typed }),
        inputRef: input,
      }}
      action={people.length > 0 && add}
      filters={
        people.length > 0 ? (
          <>
            <PeopleViews />
            <PeopleFilters people={people} due={people.filter((person) => isDueAWord(person, day)).length} />
          </>
        ) : undefined
      }
    >
      {error !== null && <p className="m-0 px-4 text-base text-red">{error.message}</p>}
      {chosen.length === 0 && <DuplicatesNotice kind="person" pairs={pairs} />}
      {chosen.length > 0 && (
        <BulkBar
          kind="person"
          chosen={chosen}
          line={`${count(chosen.length, 'person', 'people')} chosen`}
          onTrash={trash}
          onNone={none}
        />
      )}
      {data !== null && people.length === 0 && (
        <EmptyState icon={Users} action={add}>
          Everyone you meet on the way stands here: recruiters, hiring managers, interviewers, referrers.
        </EmptyState>
      )}
      {people.length > 0 && rows.length === 0 && (
        <EmptyState icon={Users} action={<Button onPress={() => filterPeople(EVERYBODY)}>Show everyone</Button>}>
          {filter.typed.trim() === '' ? 'Nobody is in what is chosen above.' : `Nobody matches “${filter.typed}”.`}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <div className="min-h-0 flex-1 px-4 pb-4" {...listKeys}>
          <PeopleTable people={rows} selected={selected} onSelect={select} />
        </div>
      )}
    </ListScreen>
  );
}
