import { useCallback } from 'react';
import * as z from 'zod';
import type { StageView } from '../../../electron/ipc/contract/opportunity.ts';
import { useDraft } from '../../lib/use-draft.ts';

/** What the person collapsed or opened, by stage; a stage not named here stands as the store says. */
const choices = z.record(z.string(), z.boolean());
type Choices = z.infer<typeof choices>;

const NONE: Choices = {};
const read = (kept: unknown) => choices.safeParse(kept).data ?? null;

export function useCollapsed() {
  const { value, setValue } = useDraft('pipeline.collapsed', NONE, read);
  const isCollapsed = (stage: StageView) => value[stage.id] ?? stage.collapsed;
  const collapse = useCallback((id: string) => setValue((before) => ({ ...before, [id]: true })), [setValue]);
  const expand = useCallback((id: string) => setValue((before) => ({ ...before, [id]: false })), [setValue]);
  return { isCollapsed, collapse, expand };
}
