import { ok } from '../domain/result.ts';
import { opportunityNames } from '../repositories/opportunity-options.ts';
import type { Services } from './core.ts';

/** Opportunities by name alone: what a choice among thousands needs, without reading the board. */
export function opportunityOptions({ store }: Services) {
  return ok(opportunityNames(store).map((row) => ({ ...row, closed: row.closed === 1 })));
}
