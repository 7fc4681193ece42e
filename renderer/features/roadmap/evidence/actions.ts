import { CopyCheck, Pencil, Scale, SquareArrowOutUpRight, Strikethrough, Trash2, Undo2 } from 'lucide-react';
import type { MenuEntry } from '../../../components/index.ts';
import { navigate } from '../../../lib/navigation.ts';
import { trashEvidence } from '../store.ts';
import { type OpenEvidence, editEvidence, strikeOrPutBack, strikeRepeat, weighEvidence } from './store.ts';
import { WEIGHT_CHOICES } from './weights.ts';

/** Everything that can be done with a piece of evidence: from its button, a right click, and by key. */
export function evidenceActions(of: OpenEvidence): readonly MenuEntry[] {
  const { evidence } = of;
  const { opportunityId } = evidence;
  const isStruck = evidence.struckAt !== null;
  return [
    ...(opportunityId === null
      ? []
      : [
          {
            id: 'open',
            label: 'Open the opportunity',
            icon: SquareArrowOutUpRight,
            onAction: () => navigate.openPanel({ kind: 'opportunity', id: opportunityId }),
          },
        ]),
    { id: 'edit', label: 'Correct…', icon: Pencil, kbd: 'E', onAction: () => editEvidence(of) },
    {
      id: 'weigh',
      label: 'Count it',
      icon: Scale,
      items: WEIGHT_CHOICES.map(({ weight, label }) => ({
        id: String(weight),
        label,
        isCurrent: weight === evidence.weight,
        onAction: () => void weighEvidence(evidence.id, weight),
      })),
    },
    ...(evidence.sameAs === null
      ? []
      : [
          {
            id: 'repeat',
            label: 'Strike the extra',
            icon: CopyCheck,
            onAction: () => void strikeRepeat(evidence.id),
          },
        ]),
    {
      id: 'strike',
      label: isStruck ? 'Put back' : 'Strike out…',
      icon: isStruck ? Undo2 : Strikethrough,
      kbd: 'X',
      onAction: () => strikeOrPutBack(of),
    },
    'separator',
    {
      id: 'trash',
      label: 'Move to the trash',
      icon: Trash2,
      kbd: 'Delete',
      danger: true,
      onAction: () => void trashEvidence(evidence.id),
    },
  ];
}
