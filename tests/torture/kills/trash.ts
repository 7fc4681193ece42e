import { THROWN_AWAY } from '../child/trash.ts';
import { HALF, halves, looking, unsound } from '../sound.ts';
import { type Course, type Tally, killRepeatedly, partsOf, storeIn } from './course.ts';

/** Of every round of throwing away there is any trace of: how many are still there, and whether they lie in the trash. */
const THROWN = `SELECT CAST(substr(title, 7) AS INTEGER) AS number, count(*) AS there, sum(trashed_at IS NOT NULL) AS trashed,
    sum(EXISTS (SELECT 1 FROM search_document d WHERE d.ref_id = o.id)) AS searchable
  FROM opportunity o WHERE title LIKE 'Thrown%' GROUP BY 1`;
interface Thrown {
  number: number;
  there: number;
  trashed: number;
  searchable: number;
}

/** A company stays when its only opportunity is destroyed. */
const OF_OPPORTUNITIES = Object.fromEntries(Object.entries(HALF).filter(([name]) => !name.startsWith('a company')));

/** Killed while the trash is emptied: all that lay in it is gone, or all of it is still there. */
export const killTrash = (course: Course): Promise<Tally> =>
  killRepeatedly(course, {
    name: 'emptying the trash',
    job: 'trash',
    patience: 160,
    look: (folder, { acknowledged }) =>
      looking(storeIn(folder), (sqlite) => {
        const left = sqlite.prepare<[], Thrown>(THROWN).all();
        const gone = acknowledged.map(partsOf).filter(({ what }) => what === 'destroyed');
        const thrown = acknowledged.map(partsOf).filter(({ what }) => what === 'thrown');
        return [
          ...gone
            .filter(({ number }) => left.some((one) => one.number === number))
            .map(({ number }) => `${number} was destroyed and is there`),
          ...thrown
            .filter(({ number }) => left.some((one) => one.number === number && one.trashed !== THROWN_AWAY))
            .map(({ number }) => `${number} is half destroyed`),
          ...left
            .filter(({ there, searchable }) => there !== searchable)
            .map(({ number }) => `${number} is half searchable`),
          ...halves(sqlite, OF_OPPORTUNITIES),
          ...unsound(sqlite),
        ];
      }),
  });
