import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FollowUpView } from '../../../electron/ipc/contract/follow-up.ts';
import type { Command } from '../commands.ts';
import { useCommands } from '../commands.ts';
import { settle, snooze, trash } from './actions.ts';
import type { SnoozeUntil } from './actions.ts';
import { useChosenAtHand } from './at-hand.ts';
import type { FollowUpGroup } from './groups.ts';

interface Options {
  groups: readonly FollowUpGroup[];
  today: string;
  /** The screen, as its commands are grouped in the list of shortcuts. */
  screen: string;
  /** E: shows the draft of this one. */
  onDraft: (followUp: FollowUpView) => void;
}

/** Which rows are chosen, and what can be done with them by key: shared by every list of follow-ups. */
export function useFollowUpList({ groups, today, screen, onDraft }: Options) {
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set());
  const [snoozing, setSnoozing] = useState<readonly FollowUpView[]>([]);
  const [skipping, setSkipping] = useState<readonly FollowUpView[]>([]);
  const listRef = useRef<HTMLDivElement>(null);

  const selected = useMemo(() => standing(rows, wanted), [rows, wanted]);
  const chosen = useMemo(() => rows.filter(({ id }) => selected.has(id)), [rows, selected]);

  useChosenAtHand(listRef, chosen);

  /** Chooses the row that follows those about to leave, so that the next key acts on what comes next. */
  const isRefocused = useRef(false);
  const step = useCallback(
    (leaving: readonly FollowUpView[]) => {
      isRefocused.current =
        snoozing.length + skipping.length > 0 || (listRef.current?.contains(document.activeElement) ?? false);
      setWanted(nextAfter(rows, leaving));
    },
    [rows, snoozing, skipping],
  );
  // The focus goes with the choice once the rows that left are gone.
  useEffect(() => {
    if (!isRefocused.current) return;
    isRefocused.current = false;
    const [first] = selected;
    // After what lay above has closed and given the focus back.
    requestAnimationFrame(() => requestAnimationFrame(() => rowElement(listRef.current, first)?.focus()));
  }, [rows, selected]);
  const leave = useCallback(
    (leaving: readonly FollowUpView[], act: (leaving: readonly FollowUpView[]) => Promise<void>) => {
      if (leaving.length === 0) return;
      step(leaving);
      void act(leaving);
    },
    [step],
  );
  /** The whole choice when the row is part of it, else that row alone. */
  const withChoice = useCallback(
    (row: FollowUpView) => (chosen.some(({ id }) => id === row.id) ? chosen : [row]),
    [chosen],
  );

  const actions = useFreshActions({
    done: (which: readonly FollowUpView[]) => leave(which, (some) => settle(some, 'done')),
    skip: (which: readonly FollowUpView[]) => setSkipping(which),
    trash: (which: readonly FollowUpView[]) => leave(which, trash),
    snooze: (which: readonly FollowUpView[]) => setSnoozing(which),
    draft: (row: FollowUpView) => onDraft(row),
    chosen: () => chosen,
    withChoice,
  });

  const commands = useMemo<readonly Command[]>(() => {
    const first = () => actions.current.chosen()[0];
    const one = (id: string, label: string, keys: string, run: () => void): Command => ({
      id: `followup.${id}`,
      label,
      group: screen,
      keys,
      words: 'follow-up',
      run,
    });
    return [
      one('done', 'Done with the chosen follow-ups', 'D', () => actions.current.done(actions.current.chosen())),
      one('skip', 'Skip the chosen follow-ups…', 'K', () => actions.current.skip(actions.current.chosen())),
      one('snooze', 'Snooze the chosen follow-ups…', 'S', () => actions.current.snooze(actions.current.chosen())),
      one('draft', 'Open the draft', 'E', () => {
        const row = first();
        if (row !== undefined) actions.current.draft(row);
      }),
      one('trash', 'Put the chosen follow-ups in the trash', 'Delete', () =>
        actions.current.trash(actions.current.chosen()),
      ),
    ];
  }, [screen, actions]);
  useCommands(commands);

  const rowActions = useMemo(
    () => ({
      onDone: (row: FollowUpView) => actions.current.done([row]),
      onSkip: (row: FollowUpView) => actions.current.skip(actions.current.withChoice(row)),
      onSnooze: (row: FollowUpView) => actions.current.snooze(actions.current.withChoice(row)),
      onDraft: (row: FollowUpView) => actions.current.draft(row),
    }),
    [actions],
  );

  const snoozeUntil = (to: SnoozeUntil) => leave(snoozing, (some) => snooze(some, to, today));
  const closeSnooze = useCallback(() => setSnoozing([]), []);
  const skipWith = (reason: string) => leave(skipping, (some) => settle(some, 'skipped', reason));
  const closeSkip = useCallback(() => setSkipping([]), []);
  const popovers = { snoozing, snoozeUntil, closeSnooze, skipping, skipWith, closeSkip };
  return { rows, selected, chosen, select: setWanted, rowActions, actions, ...popovers, listRef };
}
export type FollowUpListState = ReturnType<typeof useFollowUpList>;

/** The latest functions behind one stable reference, so that commands and rows need not be made anew. */
function useFreshActions<T>(latest: T) {
  const fresh = useRef(latest);
  useEffect(() => {
    fresh.current = latest;
  });
  return fresh;
}

/** The choice as far as its rows are still there; the first row when none is. */
function standing(rows: readonly FollowUpView[], wanted: ReadonlySet<string>): ReadonlySet<string> {
  const there = rows.filter(({ id }) => wanted.has(id)).map(({ id }) => id);
  if (there.length > 0) return new Set(there);
  const [first] = rows;
  return new Set(first === undefined ? [] : [first.id]);
}

/** The row after the last one that leaves, else the one before the first. */
export function nextAfter(rows: readonly FollowUpView[], leaving: readonly FollowUpView[]): ReadonlySet<string> {
  const gone = new Set(leaving.map(({ id }) => id));
  const last = rows.findLastIndex(({ id }) => gone.has(id));
  const next = rows.slice(last + 1)[0] ?? rows.slice(0, Math.max(0, last)).findLast(({ id }) => !gone.has(id));
  return new Set(next === undefined ? [] : [next.id]);
}

/** The element of a row in this list, for what opens beside it. */
export function rowElement(list: HTMLElement | null, id: string | undefined): HTMLElement | null {
  if (list === null || id === undefined) return list;
  return list.querySelector<HTMLElement>(`[data-key="${CSS.escape(id)}"]`) ?? list;
}
