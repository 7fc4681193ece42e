import type { RoundKind } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

export type LessonRow = {
  roundId: string;
  kind: RoundKind;
  startsAt: number;
  company: string;
  rating: number | null;
  toChange: string;
  /** 1 when it was learnt at this company. */
  here: 0 | 1;
};

/** What earlier debriefs at this company, or of this kind of round, say to change; this company first, then the latest. */
export function lessonsFor(
  { sqlite }: Store,
  { companyId, kind, before }: { companyId: string; kind: RoundKind | null; before: number },
  most: number,
): LessonRow[] {
  type About = { companyId: string; kind: RoundKind | null; before: number; most: number };
  return prepared<[About], LessonRow>(
    sqlite,
    `SELECT r.id AS roundId, r.kind, r.starts_at AS startsAt, c.name AS company, d.rating, d.to_change AS toChange,
       (o.company_id = @companyId) AS here
     FROM debrief d JOIN round r ON r.id = d.round_id JOIN opportunity o ON o.id = r.opportunity_id
     JOIN company c ON c.id = o.company_id
     WHERE (o.company_id = @companyId OR r.kind = @kind) AND trim(d.to_change) <> '' AND r.starts_at < @before
       AND r.trashed_at IS NULL AND o.trashed_at IS NULL
     ORDER BY here DESC, r.starts_at DESC LIMIT @most`,
  ).all({ companyId, kind, before, most });
}
