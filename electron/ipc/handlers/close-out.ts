import * as closeOut from '../../../db/services/close-out.ts';
import type { Services } from '../../../db/services/core.ts';
import type { Handlers } from '../contract/handler.ts';
import type { closeOutContract } from '../contract/close-out.ts';

export function closeOutHandlers(services: Services): Handlers<keyof typeof closeOutContract> {
  return {
    'close_out.preview': (input) => closeOut.previewCloseOut(services, input),
    'close_out.save': (input) => closeOut.saveCloseOut(services, input),
    'close_out.bulk': (input) => closeOut.closeOutMany(services, input),
    'close_out.reopen': ({ opportunityId }) => closeOut.reopen(services, opportunityId),
  };
}
