import { Everybody } from './Everybody.tsx';
import { KeepWarm } from './KeepWarm.tsx';
import { useLists } from './list-state.ts';

/** Recruiters, hiring managers, interviewers: everyone, or those to keep warm by who is due a word. */
export function PeopleScreen() {
  const view = useLists(({ peopleView }) => peopleView);
  return view === 'warm' ? <KeepWarm /> : <Everybody />;
}
