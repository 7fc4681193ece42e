import { HALF, HALF_ACTIVITY, halves, looking, unsound } from '../sound.ts';
import { type Course, type Tally, killRepeatedly, partsOf, storeIn } from './course.ts';

/** How to see each acknowledged change in the store: the query finds one row when it is there whole. */
const WHOLE: Record<string, string> = {
  opportunity: `SELECT 1 FROM opportunity WHERE title = 'Number ' || @n`,
  draft: `SELECT 1 FROM draft WHERE id = 'form ' || @n AND body ->> 'typed' = 'Number ' || @n`,
  round: `SELECT 1 FROM round WHERE place = 'Number ' || @n`,
  debrief: `SELECT 1 FROM debrief WHERE notes = 'Number ' || @n`,
  note: `SELECT 1 FROM note WHERE body = 'Number ' || @n`,
  undone: `SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM note WHERE body = 'Undone ' || @n)`,
  thanks: `SELECT 1 FROM follow_up f JOIN opportunity o ON o.id = f.opportunity_id
    WHERE o.title = 'Number ' || @n AND f.kind = 'thank_you' AND f.state = 'done'`,
  moved: `SELECT 1 FROM stage_change x JOIN opportunity o ON o.id = x.opportunity_id JOIN stage s ON s.id = x.to_stage_id
    WHERE o.title = 'Number ' || @n AND s.kind = 'final'`,
  closed: `SELECT 1 FROM close_out WHERE feedback = 'Number ' || @n`,
};

/** Killed while changes are saved one after the other. */
export const killSaves = (course: Course): Promise<Tally> =>
  killRepeatedly(course, {
    name: 'saves',
    job: 'saves',
    patience: 80,
    since: 'first change',
    look: (folder, { acknowledged }) =>
      looking(storeIn(folder), (sqlite) => [
        ...acknowledged.filter((line) => {
          const { number, what } = partsOf(line);
          return sqlite.prepare(WHOLE[what] ?? '').get({ n: String(number) }) === undefined;
        }),
        ...halves(sqlite, { ...HALF, ...HALF_ACTIVITY }),
        ...unsound(sqlite),
      ]),
  });
