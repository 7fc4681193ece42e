import { useEffect, useMemo, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { Avatar, Chip, Panel } from '../../components/index.ts';
import { useCommands } from '../../lib/commands.ts';
import { useAutosave, useNow } from '../../lib/hooks.ts';
import { matchesChord } from '../../lib/keys.ts';
import { navigate } from '../../lib/navigation.ts';
import { useDay } from '../../lib/use-day.ts';
import { DebriefDone } from './DebriefDone.tsx';
import { DebriefForm } from './DebriefForm.tsx';
import { roundLine } from './round-line.ts';
import { SaveBar } from './SaveBar.tsx';
import { useDebrief } from './use-debrief.ts';

/** The opened debrief in its panel: the form, or what saving it did. */
export function DebriefSheet({ onReopen }: { onReopen: () => void }) {
  const opened = useDebrief((debrief) => debrief.opened);
  const done = useDebrief((debrief) => debrief.done);
  const form = useDebrief((debrief) => debrief.form);
  const keepDraft = useDebrief((debrief) => debrief.keepDraft);
  const save = useDebrief((debrief) => debrief.save);
  const now = useNow();
  const { zone } = useDay();
  const draft = useAutosave(form, keepDraft);
  const box = useRef<HTMLDivElement>(null);
  // The panel puts the focus on the first figure; where one was chosen before, it belongs there.
  useEffect(() => box.current?.querySelector<HTMLElement>('[data-autofocus] input:checked')?.focus(), []);
  useCommands(
    useMemo(
      () => [
        { id: 'debrief.save', label: 'Save debrief', group: 'Debrief', keys: 'Mod+Enter', run: () => void save() },
      ],
      [save],
    ),
  );
  // Caught on the way down: the control that has the focus must not take Ctrl+Enter for a press.
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (done !== null || !matchesChord(event.nativeEvent, 'Mod+Enter')) return;
    event.preventDefault();
    event.stopPropagation();
    void save();
  };
  return (
    <div ref={box} className="contents" onKeyDownCapture={onKeyDownCapture} onBlur={draft.onBlur}>
      <Panel
        title={`Debrief · ${opened.company}, ${opened.title}`}
        subtitle={roundLine(opened.round, now, zone)}
        lead={<Avatar name={opened.company} />}
        actions={<KeptChip hasFailed={draft.state === 'failed'} isBusy={draft.state === 'dirty'} />}
        onClose={navigate.closePanel}
        footer={done === null ? <SaveBar /> : undefined}
      >
        {done === null ? <DebriefForm /> : <DebriefDone done={done} onReopen={onReopen} />}
      </Panel>
    </div>
  );
}

/** Where what was typed stands: saved, kept as a draft, or not kept. */
function KeptChip({ hasFailed, isBusy }: { hasFailed: boolean; isBusy: boolean }) {
  const isSaved = useDebrief(
    ({ done, opened, form, pristine }) => done !== null || (opened.written && form === pristine),
  );
  const isUntouched = useDebrief(({ form, pristine }) => form === pristine);
  if (isSaved) return <Chip tone="accent">saved</Chip>;
  if (hasFailed) return <Chip tone="red">not kept</Chip>;
  if (isUntouched) return null;
  return <Chip tone={isBusy ? 'neutral' : 'accent'}>{isBusy ? 'keeping' : 'draft kept'}</Chip>;
}
