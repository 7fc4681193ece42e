import type { SearchHit } from '../../electron/ipc/contract/search.ts';
import { notify } from '../components/index.ts';
import { runCommand } from '../lib/commands.ts';
import { goToField } from '../lib/focus-target.ts';
import { openFollowUp } from '../lib/follow-ups/wanted.ts';
import { navigate } from '../lib/navigation.ts';
import { openStoryById } from '../lib/stories/store.ts';
import { openTemplate } from '../lib/templates/open.ts';

/** Shows what was found where it stands, with the place it is written in sight. */
export function openHit({ opens, kind }: SearchHit): void {
  if (opens === null) {
    // Materials that were given to nobody, and initiatives, have no place of their own.
    if (kind === 'initiative') navigate.go({ screen: 'roadmap' });
    else notify({ message: 'It is used on no opportunity yet. Open one and add it there.' });
    return;
  }
  const { id, target } = opens;
  switch (opens.kind) {
    case 'opportunity':
      if (target !== null) return goToField({ kind: 'opportunity', id }, target);
      return navigate.openPanel({ kind: 'opportunity', id });
    case 'person':
    case 'company':
      return navigate.openPanel({ kind: opens.kind, id });
    case 'round':
      return navigate.openPanel({ kind: 'debrief', roundId: id });
    case 'skill':
      return navigate.go({ screen: 'roadmap', skillId: id });
    case 'follow_up':
      return openFollowUp(id);
    case 'story':
      return void openStoryById(id);
    case 'tag':
    case 'stage':
      return void runCommand(`pipeline.only.${id}`);
    case 'template':
      return openTemplate(id);
    case 'saved_view':
      return void runCommand(`view.${id}`);
  }
}
