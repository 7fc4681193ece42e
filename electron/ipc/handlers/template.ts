import type { Services } from '../../../db/services/core.ts';
import * as facts from '../../../db/services/draft-facts.ts';
import * as template from '../../../db/services/template.ts';
import type { Handlers } from '../contract/handler.ts';
import type { templateContract } from '../contract/template.ts';

export function templateHandlers(services: Services): Handlers<keyof typeof templateContract> {
  return {
    'template.list': () => template.listTemplates(services),
    'template.facts': ({ followUpId }) => facts.factsOfFollowUp(services, followUpId),
    'template.show': ({ opportunityId }) => facts.factsToShow(services, opportunityId),
    'template.add': (input) => template.addTemplate(services, input),
    'template.update': ({ id, fields }) => template.updateTemplate(services, id, fields),
    'template.trash': ({ id }) => template.trashTemplate(services, id),
    'template.reset': ({ id }) => template.resetTemplate(services, id),
  };
}
