import type { SearchHit } from '../../electron/ipc/contract/search.ts';
import { notify } from '../components/index.ts';
import { runCommand } from '../lib/commands.ts';
import { goToField } from '../lib/focus-target.ts';
import { openFollowUp } from '../lib/follow-ups/wanted.ts';
import { openMaterial } from '../lib/materials/open.ts';
import { navigate } from '../lib/navigation.ts';
import { openInitiative } from '../lib/initiatives/open.ts';
import { showStory } from '../lib/stories/wanted.ts';
import { openTemplate } from '../lib/templates/open.ts';

/** Shows what was found where it stands, with the place it is written in sight. */
export function openHit({ opens }: SearchHit): void {
  if (opens === null) {
    notify({ message: 'What this belongs to is not there any more. Look in the trash.' });
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
      return showStory(id);
    case 'material':
      return openMaterial(id);
    case 'tag':
    case 'stage':
      return void runCommand(`pipeline.only.${id}`);
    case 'initiative':
      navigate.go({ screen: 'roadmap' });
      return openInitiative(id);
    case 'template':
      return openTemplate(id);
    case 'saved_view':
      return void runCommand(`view.${id}`);
  }
}
