import { useEffect, useMemo, useRef } from 'react';
import type { RefObject } from 'react';
import type { FollowUpView } from '../../../electron/ipc/contract/follow-up.ts';
import type { Command } from '../commands.ts';
import { useCommands } from '../commands.ts';
import { theyAnswered } from './reply.ts';
import { nextAfter, rowElement } from './use-follow-up-list.ts';

interface Options {
  /** Every row of the list, in order. */
  rows: readonly FollowUpView[];
  chosen: readonly FollowUpView[];
  select: (ids: ReadonlySet<string>) => void;
  listRef: RefObject<HTMLDivElement | null>;
  /** The screen, as its commands are grouped in the list of shortcuts. */
  screen: string;
}

/** R: the people of the chosen follow-ups answered. Answers with the same for the rows it is given. */
export function useReplyKey({
  rows,
  chosen,
  select,
  listRef,
  screen,
}: Options): (which: readonly FollowUpView[]) => void {
  const fresh = useRef({ rows, chosen });
  useEffect(() => {
    fresh.current = { rows, chosen };
  });
  const reply = useMemo(() => {
    return (which: readonly FollowUpView[]) => {
      const [first] = which;
      const next = nextAfter(fresh.current.rows, which);
      const after = () => {
        const isStill = fresh.current.rows.some(({ id }) => id === first?.id);
        if (!isStill) select(next);
        const [nextId] = next;
        rowElement(listRef.current, isStill ? first?.id : nextId)?.focus();
      };
      void theyAnswered(which, { anchor: rowElement(listRef.current, first?.id), after });
    };
  }, [select, listRef]);
  const commands = useMemo<readonly Command[]>(
    () => [
      {
        id: 'followup.reply',
        label: 'They answered: log it for the chosen follow-ups',
        group: screen,
        keys: 'R',
        words: 'reply inbound came back heard message received',
        run: () => reply(fresh.current.chosen),
      },
    ],
    [reply, screen],
  );
  useCommands(commands);
  return reply;
}
