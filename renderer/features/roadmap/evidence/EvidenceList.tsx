import { BookOpen, CopyCheck, Ear, MoreHorizontal, Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import type { EvidenceView, RankedSkillView } from '../../../../electron/ipc/contract/roadmap.ts';
import { Button, EmptyState, IconButton, MenuButton } from '../../../components/index.ts';
import { count } from '../../../lib/format.ts';
import { navigate } from '../../../lib/navigation.ts';
import { useDay } from '../../../lib/use-day.ts';
import { useHotkeys } from '../../../lib/use-hotkeys.ts';
import { Parts } from '../look/Parts.tsx';
import { type Piece, PieceLine } from '../look/PieceLine.tsx';
import { useParts } from '../look/use-parts.ts';
import { skillActions } from '../skills/actions.ts';
import { evidenceOf, openDialog, trashEvidence } from '../store.ts';
import { WhatIfButton } from '../what-if/WhatIfButton.tsx';
import { EvidenceRow } from './EvidenceRow.tsx';
import { type OpenEvidence, editEvidence, strikeOrPutBack, strikeRepeats, useEvidence } from './store.ts';

/** What a share is made of, in the words that were said; the parts add up to the whole. */
export function EvidenceList({ skill }: { skill: RankedSkillView }) {
  const { data: all, error } = evidenceOf.use({ skillId: skill.skillId });
  const { skillId } = skill;
  const sums = useParts(skillId);
  const [isSummed, setSummed] = useState(false);
  const data = all && (sums.isLook ? countedIn(all, sums) : all);
  return (
    <div className="flex flex-col gap-1 pr-2 pb-2.5 pl-9">
      {error !== null && (
        <p role="alert" className="text-sm text-red">
          {error.message}
        </p>
      )}
      {data !== null && data.length > 0 && (
        <Rows skill={skill} evidence={data} pieces={isSummed ? sums.pieces : null} />
      )}
      {isSummed && sums.parts !== null && <Parts skill={skill} parts={sums.parts} />}
      {data !== null && data.length === 0 && (
        <EmptyState icon={Ear} compact>
          Nobody has been heard to want this. Add what you hear, or leave it: it costs nothing here.
        </EmptyState>
      )}
      <div className="flex flex-wrap items-center gap-1 pt-1">
        <Button size="sm" icon={Plus} onPress={() => openDialog({ is: 'evidence', skillId })}>
          Evidence
        </Button>
        <Button
          size="sm"
          variant="quiet"
          icon={BookOpen}
          onPress={() => navigate.openPanel({ kind: 'skill', id: skillId })}
        >
          Levels and history
        </Button>
        {data !== null && data.length > 0 && (
          <ToggleButton
            isSelected={isSummed}
            onChange={setSummed}
            className="h-6 rounded-sm px-2 text-sm text-ink2 data-hovered:bg-hover data-selected:bg-accent-wash data-selected:text-accent-text"
          >
            How it adds up
          </ToggleButton>
        )}
        <WhatIfButton skill={skill} />
        {data !== null && <Repeats skillId={skillId} evidence={data} />}
        <MenuButton
          label={`More for ${skill.name}`}
          items={skillActions({ id: skillId, name: skill.name, family: skill.family })}
        >
          <IconButton icon={MoreHorizontal} size="sm" label={`More for ${skill.name}`} />
        </MenuButton>
      </div>
    </div>
  );
}

/** E corrects, X strikes out or puts back, Delete moves to the trash: whichever piece has the focus. */
function Rows({
  skill,
  evidence,
  pieces,
}: {
  skill: RankedSkillView;
  evidence: readonly EvidenceView[];
  /** How each comes to its strength; null while that is not asked for. */
  pieces: ReadonlyMap<string, Piece> | null;
}) {
  const { today } = useDay();
  const scope = useRef<HTMLUListElement>(null);
  const onFocused = (act: (of: OpenEvidence) => void) => () => {
    const { focused } = useEvidence.getState();
    const here = evidence.find(({ id }) => id === focused?.evidence.id);
    if (here !== undefined) act({ skillId: skill.skillId, evidence: here });
  };
  useHotkeys(
    [
      { keys: 'E', onPress: onFocused(editEvidence) },
      { keys: 'X', onPress: onFocused(strikeOrPutBack) },
      { keys: 'Delete', onPress: onFocused(({ evidence: { id } }) => void trashEvidence(id)) },
    ],
    { scope },
  );
  return (
    <ul ref={scope} aria-label={`Evidence for ${skill.name}`}>
      {evidence.map((one) => (
        <EvidenceRow key={one.id} evidence={one} skillId={skill.skillId} today={today}>
          <Calculation piece={pieces?.get(one.id)} />
        </EvidenceRow>
      ))}
    </ul>
  );
}

/** Only what counts in what is looked at, with its part of that. */
function countedIn(all: readonly EvidenceView[], { parts, pieces }: ReturnType<typeof useParts>): EvidenceView[] {
  const counted = all.flatMap((one) => {
    const piece = pieces?.get(one.id);
    if (piece === undefined || parts === null) return [];
    return [{ ...one, part: parts.demand > 0 ? piece.adds / parts.demand : 0 }];
  });
  return counted.sort((a, b) => b.part - a.part);
}

const Calculation = ({ piece }: { piece: Piece | undefined }) =>
  piece === undefined ? null : <PieceLine piece={piece} />;

function Repeats({ skillId, evidence }: { skillId: string; evidence: readonly EvidenceView[] }) {
  const extra = evidence.filter(({ sameAs }) => sameAs !== null).length;
  if (extra < 2) return null;
  return (
    <Button size="sm" variant="quiet" icon={CopyCheck} onPress={() => void strikeRepeats(skillId)}>
      {`Strike ${count(extra, 'repeat')} from postings`}
    </Button>
  );
}
