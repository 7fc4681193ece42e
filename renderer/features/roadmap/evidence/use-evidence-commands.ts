import { useMemo } from 'react';
import { useCommands } from '../../../lib/commands.ts';
import type { Command } from '../../../lib/commands.ts';
import { trashEvidence } from '../store.ts';
import { editEvidence, strikeOrPutBack, useEvidence, weighEvidence } from './store.ts';
import { WEIGHT_CHOICES } from './weights.ts';

/** What can be done with the piece of evidence that had the focus last, in the palette and by key on its row. */
export function useEvidenceCommands(): void {
  const focused = useEvidence((state) => state.focused);
  const commands = useMemo<readonly Command[]>(() => {
    if (focused === null) return [];
    const { evidence } = focused;
    const group = 'Evidence';
    const words = 'evidence roadmap';
    return [
      {
        id: 'evidence.correct',
        label: 'Correct this evidence',
        group,
        keys: 'E',
        words,
        run: () => editEvidence(focused),
      },
      {
        id: 'evidence.strike',
        label: evidence.struckAt === null ? 'Strike out this evidence' : 'Put back this evidence',
        group,
        keys: 'X',
        words,
        run: () => strikeOrPutBack(focused),
      },
      ...WEIGHT_CHOICES.map(({ weight, label }) => ({
        id: `evidence.weigh.${weight}`,
        label: `This evidence ${label.replace('C', 'c')}`,
        group,
        words: `${words} weight`,
        run: () => void weighEvidence(evidence.id, weight),
      })),
      {
        id: 'evidence.trashThis',
        label: 'Move this evidence to the trash',
        group,
        keys: 'Delete',
        words,
        run: () => void trashEvidence(evidence.id),
      },
    ];
  }, [focused]);
  useCommands(commands);
}
