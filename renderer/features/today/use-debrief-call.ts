import { useEffect, useRef, useState } from 'react';
import type { OwedDebrief } from '../../../electron/ipc/contract/round.ts';
import { notify } from '../../components/index.ts';
import { useNow } from '../../lib/hooks.ts';
import { ROUND_KIND } from '../../lib/labels.ts';
import { navigate, useNavigation } from '../../lib/navigation.ts';
import { owedDebriefs } from './store.ts';

/**
 * "A debrief opens by itself when a round ends." Looks once a minute for rounds that ended while the app is open; each is
 * called for once. Whoever is typing, or has a form or a dialog open, is told instead and loses nothing.
 */
export function useDebriefCall(owed: readonly OwedDebrief[] | null): void {
  const now = useNow();
  const [opened] = useState(() => Date.now());
  const called = useRef(new Set<string>());
  useEffect(() => void owedDebriefs.load(null), [now]);
  useEffect(() => {
    const ended = (owed ?? []).filter((round) => isNew(round, opened, now) && !called.current.has(round.roundId));
    for (const round of ended) called.current.add(round.roundId);
    const [latest] = ended.toSorted((a, b) => b.endedAt - a.endedAt);
    if (latest !== undefined) callFor(latest);
  }, [owed, now, opened]);
}

/** It ended by the clock while the app was open: neither long ago, nor done before its time. */
const isNew = ({ endedAt, begun }: OwedDebrief, since: number, now: number) =>
  !begun && endedAt > since && endedAt <= now;

function callFor({ roundId, kind, company }: OwedDebrief): void {
  if (!isInUse()) return navigate.openPanel({ kind: 'debrief', roundId });
  notify({
    message: `${ROUND_KIND[kind]} at ${company} is over. Write down what you remember.`,
    action: { label: 'Debrief', onAction: () => navigate.openPanel({ kind: 'debrief', roundId }), kbd: 'Mod+Shift+D' },
  });
}

/** A debrief or a close-out is open, something is being typed, or something asks in front of everything. */
export function isInUse(): boolean {
  const { panel } = useNavigation.getState().place;
  if (panel?.kind === 'debrief' || panel?.kind === 'close_out') return true;
  const focused = document.activeElement;
  const isTyping =
    focused instanceof HTMLElement &&
    (focused.isContentEditable || focused.matches('input, textarea, select, [role="combobox"], [role="spinbutton"]'));
  return isTyping || document.querySelector('[aria-modal="true"], [data-rac][role="dialog"], [role="menu"]') !== null;
}
