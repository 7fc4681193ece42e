import { useEffect, useRef, useState } from 'react';
import { movedRung } from '../../../db/domain/ladder.ts';
import { VisuallyHidden } from '../../components/index.ts';
import { levelLabel } from '../../lib/labels.ts';
import { AddLevel } from './AddLevel.tsx';
import { changeLevels, ladder } from './levels.ts';
import { LevelRow } from './LevelRow.tsx';
import { SettingsSection } from './SettingsSection.tsx';

/** The levels an opportunity can be offered at, lowest first. */
export function LevelsSection() {
  const { data, error } = ladder.use(null);
  const place = useRef<HTMLOListElement>(null);
  const moved = useRef<{ level: string; by: -1 | 1 } | null>(null);
  const [announced, setAnnounced] = useState('');
  const rungs = data?.rungs ?? [];
  const levels = rungs.map(({ level }) => level);

  // A row that moved is put elsewhere in the page, which takes the focus from its buttons.
  useEffect(() => {
    if (moved.current === null) return;
    const { level, by } = moved.current;
    moved.current = null;
    const row = [...(place.current?.children ?? [])].find((one) => one.getAttribute('data-level') === level);
    const button = row?.querySelector<HTMLButtonElement>(`[data-by="${by}"]:not(:disabled)`);
    (button ?? row?.querySelector<HTMLButtonElement>('[data-by]:not(:disabled)'))?.focus();
  }, [data]);

  const move = async (level: string, by: -1 | 1) => {
    moved.current = { level, by };
    const next = movedRung(levels, level, by);
    if (await changeLevels(next))
      setAnnounced(`${levelLabel(level)} is now ${next.indexOf(level) + 1} of ${next.length}`);
    else moved.current = null;
  };
  return (
    <SettingsSection
      title="Levels"
      reset="levels"
      about="The ladder of levels an opportunity can be offered at, lowest first. Renaming one renames it on its opportunities; one that is removed stays on them."
    >
      {error !== null && data === null && <p className="m-0 text-base text-red">{error.message}</p>}
      <ol ref={place} aria-label="Levels" className="m-0 list-none p-0">
        {rungs.map((rung, index) => (
          <LevelRow
            key={rung.level}
            rung={rung}
            levels={levels}
            isFirst={index === 0}
            isLast={index === rungs.length - 1}
            onMove={(by) => void move(rung.level, by)}
          />
        ))}
      </ol>
      <AddLevel levels={levels} others={data?.others ?? []} />
      <VisuallyHidden>
        <span role="status">{announced}</span>
      </VisuallyHidden>
    </SettingsSection>
  );
}
