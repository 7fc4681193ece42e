import { desc, isNull } from 'drizzle-orm';
import type { RoundKind } from '../domain/vocabulary.ts';
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

/** Where stories were told, the latest round first. */
export function tellingsOfStories({ sqlite }: Store) {
  return prepared<
    [],
    { id: string; storyId: string; roundId: string; kind: RoundKind; startsAt: number; company: string }
  >(
    sqlite,
    `SELECT x.id, x.story_id AS storyId, x.round_id AS roundId, r.kind, r.starts_at AS startsAt, c.name AS company
     FROM story_told x JOIN round r ON r.id = x.round_id JOIN opportunity o ON o.id = r.opportunity_id
     JOIN company c ON c.id = o.company_id JOIN story t ON t.id = x.story_id
     WHERE t.trashed_at IS NULL AND r.trashed_at IS NULL ORDER BY r.starts_at DESC, x.id`,
  ).all();
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
