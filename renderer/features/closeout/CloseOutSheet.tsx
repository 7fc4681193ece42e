import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { Avatar, Chip, notify, Panel } from '../../components/index.ts';
import { useCommands } from '../../lib/commands.ts';
import { useAutosave } from '../../lib/hooks.ts';
import type { SaveState } from '../../lib/hooks.ts';
import { matchesChord } from '../../lib/keys.ts';
import { navigate } from '../../lib/navigation.ts';
import { askToCloseOthers } from '../../lib/offers/state.ts';
import { sayFailure } from '../../lib/undo.ts';
import { ComeBackSection } from './ComeBackSection.tsx';

import { EndSection } from './EndSection.tsx';
import { GapSection } from './GapSection.tsx';
import { LiveEffects } from './LiveEffects.tsx';
import { OutcomeSection } from './OutcomeSection.tsx';
import { ReasonSection } from './ReasonSection.tsx';
import { SaveBar } from './SaveBar.tsx';
import { undoCloseOut } from './store.ts';
import type { CloseOutStore } from './store.ts';
import { useCloseOut, useCloseOutStore } from './use-close-out.ts';
import { WordsSection } from './WordsSection.tsx';

/** Saves, says so with the way back, and returns to the opportunity. */
async function saveAndReturn(store: CloseOutStore): Promise<void> {
  const saved = await store.getState().save();
  if (saved === null) return;
  const { opportunity, form } = store.getState();
  const { step } = saved;
  const undo = async (from: NonNullable<typeof step>) => {
    const failure = await undoCloseOut(opportunity.id, form, from);
    if (failure === null) navigate.openPanel({ kind: 'close_out', opportunityId: opportunity.id });
    else sayFailure(failure);
  };
  notify({
    message: `${opportunity.company.name} is closed out.`,
    ...(step === null ? {} : { action: { label: 'Undo', onAction: () => void undo(step) } }),
  });
  navigate.openPanel({ kind: 'opportunity', id: opportunity.id });
  if (form.outcome === 'accepted') askToCloseOthers(opportunity.id);
}

/** The close-out in its panel. */
export function CloseOutSheet() {
  const store = useCloseOutStore();
  const opportunity = useCloseOut((closeOut) => closeOut.opportunity);
  const form = useCloseOut((closeOut) => closeOut.form);
  const keepDraft = useCloseOut((closeOut) => closeOut.keepDraft);
  const draft = useAutosave(form, keepDraft);
  const save = useCallback(() => void saveAndReturn(store), [store]);
  const box = useRef<HTMLDivElement>(null);
  // The panel puts the focus on the first outcome; where one was chosen before, it belongs there.
  useEffect(() => box.current?.querySelector<HTMLElement>('[data-autofocus] input:checked')?.focus(), []);
  useCommands(
    useMemo(
      () => [{ id: 'close_out.save', label: 'Close out', group: 'Close-out', keys: 'Mod+Enter', run: save }],
      [save],
    ),
  );
  // Caught on the way down: the control that has the focus must not take Ctrl+Enter for a press.
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (!matchesChord(event.nativeEvent, 'Mod+Enter')) return;
    event.preventDefault();
    event.stopPropagation();
    save();
  };
  return (
    <div ref={box} className="contents" onKeyDownCapture={onKeyDownCapture} onBlur={draft.onBlur}>
      <Panel
        title={`Close out · ${opportunity.company.name}, ${opportunity.title}`}
        subtitle={endedIn(opportunity)}
        lead={<Avatar name={opportunity.company.name} />}
        actions={<KeptChip state={draft.state} />}
        onClose={navigate.closePanel}
        footer={<SaveBar onSave={save} />}
      >
        <div className="relative flex flex-col gap-3">
          <OutcomeSection />
          <EndSection />
          <ReasonSection />
          <WordsSection />
          <GapSection />
          <ComeBackSection />
          <LiveEffects />
        </div>
      </Panel>
    </div>
  );
}

/** The stage it ended in, as far as it is known: kept with the close-out, or where the opportunity still stands. */
function endedIn({ closeOut, stage }: OpportunityDetail): string | undefined {
  const name = closeOut?.stage || (stage.kind === 'closed' ? '' : stage.name);
  return name === '' ? undefined : `Ended in ${name}`;
}

/** Where what was typed stands: saved, kept as a draft, or not kept. */
function KeptChip({ state }: { state: SaveState }) {
  const isUntouched = useCloseOut(({ form, pristine }) => form === pristine);
  const isSaved = useCloseOut(({ opportunity }) => opportunity.closeOut !== null);
  if (state === 'failed') return <Chip tone="red">not kept</Chip>;
  if (isUntouched) return isSaved ? <Chip tone="accent">saved</Chip> : null;
  return state === 'dirty' ? <Chip>keeping</Chip> : <Chip tone="accent">draft kept</Chip>;
}
