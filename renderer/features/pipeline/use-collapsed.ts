import type { StageView } from '../../../electron/ipc/contract/board.ts';
import { collapseStage } from '../../lib/stages/actions.ts';
import { boardResource } from './board-resource.ts';

const isCollapsed = (stage: StageView) => stage.collapsed;

/** Shown at once; the store keeps it with the stage. */
function put(id: string, collapsed: boolean): void {
  boardResource.patch(null, (board) => ({
    ...board,
    stages: board.stages.map((stage) => (stage.id === id ? { ...stage, collapsed } : stage)),
  }));
  void collapseStage(id, collapsed);
}

const collapse = (id: string) => put(id, true);
const expand = (id: string) => put(id, false);

/** Which columns are put aside, and how that changes. */
export function useCollapsed() {
  return { isCollapsed, collapse, expand };
}
