import { desc, isNull } from 'drizzle-orm';
import type { Challenge, EvidenceSource, RoundKind } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { story } from '../schema/index.ts';
import { prepared } from './sql.ts';

/** Stories that are not in the trash, the newest first. */
export function stories({ orm }: Store) {
  return orm.select().from(story).where(isNull(story.trashedAt)).orderBy(desc(story.createdAt), desc(story.id)).all();
}

export function skillsOfStories({ sqlite }: Store) {
  return prepared<[], { id: string; storyId: string; skillId: string; name: string }>(
    sqlite,
    `SELECT x.id, x.story_id AS storyId, x.skill_id AS skillId, s.name FROM story_skill x
     JOIN skill s ON s.id = x.skill_id JOIN story t ON t.id = x.story_id
     WHERE t.trashed_at IS NULL AND s.trashed_at IS NULL ORDER BY s.name COLLATE NOCASE, x.id`,
  ).all();
}

/** A round, as it is named beside a story. */
export type ToldRow = {
  roundId: string;
  opportunityId: string;
  kind: RoundKind;
  startsAt: number;
  company: string;
  title: string;
};
const ROUND_NAME = `r.id AS roundId, r.opportunity_id AS opportunityId, r.kind, r.starts_at AS startsAt,
  c.name AS company, o.title`;

/** Where stories were told, the latest round first. */
export function tellingsOfStories({ sqlite }: Store) {
  return prepared<[], ToldRow & { storyId: string; went: number | null; note: string }>(
    sqlite,
    `SELECT x.story_id AS storyId, ${ROUND_NAME}, x.went, x.note
     FROM story_told x JOIN round r ON r.id = x.round_id JOIN opportunity o ON o.id = r.opportunity_id
     JOIN company c ON c.id = o.company_id JOIN story t ON t.id = x.story_id
     WHERE t.trashed_at IS NULL AND r.trashed_at IS NULL ORDER BY r.starts_at DESC, x.id`,
  ).all();
}

/** Rounds that took place and where a story can have been told, the latest first, `most` at most. */
export function roundsToTellIn({ sqlite }: Store, now: number, most: number) {
  return prepared<{ now: number; most: number }[], ToldRow>(
    sqlite,
    `SELECT ${ROUND_NAME} FROM round r JOIN opportunity o ON o.id = r.opportunity_id JOIN company c ON c.id = o.company_id
     WHERE r.trashed_at IS NULL AND o.trashed_at IS NULL
       AND (r.status = 'done' OR (r.status = 'scheduled' AND r.starts_at <= @now))
     ORDER BY r.starts_at DESC, r.id LIMIT @most`,
  ).all({ now, most });
}

/** The rows that tie one story to its skills. */
export function skillLinks({ sqlite }: Store, storyId: string): { id: string; skillId: string }[] {
  return prepared<[string], { id: string; skillId: string }>(
    sqlite,
    'SELECT id, skill_id AS skillId FROM story_skill WHERE story_id = ?',
  ).all(storyId);
}

/** The row that says a story was told in a round, undefined when it was not. */
export function tellingId({ sqlite }: Store, storyId: string, roundId: string): string | undefined {
  return prepared<[string, string], { id: string }>(
    sqlite,
    'SELECT id FROM story_told WHERE story_id = ? AND round_id = ?',
  ).get(storyId, roundId)?.id;
}

export type AskedRow = {
  id: string;
  skillId: string;
  quote: string;
  source: EvidenceSource;
  seenOn: string;
  person: string | null;
  company: string | null;
  opportunityId: string | null;
};

/** Who asked for some skills, in their words: what was quoted comes first, then the latest. */
export function askedFor({ sqlite }: Store, skillIds: readonly string[]): AskedRow[] {
  return prepared<[string], AskedRow>(
    sqlite,
    `SELECT e.id, e.skill_id AS skillId, e.quote, e.source, e.seen_on AS seenOn, p.name AS person, c.name AS company,
       e.opportunity_id AS opportunityId
     FROM evidence e LEFT JOIN person p ON p.id = e.person_id LEFT JOIN opportunity o ON o.id = e.opportunity_id
     LEFT JOIN company c ON c.id = o.company_id
     WHERE e.skill_id IN (SELECT value FROM json_each(?)) AND e.trashed_at IS NULL AND e.struck_at IS NULL
       AND o.trashed_at IS NULL
     ORDER BY trim(e.quote) = '', e.seen_on DESC, e.id DESC`,
  ).all(JSON.stringify(skillIds));
}

export type HeardRow = {
  id: string;
  challenge: Challenge;
  text: string;
  person: string | null;
  company: string;
  opportunityId: string;
};

/** The pains heard, the worst and the latest first. */
export function painsHeard({ sqlite }: Store): HeardRow[] {
  return prepared<[], HeardRow>(
    sqlite,
    `SELECT x.id, x.challenge, x.text, p.name AS person, c.name AS company, x.opportunity_id AS opportunityId
     FROM pain x JOIN opportunity o ON o.id = x.opportunity_id JOIN company c ON c.id = o.company_id
     LEFT JOIN person p ON p.id = x.person_id
     WHERE o.trashed_at IS NULL ORDER BY x.severity DESC, x.created_at DESC, x.id`,
  ).all();
}
