import type { Services } from '../../../db/services/core.ts';
import { keepApart, peopleAlike } from '../../../db/services/duplicates.ts';
import { mergePeople } from '../../../db/services/merge.ts';
import * as person from '../../../db/services/person.ts';
import type { Handlers } from '../contract/handler.ts';
import type { personContract } from '../contract/person.ts';

export function personHandlers(services: Services): Handlers<keyof typeof personContract> {
  return {
    'person.list': () => person.listPeople(services),
    'person.open': ({ id }) => person.openPerson(services, id),
    'person.add': (fields) => person.addPerson(services, fields),
    'person.update': ({ id, fields }) => person.updatePerson(services, id, fields),
    'person.trash': ({ ids }) => person.trashPeople(services, ids),
    'person.duplicates': () => peopleAlike(services),
    'person.keepApart': (pair) => keepApart(services, pair),
    'person.merge': (input) => mergePeople(services, input),
    'interaction.add': (fields) => person.addInteraction(services, fields),
    'interaction.trash': ({ id }) => person.trashInteraction(services, id),
  };
}
