import type { Services } from '../../../db/services/core.ts';
import * as evidence from '../../../db/services/evidence.ts';
import type { evidenceContract } from '../contract/evidence.ts';
import type { Handlers } from '../contract/handler.ts';

export function evidenceHandlers(services: Services): Handlers<keyof typeof evidenceContract> {
  return {
    'evidence.update': ({ id, fields }) => evidence.updateEvidence(services, id, fields),
    'evidence.strike': ({ ids, reason }) => evidence.strikeEvidence(services, ids, reason),
    'evidence.putBack': ({ ids }) => evidence.putBackEvidence(services, ids),
    'evidence.strikeRepeats': ({ skillId }) => evidence.strikeRepeats(services, skillId),
  };
}
