import { useCallback, useMemo } from 'react';
import type { Card } from '../../../electron/ipc/contract/board.ts';
import { useBoardState } from './board-state.ts';
import type { GridRow } from './grid-rows.ts';
import { groupsOf, inOneRow, type Shown } from './shown.ts';

/** All shown cards as rows, under the headings of their groups. */
export function useCardRows(shown: Shown): readonly GridRow<Card>[] {
  return useMemo(() => {
    const groups = groupsOf(inOneRow(shown), shown);
    return groups.flatMap(({ key, label, cards }): GridRow<Card>[] => [
      ...(shown.view.group === 'none'
        ? []
        : [{ kind: 'group' as const, key: `group ${key}`, label, count: cards.length }]),
      ...cards.map((item) => ({ kind: 'row' as const, key: item.id, item })),
    ]);
  }, [shown]);
}

/** The choice of the board, as rows have it. */
export function useRowSelection(shown: Shown) {
  const stages = useBoardState((state) => state.selected);
  const choose = useBoardState((state) => state.choose);
  const { byId } = shown.columns;
  const selected = useMemo(() => new Set([...stages.values()].flatMap((keys) => [...keys].map(String))), [stages]);
  const onSelect = useCallback(
    (keys: ReadonlySet<string>) => choose([...keys].flatMap((key) => byId.get(key) ?? [])),
    [choose, byId],
  );
  return { selected, onSelect };
}
