import type { ImpactInitiative } from '../domain/impact-strength.ts';
import type { Lane } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

/** What is under way or next for a skill, each with everything it raises. */
export function runningInitiativesFor({ sqlite }: Store, skillId: string): ImpactInitiative[] {
  const found = prepared<[string], { id: string; name: string; lane: Lane; effortHours: number }>(
    sqlite,
    `SELECT id, title AS name, lane, effort_hours AS effortHours FROM initiative
     WHERE lane IN ('now', 'next') AND trashed_at IS NULL
       AND id IN (SELECT initiative_id FROM initiative_skill WHERE skill_id = ?)`,
  ).all(skillId);
  const links = prepared<[string], { initiativeId: string; skillId: string; gain: number }>(
    sqlite,
    `SELECT initiative_id AS initiativeId, skill_id AS skillId, gain FROM initiative_skill
     WHERE initiative_id IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify(found.map(({ id }) => id)));
  return found.map((one) => ({ ...one, skills: links.filter(({ initiativeId }) => initiativeId === one.id) }));
}

/** What was said about a skill, word for word, where somebody cared most; the latest of equals. */
export function strongestWords(
  { sqlite }: Store,
  skillId: string,
): { quote: string; company: string | null } | undefined {
  return prepared<[string], { quote: string; company: string | null }>(
    sqlite,
    `SELECT e.quote, c.name AS company FROM evidence e LEFT JOIN opportunity o ON o.id = e.opportunity_id
     LEFT JOIN company c ON c.id = o.company_id
     WHERE e.skill_id = ? AND e.trashed_at IS NULL AND trim(e.quote) <> '' AND (o.id IS NULL OR o.trashed_at IS NULL)
     ORDER BY e.importance DESC, e.seen_on DESC, e.id DESC LIMIT 1`,
  ).get(skillId);
}
