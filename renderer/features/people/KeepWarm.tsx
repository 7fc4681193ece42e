import { Flame, Plus } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { byWarmth } from '../../../db/domain/keep-warm.ts';
import { Button, EmptyState, MenuButton } from '../../components/index.ts';
import { useCommands } from '../../lib/commands.ts';
import { count } from '../../lib/format.ts';
import { useNow } from '../../lib/hooks.ts';
import { openSettingsAt } from '../../lib/settings-target.ts';
import { useDay } from '../../lib/use-day.ts';
import { trashPeople } from './actions.ts';
import { BulkBar } from './BulkBar.tsx';
import { peopleIn } from './filters.ts';
import { setAddingPerson } from './hosts.ts';
import { IntervalDialog } from './IntervalDialog.tsx';
import { intervalItems } from './intervals.ts';
import { EVERYBODY, filterPeople, showPeople, useLists } from './list-state.ts';
import { ListScreen } from './ListScreen.tsx';
import { LogWordDialog } from './LogWordDialog.tsx';
import { PeopleFilters } from './PeopleFilters.tsx';
import { PeopleViews } from './PeopleViews.tsx';
import { keepWarmResource, settingsResource } from './resources.ts';
import { useChoice } from './use-choice.ts';
import { useWarmCommands } from './use-warm-commands.ts';
import { WarmList } from './WarmList.tsx';
import { inGroups, warmLine } from './warm-words.ts';

/** Who is due a word, and what there is to say: when we last spoke, how it went, what they brought me to. */
export function KeepWarm() {
  const { data, error } = keepWarmResource.use(null);
  const filter = useLists((state) => state.people);
  const day = useDay();
  const now = useNow();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useCommands(
    useMemo(
      () => [
        { id: 'people.filter', label: 'Filter people', group: 'People', keys: '/', run: () => input.current?.focus() },
      ],
      [],
    ),
  );
  const people = useMemo(() => byWarmth(data ?? [], day), [data, day]);
  const rows = useMemo(() => peopleIn(people, { ...filter, isDueOnly: false }, day), [people, filter, day]);
  const groups = useMemo(() => inGroups(rows), [rows]);
  const { chosen, selected, select, none, listKeys, trash } = useChoice(rows, trashPeople, { isNeverNone: true });
  useWarmCommands(chosen);
  return (
    <ListScreen
      title="People"
      line={people.length === 0 ? '' : warmLine(people)}
      search={{
        label: 'Filter people',
        value: filter.typed,
        onChange: (typed) => filterPeople({ typed }),
        inputRef: input,
      }}
      action={
        <Button variant="primary" icon={Plus} kbd="Shift+N" onPress={() => setAddingPerson(true)}>
          Person
        </Button>
      }
      filters={
        <>
          <PeopleViews />
          {people.length > 0 && <PeopleFilters people={people} due={null} />}
        </>
      }
    >
      {error !== null && <p className="m-0 px-4 text-base text-red">{error.message}</p>}
      <RuleOff />
      {chosen.length > 1 && (
        <BulkBar
          kind="person"
          chosen={chosen}
          line={`${count(chosen.length, 'person', 'people')} chosen`}
          onTrash={trash}
          onNone={none}
        >
          <MenuButton label="How often a word" items={intervalItems(chosen)}>
            <Button size="sm" kbd="I">
              Interval
            </Button>
          </MenuButton>
        </BulkBar>
      )}
      {data !== null && people.length === 0 && <NobodyYet />}
      {people.length > 0 && rows.length === 0 && (
        <EmptyState icon={Flame} action={<Button onPress={() => filterPeople(EVERYBODY)}>Show all of them</Button>}>
          {filter.typed.trim() === '' ? 'Nobody is in what is chosen above.' : `Nobody matches “${filter.typed}”.`}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <div className="min-h-0 flex-1 px-4 pb-4" {...listKeys}>
          <WarmList groups={groups} now={now} day={day} selected={selected} onSelect={select} listRef={list} />
        </div>
      )}
      <LogWordDialog />
      <IntervalDialog />
    </ListScreen>
  );
}

function NobodyYet() {
  return (
    <EmptyState icon={Flame} action={<Button onPress={() => showPeople('all')}>Show everyone</Button>}>
      Recruiters, mentors, referrers, and whoever brought you to something stand here, those first who are due a word.
      Anybody else joins them once you choose how often to keep in touch.
    </EmptyState>
  );
}

/** Says so when nothing is proposed because the rule is off. */
function RuleOff() {
  const isOff = settingsResource.use(null).data?.rulesOff.includes('keep_in_touch') === true;
  if (!isOff) return null;
  return (
    <p role="status" className="m-0 flex items-center gap-2 px-4 pb-2 text-sm text-ink2">
      The rule “Keep in touch” is off, so these words make no follow-ups.
      <Button size="sm" variant="quiet" onPress={() => openSettingsAt('follow_up_rules')}>
        Rule settings
      </Button>
    </p>
  );
}
