import type { Finished } from '../../../../electron/ipc/contract/initiative.ts';
import { becameText, othersText } from './words.ts';

/** Each skill it raised with its old and new level, place and share; then who moved because of it. */
export function RankingBecame({ became: { skills, others } }: { became: Finished }) {
  return (
    <>
      <ul className="m-0 flex list-none flex-col gap-1 p-0">
        {skills.map((skill) => (
          <li key={skill.skillId} className="text-base text-ink">
            <span className="font-650">{skill.name}</span>
            <span className="tabular text-ink2"> {becameText(skill)}</span>
          </li>
        ))}
      </ul>
      {others.length > 0 && <p className="m-0 mt-1 text-sm text-ink3">{othersText(others)}</p>}
    </>
  );
}
