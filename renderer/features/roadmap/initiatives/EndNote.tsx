import { isOpenLane } from '../../../../db/domain/initiative.ts';
import type { InitiativeView } from '../../../../electron/ipc/contract/initiative.ts';
import { relativeDate } from '../../../lib/format.ts';
import { laneName, skillsText, UNASKED } from './words.ts';

/** Where it stands, under its title: its lane, and once it has ended what it brought and when. */
export function EndNote({ initiative, today }: { initiative: InitiativeView; today: string }) {
  const { lane, doneOn, droppedOn, validated, skills } = initiative;
  const on = lane === 'done' ? doneOn : droppedOn;
  if (isOpenLane(lane))
    return (
      <>
        {laneName(initiative)}
        {!validated && skills.length > 0 && <span className="text-amber"> · {UNASKED}</span>}
      </>
    );
  return (
    <>
      {laneName(initiative)}
      {on !== null && ` ${relativeDate(on, today)}`}
      {lane === 'done' && ` · ${skillsText(initiative)}`}
    </>
  );
}
