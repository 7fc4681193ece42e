import { startLetter } from '../../domain/letter.ts';
import { ok } from '../../domain/result.ts';
import { rows } from '../../repositories/rows.ts';
import { material, materialUse } from '../../schema/index.ts';
import { type Change, type Services, change } from '../core.ts';
import { materialAgainst } from '../material-lines.ts';
import { GIVEN, LETTER_END, LETTER_HEAD, MATERIALS, type MaterialText, SECOND_MARKET } from './texts/materials.ts';
import { type Timeline, must } from './timeline.ts';
import type { World } from './world.ts';

const recorded = (services: Services, label: string, work: (tx: Change) => void) =>
  must(
    change(services, { label, aggregate: 'material' }, (tx) => {
      work(tx);
      return ok(null);
    }),
  );

/** What is sent: each version when it was written, and the pieces and a letter for those that came far. */
export function planMaterials(world: World, timeline: Timeline): void {
  MATERIALS.forEach((text, index) =>
    text.versions.forEach((_, at) => {
      const [day] = text.versions[at] ?? [0];
      timeline.add(timeline.instant(timeline.date(day), '10:00'), (services) =>
        writeVersion(world, services, text, { index, at }),
      );
    }),
  );
  timeline.add(timeline.instant(timeline.date(2), '22:10'), (services) => givePieces(world, services));
}

function writeVersion(
  world: World,
  services: Services,
  { kind, name, versions }: MaterialText,
  { index, at }: { index: number; at: number },
): void {
  const [, version, bullets, notes] = versions[at] ?? [0, '', [], ''];
  recorded(services, `Added ${name} ${version}`, (tx) => {
    const id = tx.newId();
    const previousId = at === 0 ? null : (world.materials[index] ?? null);
    const body = kind === 'cover_letter' ? SECOND_MARKET : bullets.join('\n');
    rows(tx.store, material).insert({ id, kind, name, version, body, bullets: [...bullets], notes, previousId }, tx.at);
    world.materials[index] = id;
  });
}

function givePieces(world: World, services: Services): void {
  const opportunities = GIVEN.flatMap((company) => world.opportunities.get(company) ?? []);
  const pieces = MATERIALS.flatMap(({ kind, name }, index) => {
    const id = world.materials[index];
    return kind === 'resume' || kind === 'cover_letter' || id === undefined ? [] : [{ id, name }];
  });
  recorded(services, 'Gave the portfolio', (tx) => {
    for (const [at, opportunityId] of opportunities.entries())
      for (const { id, name } of pieces) {
        const leftOut = at === 0 && name.startsWith('Onboarding');
        rows(tx.store, materialUse).insert({ id: tx.newId(), materialId: id, opportunityId, leftOut }, tx.at);
      }
  });
  const [first] = opportunities;
  if (first !== undefined) writeLetter(services, first, GIVEN[0]);
}

/** A letter for one opportunity, from its brief. */
function writeLetter(services: Services, opportunityId: string, company: string): void {
  const against = must(materialAgainst(services, opportunityId));
  const body = [LETTER_HEAD, startLetter(against.letter), LETTER_END].join('\n\n');
  recorded(services, `Added Letter, ${company}`, (tx) => {
    const id = tx.newId();
    rows(tx.store, material).insert(
      { id, kind: 'cover_letter', name: `Letter, ${company}`, version: 'v1', body, bullets: [] },
      tx.at,
    );
    rows(tx.store, materialUse).insert({ id: tx.newId(), materialId: id, opportunityId, leftOut: false }, tx.at);
  });
}
