import type { WritePlace } from '../../../electron/ipc/contract/template.ts';
import { goToField } from '../focus-target.ts';
import { navigate } from '../navigation.ts';

/** Opens the field where something that is not known can be written. */
export function goToWrite(place: WritePlace): void {
  switch (place.kind) {
    case 'opportunity':
    case 'person':
      return goToField({ kind: place.kind, id: place.id }, place.target);
    case 'debrief':
      return navigate.openPanel({ kind: 'debrief', roundId: place.roundId });
  }
}
