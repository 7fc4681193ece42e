import { useMemo } from 'react';
import { useCommands } from '../../lib/commands.ts';
import type { Command } from '../../lib/commands.ts';
import { stagesResource } from '../../lib/stages/resources.ts';
import { tagsResource } from '../../lib/tags/index.ts';
import { openView, savedViews, showEverything, showOnly } from './saved-views.ts';

const group = 'Pipeline';

/** Every saved view, tag and stage in the palette, from everywhere: each shows its cards in the pipeline. */
export function ViewCommands() {
  const views = savedViews.use(null).data;
  const tags = tagsResource.use(null).data;
  const stages = stagesResource.use(null).data?.stages;
  useCommands(
    useMemo<readonly Command[]>(
      () => [
        ...(views ?? []).map((saved) => ({
          id: `view.${saved.id}`,
          label: `View: ${saved.name}`,
          group,
          words: 'saved view pipeline',
          run: () => openView(saved),
        })),
        { id: 'view.everything', label: 'View: Everything', group, run: showEverything },
        ...(tags ?? []).map(({ id, name }) => only(id, `Show what is tagged ${name}`, { tags: [id] })),
        ...(stages ?? []).map(({ id, name }) => only(id, `Show only the stage ${name}`, { stages: [id] })),
      ],
      [views, tags, stages],
    ),
  );
  return null;
}

const only = (id: string, label: string, filter: Parameters<typeof showOnly>[0]): Command => ({
  id: `pipeline.only.${id}`,
  label,
  group,
  words: 'filter pipeline tag stage column',
  run: () => showOnly(filter),
});
