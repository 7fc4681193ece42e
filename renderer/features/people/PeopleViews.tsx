import { Segmented } from '../../components/index.ts';
import { showPeople, useLists } from './list-state.ts';

const VIEWS = [
  { value: 'all' as const, label: 'All' },
  { value: 'warm' as const, label: 'Keep warm' },
];

/** Everyone as a table, or those to keep warm by who is due a word. */
export function PeopleViews() {
  const view = useLists(({ peopleView }) => peopleView);
  return <Segmented label="Which people" segments={VIEWS} value={view} onChange={showPeople} />;
}
