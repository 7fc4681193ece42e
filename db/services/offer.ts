import {
  offerComparison,
  firstComparison,
  type OfferComparison,
  type OfferFields,
  offerProblem,
} from '../domain/offer-fields.ts';
import { opportunityFit } from '../domain/fit.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import { painsOf } from '../repositories/detail.ts';
import { openFollowUpsOf } from '../repositories/follow-up.ts';
import * as repository from '../repositories/offer.ts';
import { rows } from '../repositories/rows.ts';
import { getSetting, putSetting } from '../repositories/settings.ts';
import { company, offer, opportunity, stage } from '../schema/index.ts';
import { constantsOf } from './context.ts';
import { type Done, type Services, change } from './core.ts';
import { closesOf, nameOf } from './opportunity.ts';
import { rankedNow } from './ranked.ts';

const NOT_THERE = 'This opportunity is not there any more. It may be in the trash.';
const GONE = 'This offer is not there any more. It may be in the trash.';
/** Pains shown beside the money, the most severe first. */
const TOP_PAINS = 3;
const COMPARISON = 'offerComparison';

/** The offer of one opportunity with its earlier versions, and what depends on it. */
export function offerOf(services: Services, opportunityId: string) {
  const { store } = services;
  const row = rows(store, opportunity).get(opportunityId);
  const of = row && rows(store, company).get(row.companyId);
  const at = row && rows(store, stage).get(row.stageId);
  if (!row || !of || !at) return fail('not_found', NOT_THERE);
  const { decideEarlyDays, decideLastDays } = constantsOf(services).cadence;
  return ok({
    opportunityId,
    company: of.name,
    title: row.title,
    stageKind: at.kind,
    currency: row.salaryCurrency,
    versions: repository.offersOf(store, opportunityId),
    assumptions: comparisonOf(services).assumptions,
    decideDays: [decideEarlyDays, decideLastDays],
    decide: openFollowUpsOf(store, opportunityId)
      .filter(({ kind }) => kind === 'decide')
      .map(({ id, dueOn, snoozedUntil }) => ({ id, dueOn: snoozedUntil ?? dueOn })),
  });
}

/** Adds a version (`id` null), which then counts, or changes one. */
export function saveOffer(
  services: Services,
  { opportunityId, id, ...fields }: OfferFields & { opportunityId: string; id: string | null },
): Result<Done<{ id: string }>> {
  const problem = offerProblem(fields);
  if (problem) return fail('invalid', problem.message, problem.field);
  if (!rows(services.store, opportunity).get(opportunityId)) return fail('not_found', NOT_THERE);
  const known = id === null ? undefined : rows(services.store, offer).get(id);
  if (id !== null && known?.opportunityId !== opportunityId) return fail('not_found', GONE);
  const earlier = repository.hasOffer(services.store, opportunityId);
  const did = known ? 'Changed the offer' : earlier ? 'Entered an improved offer' : 'Entered the offer';
  const label = `${did} of ${nameOf(services, opportunityId)}`;
  return change(services, { label, aggregate: 'offer', subjectId: opportunityId }, (tx) => {
    const table = rows(tx.store, offer);
    const offerId = known?.id ?? tx.newId();
    if (known) table.update(offerId, fields, tx.at);
    else table.insert({ id: offerId, opportunityId, ...fields }, tx.at);
    return ok({ id: offerId });
  });
}

/** Moves one version to the trash; the version before it counts again. */
export function trashOffer(services: Services, id: string): Result<Done<null>> {
  const known = rows(services.store, offer).get(id);
  if (!known) return fail('not_found', GONE);
  const label = `Moved the offer of ${nameOf(services, known.opportunityId)} to the trash`;
  return change(services, { label, aggregate: 'offer', subjectId: known.opportunityId }, (tx) => {
    rows(tx.store, offer).update(id, { trashedAt: tx.at }, tx.at);
    return ok(null);
  });
}

/** The offer in force of every opportunity, with what stands beside the money, and how they are compared. */
export function compareOffers(services: Services) {
  const { store } = services;
  const input = rankedNow(services).input();
  return ok({
    comparison: comparisonOf(services),
    offers: repository.offersInForce(store).map((row) => ({
      ...row,
      closes: closesOf(row.closes),
      fit: opportunityFit(row.opportunityId, input).fit,
      pains: painsOf(store, row.opportunityId)
        .slice(0, TOP_PAINS)
        .map(({ id, text, severity, answer }) => ({ id, text, severity, answer })),
      powerUsers: repository.powerUsersOf(store, row.opportunityId),
      concerns: repository.concernsOf(store, row.opportunityId),
    })),
  });
}

/** How offers are compared, as it was last chosen; as written where nothing was, or nothing that can be read. */
export function comparisonOf(services: Services): OfferComparison {
  const kept = offerComparison.safeParse(getSetting(services.store, COMPARISON));
  return kept.success ? kept.data : firstComparison(constantsOf(services));
}

/** Changes how offers are compared. No offer is written. */
export function saveComparison(services: Services, fields: Partial<OfferComparison>): Result<Done<null>> {
  const problem = fields.now ? offerProblem(fields.now) : null;
  if (problem) return fail('invalid', problem.message, `now.${problem.field}`);
  const label = 'now' in fields ? 'Changed what I have now' : 'Changed how offers are compared';
  return change(services, { label, aggregate: 'setting' }, (tx) => {
    putSetting(tx.store, COMPARISON, { ...comparisonOf(services), ...fields }, tx.at);
    return ok(null);
  });
}

/** Opportunities in the stage of offers whose offer was not entered. */
export const offersMissing = ({ store }: Services) => ok(repository.withoutOffer(store));
