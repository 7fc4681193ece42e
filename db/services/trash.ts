import { type Result, fail, ok } from '../domain/result.ts';
import type { TrashKind, TrashRef } from '../domain/trash.ts';
import type { Aggregate } from '../domain/vocabulary.ts';
import { rows } from '../repositories/rows.ts';
import * as repository from '../repositories/trash.ts';
import { company } from '../schema/index.ts';
import { type Change, type Done, type Services, change } from './core.ts';

type Parent = { kind: TrashKind; id: string; title: string };

/** Whatever this belongs to that lies in the trash itself: it comes back along. */
export function parentsOf(row: repository.TrashRow): Parent[] {
  const parents: (Parent | null)[] = [
    row.opportunityInTrash && { kind: 'opportunity' as const, id: row.opportunityInTrash, title: row.role ?? '' },
    row.companyInTrash && { kind: 'company' as const, id: row.companyInTrash, title: row.company ?? '' },
    row.personInTrash && { kind: 'person' as const, id: row.personInTrash, title: row.person ?? '' },
    row.skillInTrash && { kind: 'skill' as const, id: row.skillInTrash, title: row.skill ?? '' },
  ].map((parent) => parent || null);
  return parents.filter((parent) => parent !== null);
}

export function listTrash({ store }: Services) {
  return ok(
    repository.trash(store).map((row) => {
      const { kind, id, trashedAt, word, title, company: employer, role, person, skill, at, on, along } = row;
      const what = { kind, id, trashedAt, word, title, company: employer, role, person, skill, at, on, along };
      return { ...what, parents: parentsOf(row) };
    }),
  );
}

const NOT_IN_TRASH = 'Something chosen is not in the trash any more. Look at the list again; nothing was changed.';

/**
 * Takes things out of the trash with everything that was hidden with them. What they belong to comes back too when it lies
 * there, and a company brings the opportunities that went with it.
 */
export function restore(services: Services, items: readonly TrashRef[]): Result<Done<null>> {
  const found = items.map((item) => repository.inTheTrash(services.store, item));
  const [first] = found;
  if (!first || found.includes(undefined)) return fail('not_found', NOT_IN_TRASH);
  const about = { label: `Restored ${nameOf(first, items.length)}`, aggregate: aggregateOf(first.kind) };
  return change(services, { ...about, subjectId: first.id }, (tx) => {
    for (const row of found) if (row) restoreOne(tx, row);
    return ok(null);
  });
}

function restoreOne(tx: Change, row: repository.TrashRow): void {
  const along = row.kind === 'company' ? repository.opportunitiesOf(tx.store, row.id, row.trashedAt) : [];
  for (const ref of [row, ...parentsOf(row), ...along.map((id) => ({ kind: 'opportunity' as const, id }))])
    repository.setTrashed(tx.store, ref, null, tx.at);
}

const COMPANY_GONE = 'This company is not there any more. It may be in the trash.';

/** Puts companies into the trash; their opportunities go along, and come back with them. */
export function trashCompanies(services: Services, ids: readonly string[]): Result<Done<null>> {
  const { store } = services;
  const live = ids.map((id) => rows(store, company).get(id)).filter((row) => row?.trashedAt === null);
  const [first] = live;
  if (!first || live.length < ids.length) return fail('not_found', COMPANY_GONE);
  const along = live.flatMap((row) => (row ? repository.opportunitiesOf(store, row.id, null) : []));
  const what = live.length === 1 ? first.name : `${live.length} companies`;
  const label = `Moved ${what}${withOpportunities(along.length)} to the trash`;
  return change(services, { label, aggregate: 'company', subjectId: first.id }, (tx) => {
    for (const id of ids) repository.setTrashed(tx.store, { kind: 'company', id }, tx.at, tx.at);
    for (const id of along) repository.setTrashed(tx.store, { kind: 'opportunity', id }, tx.at, tx.at);
    return ok(null);
  });
}

const withOpportunities = (count: number) =>
  count === 0 ? '' : ` with ${count === 1 ? '1 opportunity' : `${count} opportunities`}`;

const KIND: Record<TrashKind, string> = {
  opportunity: 'an opportunity',
  company: 'a company',
  person: 'a person',
  round: 'a round',
  offer: 'an offer',
  interaction: 'an interaction',
  note: 'a note',
  follow_up: 'a follow-up',
  skill: 'a skill',
  evidence: 'a piece of evidence',
  initiative: 'an initiative',
  story: 'a story',
  material: 'a material',
  template: 'a template',
};
/** Kinds whose title is a name, and not the first words of a text. */
const NAMED: readonly TrashKind[] = ['company', 'person', 'skill', 'initiative', 'story', 'material', 'template'];

function nameOf(row: repository.TrashRow, count: number): string {
  if (count > 1) return `${count} entries from the trash`;
  if (row.kind === 'opportunity') return `${row.company ?? 'an opportunity'}`;
  return NAMED.includes(row.kind) ? row.title : `${KIND[row.kind]}${row.company === null ? '' : ` of ${row.company}`}`;
}

/** Kinds of trash and aggregates have the same names but for notes, which belong to their opportunity. */
export const aggregateOf = (kind: TrashKind): Aggregate => (kind === 'note' ? 'opportunity' : kind);
