import { beforeOf, growthOf, linesOf, reachOf } from '../domain/material-versions.ts';
import { fail, ok } from '../domain/result.ts';
import * as repository from '../repositories/material-lines.ts';
import { materialsOf } from '../repositories/material.ts';
import { rows } from '../repositories/rows.ts';
import { company, opportunity } from '../schema/index.ts';
import { constantsOf } from './context.ts';
import type { Services } from './core.ts';

/** Every version in its line, the newest first, each with where it was sent and how far those opportunities came. */
export function materialLines(services: Services) {
  const { store } = services;
  const constants = constantsOf(services);
  const wanted = repository.wantedSkills(store, null);
  const uses = repository.usesByVersion(store);
  const lines = linesOf(repository.versions(store)).map((line) => ({
    versions: line.map((version) => {
      const { createdAt, updatedAt, bullets, previousId: _, ...fields } = version;
      const all = uses.get(version.id) ?? [];
      const sent = all.filter(({ leftOut }) => !leftOut);
      return {
        ...fields,
        createdAt,
        updatedAt,
        bullets,
        beforeId: beforeOf(line, version.id)?.id ?? null,
        growth: growthOf(bullets, wanted, constants),
        reach: reachOf(sent, constants),
        leftOutIds: all.filter(({ leftOut }) => leftOut).map(({ id }) => id),
      };
    }),
  }));
  return ok({ lines, wanted });
}

/** What one opportunity asks of a material: the skills it wants, its pains and what I bring, and the pieces it was given. */
export function materialAgainst({ store }: Services, opportunityId: string) {
  const row = rows(store, opportunity).get(opportunityId);
  if (!row || row.trashedAt !== null)
    return fail('not_found', 'This opportunity is not there any more. It may be in the trash.');
  const pieces = materialsOf(store, opportunityId).filter(({ kind }) => kind === 'portfolio' || kind === 'case_study');
  return ok({
    id: row.id,
    company: rows(store, company).get(row.companyId)?.name ?? '',
    title: row.title,
    wanted: repository.wantedSkills(store, opportunityId),
    letter: {
      pains: repository.painsOf(store, opportunityId),
      values: repository.valuesOf(store, opportunityId),
      stories: repository.storiesFor(store, opportunityId),
    },
    pieces: pieces.map(({ materialId, name, version, bullets, leftOut }) => ({
      id: materialId,
      name,
      version,
      bullets,
      leftOut,
    })),
  });
}
