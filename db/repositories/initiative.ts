import type { ImpactInitiative } from '../domain/impact-strength.ts';
import type { EvidenceSource, Lane } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import type { initiative } from '../schema/index.ts';
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

export type InitiativeRow = Omit<typeof initiative.$inferSelect, 'createdAt' | 'updatedAt' | 'trashedAt'> & {
  hoursSpent: number;
};

/** All that are not in the trash, with the hours that went into each. */
export function initiativeRows({ sqlite }: Store): InitiativeRow[] {
  return prepared<[], InitiativeRow>(
    sqlite,
    `SELECT i.id, i.title, i.kind, i.lane, i.position, i.effort_hours AS effortHours, i.start_on AS startOn,
       i.target_on AS targetOn, i.done_on AS doneOn, i.dropped_on AS droppedOn, i.market_check AS marketCheck,
       i.market_checked_on AS marketCheckedOn, i.link, i.came_of_it AS cameOfIt, i.notes,
       coalesce((SELECT sum(h.hours) FROM initiative_hours h WHERE h.initiative_id = i.id), 0) AS hoursSpent
     FROM initiative i WHERE i.trashed_at IS NULL ORDER BY i.created_at, i.id`,
  ).all();
}

export type InitiativeSkillRow = {
  id: string;
  initiativeId: string;
  skillId: string;
  name: string;
  current: number;
  target: number;
  gain: number;
  gained: number | null;
};

/** What each raises, in the order it was written; skills in the trash are left out. */
export function initiativeSkillRows({ sqlite }: Store): InitiativeSkillRow[] {
  return prepared<[], InitiativeSkillRow>(
    sqlite,
    `SELECT x.id, x.initiative_id AS initiativeId, x.skill_id AS skillId, s.name, s.current, s.target, x.gain, x.gained
     FROM initiative_skill x JOIN skill s ON s.id = x.skill_id WHERE s.trashed_at IS NULL ORDER BY x.created_at, x.id`,
  ).all();
}

export function skillsOfInitiative(store: Store, initiativeId: string): InitiativeSkillRow[] {
  return initiativeSkillRows(store).filter((row) => row.initiativeId === initiativeId);
}

/** Every link to a skill, also to those in the trash. */
export function skillLinksOf({ sqlite }: Store, initiativeId: string): { id: string; skillId: string; gain: number }[] {
  return prepared<[string], { id: string; skillId: string; gain: number }>(
    sqlite,
    'SELECT id, skill_id AS skillId, gain FROM initiative_skill WHERE initiative_id = ? ORDER BY created_at, id',
  ).all(initiativeId);
}

export type HeardRow = {
  evidenceId: string;
  skillId: string;
  skill: string;
  source: EvidenceSource;
  quote: string;
  seenOn: string;
  person: string | null;
  company: string | null;
};

/** Evidence of these sources on the skills of an initiative that counts, the weightiest and latest first. */
export function heardRows({ sqlite }: Store, initiativeId: string, sources: readonly EvidenceSource[]): HeardRow[] {
  return prepared<[string, string], HeardRow>(
    sqlite,
    `SELECT e.id AS evidenceId, s.id AS skillId, s.name AS skill, e.source, e.quote, e.seen_on AS seenOn,
       p.name AS person, c.name AS company
     FROM evidence e JOIN skill s ON s.id = e.skill_id LEFT JOIN person p ON p.id = e.person_id
     LEFT JOIN opportunity o ON o.id = e.opportunity_id LEFT JOIN company c ON c.id = o.company_id
     WHERE e.skill_id IN (SELECT skill_id FROM initiative_skill WHERE initiative_id = ?)
       AND e.source IN (SELECT value FROM json_each(?)) AND e.trashed_at IS NULL AND e.struck_at IS NULL
       AND s.trashed_at IS NULL AND (o.id IS NULL OR o.trashed_at IS NULL)
     ORDER BY e.importance DESC, e.seen_on DESC, e.id DESC`,
  ).all(initiativeId, JSON.stringify(sources));
}

export type HoursRow = { id: string; spentOn: string; hours: number; note: string };

/** Days an initiative was worked on, the newest first. */
export function hoursRows({ sqlite }: Store, initiativeId: string): HoursRow[] {
  return prepared<[string], HoursRow>(
    sqlite,
    `SELECT id, spent_on AS spentOn, hours, note FROM initiative_hours WHERE initiative_id = ?
     ORDER BY spent_on DESC, created_at DESC, id DESC`,
  ).all(initiativeId);
}
