import type { CostKind, Need, Outcome, StageKind } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

export type OfferRow = {
  id: string;
  opportunityId: string;
  currency: string;
  basePerYear: number;
  bonusAmount: number | null;
  bonusPercent: number | null;
  equityGrant: number | null;
  equityYears: number | null;
  equityCliffMonths: number | null;
  signOn: number | null;
  benefitsPerYear: number | null;
  daysOff: number | null;
  terms: string;
  receivedOn: string | null;
  answerBy: string | null;
  createdAt: number;
};

const OFFER = `x.id, x.opportunity_id AS opportunityId, x.currency, x.base_per_year AS basePerYear,
    x.bonus_amount AS bonusAmount, x.bonus_percent AS bonusPercent, x.equity_grant AS equityGrant,
    x.equity_years AS equityYears, x.equity_cliff_months AS equityCliffMonths, x.sign_on AS signOn,
    x.benefits_per_year AS benefitsPerYear, x.days_off AS daysOff, x.terms, x.received_on AS receivedOn,
    x.answer_by AS answerBy, x.created_at AS createdAt`;

/** Every version of the offer of one opportunity, the one in force first. */
export function offersOf({ sqlite }: Store, opportunityId: string): OfferRow[] {
  return prepared<[string], OfferRow>(
    sqlite,
    `SELECT ${OFFER} FROM offer x WHERE x.opportunity_id = ? AND x.trashed_at IS NULL ORDER BY x.created_at DESC, x.id DESC`,
  ).all(opportunityId);
}

export type ComparedRow = OfferRow & {
  company: string;
  title: string;
  stage: string;
  stageKind: StageKind;
  outcome: Outcome | null;
  need: Need;
  excitement: number | null;
  /** One letter per interviewer, as on the card. */
  closes: string | null;
  versions: number;
};

/** The offer in force of every opportunity that has one, also of those that are closed. */
export function offersInForce({ sqlite }: Store): ComparedRow[] {
  return prepared<[], ComparedRow>(
    sqlite,
    `WITH ranked AS (
       SELECT id, row_number() OVER (PARTITION BY opportunity_id ORDER BY created_at DESC, id DESC) AS place,
         count(*) OVER (PARTITION BY opportunity_id) AS versions
       FROM offer WHERE trashed_at IS NULL)
     SELECT ${OFFER}, c.name AS company, o.title, s.name AS stage, s.kind AS stageKind, f.outcome, o.need, o.excitement,
       f.closes, r.versions
     FROM ranked r JOIN offer x ON x.id = r.id JOIN opportunity o ON o.id = x.opportunity_id
     JOIN company c ON c.id = o.company_id JOIN stage s ON s.id = o.stage_id
     LEFT JOIN card_fact f ON f.opportunity_id = o.id
     WHERE r.place = 1 AND o.trashed_at IS NULL ORDER BY c.name, x.id`,
  ).all();
}

export function hasOffer({ sqlite }: Store, opportunityId: string): boolean {
  return (
    prepared<[string], 1>(sqlite, 'SELECT 1 FROM offer WHERE opportunity_id = ? AND trashed_at IS NULL').get(
      opportunityId,
    ) !== undefined
  );
}

/** Opportunities in a stage of the kind offer whose offer was not entered, the longest there first. */
export function withoutOffer({ sqlite }: Store): { opportunityId: string; company: string; title: string }[] {
  return prepared<[], { opportunityId: string; company: string; title: string }>(
    sqlite,
    `SELECT o.id AS opportunityId, c.name AS company, o.title FROM opportunity o
     JOIN company c ON c.id = o.company_id JOIN stage s ON s.id = o.stage_id
     WHERE s.kind = 'offer' AND o.trashed_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM offer x WHERE x.opportunity_id = o.id AND x.trashed_at IS NULL)
     ORDER BY o.stage_entered_at, o.id`,
  ).all();
}

export type OpenRow = { id: string; company: string; title: string; stage: string; stageKind: StageKind };

/** Every open opportunity, the furthest first. */
export function openOpportunities({ sqlite }: Store): OpenRow[] {
  return prepared<[], OpenRow>(
    sqlite,
    `SELECT o.id, c.name AS company, o.title, s.name AS stage, s.kind AS stageKind FROM opportunity o
     JOIN company c ON c.id = o.company_id JOIN stage s ON s.id = o.stage_id
     WHERE s.kind <> 'closed' AND o.trashed_at IS NULL ORDER BY s.position DESC, c.name, o.id`,
  ).all();
}

export type SpeaksForRow = { id: string; name: string };

/** Whom to tell on an opportunity: the recruiter, else the hiring manager, else whoever was met there first. */
export function whoToTell({ sqlite }: Store, opportunityId: string): SpeaksForRow | undefined {
  return prepared<[string], SpeaksForRow>(
    sqlite,
    `SELECT p.id, p.name FROM participation x JOIN person p ON p.id = x.person_id
     WHERE x.opportunity_id = ? AND p.trashed_at IS NULL
     ORDER BY CASE x.role WHEN 'recruiter' THEN 0 WHEN 'hiring_manager' THEN 1 ELSE 2 END, x.created_at, x.id LIMIT 1`,
  ).get(opportunityId);
}

export function concernsOf({ sqlite }: Store, opportunityId: string) {
  return prepared<[string], { kind: CostKind; concern: string; lowering: string }>(
    sqlite,
    `SELECT kind, concern, lowering FROM cost WHERE opportunity_id = ? AND (concern <> '' OR lowering <> '') ORDER BY kind`,
  ).all(opportunityId);
}

export function powerUsersOf({ sqlite }: Store, opportunityId: string): string[] {
  return prepared<[string], string>(
    sqlite,
    'SELECT name FROM segment WHERE opportunity_id = ? AND power_user = 1 ORDER BY created_at, id',
  )
    .pluck()
    .all(opportunityId) as string[];
}
