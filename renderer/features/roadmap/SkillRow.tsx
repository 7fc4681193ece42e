import { TriangleAlert } from 'lucide-react';
import type { MouseEvent, ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { RankedSkillView } from '../../../electron/ipc/contract/roadmap.ts';
import { Bar, Chip, cx, VisuallyHidden } from '../../components/index.ts';
import { count, percent } from '../../lib/format.ts';
import { EvidenceList } from './evidence/EvidenceList.tsx';
import { LevelsButton } from './LevelsButton.tsx';
import { lookInput, useLook } from './look/state.ts';
import { toggle } from './store.ts';
import { trendWords, triedWords } from './words.ts';

interface SkillRowProps {
  skill: RankedSkillView;
  /** From 1; null for what is not ranked. */
  place: number | null;
  /** The longest bar. */
  whole: number;
  isOpen: boolean;
  isActive: boolean;
  /** Where it stood before what is tried out; null when it keeps its place. */
  move: { from: number | null; to: number | null } | null;
  note?: ReactNode;
}

const OWN = 'button, a, input, li, [role="dialog"]';

/** One skill in the ranking: place, name and levels, demand and impact, share, whether it was heard, trend. */
export function SkillRow({ skill, place, whole, isOpen, isActive, move, note }: SkillRowProps) {
  const onClick = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest(OWN) === null) toggle(skill.skillId);
  };
  return (
    <div
      role="rowgroup"
      data-skill={skill.skillId}
      className={isOpen ? 'card my-1 first:mt-0' : 'border-b border-line'}
    >
      {/* The mouse may press the whole row; keys and readers have the button in it. */}
      <div
        role="row"
        onClick={onClick}
        className={cx('flex items-center gap-3 px-2.5 py-1', !isOpen && 'hover:bg-hover')}
      >
        <span role="cell" className="tabular w-4 shrink-0 text-center text-ink2">
          {place ?? ''}
        </span>
        <div role="rowheader" className="flex w-44 shrink-0 flex-col items-start">
          <Button
            data-skill-toggle={skill.skillId}
            aria-expanded={isOpen}
            excludeFromTabOrder={!isActive}
            onPress={() => toggle(skill.skillId)}
            className="h-6 max-w-full truncate rounded-sm text-left font-650 text-ink"
          >
            <span title={skill.name}>{skill.name}</span>
          </Button>
          <LevelsButton skill={skill} isActive={isActive} />
        </div>
        <SkillFigures skill={skill} place={place} whole={whole} move={move} />
      </div>
      {note !== undefined && (
        <div role="row">
          <div role="cell" aria-colspan={6} className="pr-2.5 pb-1.5 pl-9.5">
            {note}
          </div>
        </div>
      )}
      {isOpen && (
        <div role="row">
          <div role="cell" aria-colspan={6}>
            <EvidenceList skill={skill} />
          </div>
        </div>
      )}
    </div>
  );
}

function SkillFigures({ skill, place, whole, move }: Pick<SkillRowProps, 'skill' | 'place' | 'whole' | 'move'>) {
  // Through a filter, or with something tried, there is no month ago to compare with.
  const isLook = useLook((state) => lookInput(state) !== undefined);
  const trend = move === null ? trendWords(skill.trend) : triedWords(move);
  const wanted = percent(skill.demand / whole);
  return (
    <>
      <div role="cell" className="min-w-12 flex-1">
        {skill.evidenceCount > 0 ? (
          <Bar
            demand={skill.demand / whole}
            impact={skill.impact / whole}
            label={`Demand ${wanted} of the most wanted, impact ${percent(skill.impact / whole)}, ${count(skill.evidenceCount, 'piece')} of evidence`}
          />
        ) : (
          <span className="text-sm text-ink3">nobody has asked</span>
        )}
      </div>
      <span role="cell" className="tabular w-12 shrink-0 text-right font-650">
        {place === null ? '' : percent(skill.share)}
      </span>
      <span role="cell" className="flex w-20 shrink-0 justify-end">
        {skill.evidenceCount > 0 && <Heard skill={skill} />}
      </span>
      <span
        role="cell"
        className="tabular w-9 shrink-0 text-sm whitespace-nowrap text-ink2"
        title={isLook && move === null ? undefined : trend.spoken}
      >
        {place !== null && (!isLook || move !== null) && (
          <>
            <span aria-hidden="true">{trend.text}</span>
            <VisuallyHidden>{trend.spoken}</VisuallyHidden>
          </>
        )}
      </span>
    </>
  );
}

/** Whether somebody who hires has been heard to want it; louder when it is being worked on all the same. */
function Heard({ skill }: { skill: RankedSkillView }) {
  if (skill.warning === 'loud')
    return (
      <Chip
        tone="amber"
        icon={TriangleAlert}
        title="You are working on it now, and nobody who hires has been heard to want it"
      >
        unasked
      </Chip>
    );
  return skill.validated ? (
    <Chip tone="accent" title="Somebody who hires has been heard to want it">
      heard
    </Chip>
  ) : (
    <Chip tone="amber" title="Nobody who hires has been heard to want it">
      unasked
    </Chip>
  );
}
