import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { CountedStage } from '../../../electron/ipc/contract/stage.ts';
import { IconButton, NumberField } from '../../components/index.ts';
import { SavedText } from '../../components/SavedText.tsx';
import { ColourPicker } from '../../lib/colours/ColourPicker.tsx';
import { count } from '../../lib/format.ts';
import { STAGE_KIND } from '../../lib/labels.ts';
import { saveStage } from '../../lib/stages/actions.ts';
import { openStageDialog } from '../../lib/stages/dialogs.ts';
import { sayFailure } from '../../lib/undo.ts';

interface StageRowProps {
  stage: CountedStage;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: -1 | 1) => void;
}

/** One column of the board: its place, colour, name and kind, and when a card has waited too long in it. */
export function StageRow({ stage, isFirst, isLast, onMove }: StageRowProps) {
  const { id, name, kind, colour, cards } = stage;
  const save = async (fields: Parameters<typeof saveStage>[1]) => {
    const refused = await saveStage(id, fields);
    if (refused !== null) sayFailure(refused);
  };
  return (
    <li data-stage={id} className="flex items-start gap-2 border-b border-line py-1 last:border-b-0">
      <span className="flex">
        <IconButton
          icon={ArrowUp}
          label={`Move ${name} up`}
          isDisabled={isFirst}
          onPress={() => onMove(-1)}
          data-by={-1}
        />
        <IconButton
          icon={ArrowDown}
          label={`Move ${name} down`}
          isDisabled={isLast}
          onPress={() => onMove(1)}
          data-by={1}
        />
      </span>
      <ColourPicker label={`Colour of ${name}`} value={colour} onChange={(next) => void save({ colour: next })} />
      <SavedText
        label={`Name of ${name}`}
        hideLabel
        stored={name}
        save={(next) => saveStage(id, { name: next })}
        className="flex-1"
      />
      <span className="w-34 shrink-0 truncate pt-1.5 text-sm text-ink2">
        {STAGE_KIND[kind]} · {count(cards, 'card')}
      </span>
      <StaleField stage={stage} save={(staleAfterDays) => saveStage(id, { staleAfterDays })} />
      <IconButton icon={Trash2} label={`Remove ${name}`} onPress={() => openStageDialog({ is: 'remove', id })} />
    </li>
  );
}

interface StaleFieldProps {
  stage: CountedStage;
  save: (days: number | null) => ReturnType<typeof saveStage>;
}

function StaleField({ stage: { name, staleAfterDays }, save }: StaleFieldProps) {
  const [refused, setRefused] = useState<string | null>(null);
  return (
    <NumberField
      label={`Days until a card in ${name} is stale; empty for never`}
      hideLabel
      value={staleAfterDays}
      onChange={(days) => void save(days).then((failure) => setRefused(failure?.message ?? null))}
      minValue={1}
      maxValue={3650}
      placeholder="never"
      unit="days"
      error={refused}
      className="w-26 shrink-0"
    />
  );
}
