import { useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { RankedSkillView, RoadmapLook } from '../../../electron/ipc/contract/roadmap.ts';
import { SkillRow } from './SkillRow.tsx';
import { useRoadmap } from './store.ts';

interface SkillTableProps {
  label: string;
  skills: readonly RankedSkillView[];
  isRanked: boolean;
  /** Where skills stand otherwise, while something is tried out. */
  moves?: RoadmapLook['moves'];
  /** Below a skill's figures: what stands for it. */
  note?: (skill: RankedSkillView) => ReactNode;
  whole: number;
}

const COLUMNS = ['Place', 'Skill and level', 'Demand and impact', 'Share', 'Heard', 'Trend'] as const;

/** The ranking as a table: arrows go from skill to skill, Enter opens the evidence of one. */
export function SkillTable({ label, skills, isRanked, moves = [], note, whole }: SkillTableProps) {
  const table = useRef<HTMLDivElement>(null);
  const openId = useRoadmap((state) => state.openId);
  const wanted = useRoadmap((state) => state.activeId);
  const activeId = skills.some(({ skillId }) => skillId === wanted) ? wanted : (skills[0]?.skillId ?? null);

  const onKeyDown = (event: KeyboardEvent) => {
    const here = event.target instanceof HTMLElement ? event.target.dataset.skillToggle : undefined;
    const next = here === undefined ? undefined : neighbour(skills, here, event.key);
    if (next === undefined) return;
    event.preventDefault();
    table.current?.querySelector<HTMLElement>(`[data-skill-toggle="${CSS.escape(next)}"]`)?.focus();
  };
  const onFocus = (event: { target: EventTarget }) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-skill]') : null;
    if (row?.dataset.skill !== undefined) useRoadmap.setState({ activeId: row.dataset.skill });
  };

  return (
    <div ref={table} role="table" aria-label={label} onKeyDown={onKeyDown} onFocus={onFocus}>
      <div role="rowgroup" className="sr-only">
        <div role="row">
          {COLUMNS.map((column) => (
            <span key={column} role="columnheader">
              {column}
            </span>
          ))}
        </div>
      </div>
      {skills.map((skill, index) => (
        <SkillRow
          key={skill.skillId}
          skill={skill}
          place={isRanked ? index + 1 : null}
          whole={whole}
          isOpen={openId === skill.skillId}
          isActive={activeId === skill.skillId}
          move={moves.find(({ skillId, from, to }) => skillId === skill.skillId && from !== to) ?? null}
          note={note?.(skill)}
        />
      ))}
    </div>
  );
}

function neighbour(skills: readonly RankedSkillView[], here: string, key: string): string | undefined {
  const at = skills.findIndex(({ skillId }) => skillId === here);
  switch (key) {
    case 'ArrowDown':
      return skills[at + 1]?.skillId;
    case 'ArrowUp':
      return at > 0 ? skills[at - 1]?.skillId : undefined;
    case 'Home':
      return skills[0]?.skillId;
    case 'End':
      return skills.at(-1)?.skillId;
    default:
      return undefined;
  }
}
