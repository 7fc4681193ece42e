import { ROWS_OF_IMPORT } from '../import-file.ts';
import { HALF, HALF_ACTIVITY, halves, looking, unsound } from '../sound.ts';
import { type Course, type Tally, killRepeatedly, partsOf, storeIn } from './course.ts';

/** Every import there is any trace of: its number, and how many of its rows, people, and steps of undo there are. */
const IMPORTS = `WITH piece AS (
    SELECT substr(title, 6) AS rest, 'row' AS kind FROM opportunity WHERE title LIKE 'Role %'
    UNION ALL SELECT substr(name, 6), 'company' FROM company WHERE name LIKE 'Firm %'
    UNION ALL SELECT substr(name, 9), 'person' FROM person WHERE name LIKE 'Someone %'
    UNION ALL SELECT substr(label, 10) || ' ', 'step' FROM activity WHERE label LIKE 'Imported %.csv'
  )
  SELECT CAST(rest AS INTEGER) AS number, sum(kind = 'row') AS rows, sum(kind = 'company') AS companies,
    sum(kind = 'person') AS people, sum(kind = 'step') AS steps FROM piece GROUP BY 1`;

interface Import {
  number: number;
  rows: number;
  companies: number;
  people: number;
  steps: number;
}

const isWhole = ({ rows, companies, people, steps }: Import) =>
  [rows, companies, people].every((count) => count === ROWS_OF_IMPORT) && steps === 1;

/** Killed while a sheet is read, compared and written: all of its rows are there or none. */
export const killImports = (course: Course): Promise<Tally> =>
  killRepeatedly(course, {
    name: 'imports',
    job: 'imports',
    patience: 600,
    look: (folder, { acknowledged }) =>
      looking(storeIn(folder), (sqlite) => {
        const imports = sqlite.prepare<[], Import>(IMPORTS).all();
        const known = new Set(imports.map(({ number }) => number));
        return [
          ...acknowledged.filter((line) => !known.has(partsOf(line).number)),
          ...imports.filter((one) => !isWhole(one)).map((one) => `half an import: ${JSON.stringify(one)}`),
          ...halves(sqlite, { ...HALF, ...HALF_ACTIVITY }),
          ...unsound(sqlite),
        ];
      }),
  });
