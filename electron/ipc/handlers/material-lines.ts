import type { Services } from '../../../db/services/core.ts';
import { addVersion } from '../../../db/services/material.ts';
import { materialAgainst, materialLines } from '../../../db/services/material-lines.ts';
import type { Handlers } from '../contract/handler.ts';
import type { materialLinesContract } from '../contract/material-lines.ts';

export function materialLinesHandlers(services: Services): Handlers<keyof typeof materialLinesContract> {
  return {
    'material.lines': () => materialLines(services),
    'material.against': ({ opportunityId }) => materialAgainst(services, opportunityId),
    'material.addVersion': (input) => addVersion(services, input),
  };
}
