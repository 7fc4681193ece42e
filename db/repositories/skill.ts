import type { FormerNameReason } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

/** What a skill was called before, the newest first. */
export function formerNames({ sqlite }: Store, skillId: string) {
  return prepared<[string], { id: string; name: string; reason: FormerNameReason }>(
    sqlite,
    `SELECT id, name, reason FROM skill_former_name WHERE skill_id = ? ORDER BY created_at DESC, id DESC`,
  ).all(skillId);
}

export type SkillRef = { id: string; name: string };

/** The skills that became part of this one. */
export const mergedInto = ({ sqlite }: Store, skillId: string) =>
  prepared<[string], SkillRef>(
    sqlite,
    'SELECT id, name FROM skill WHERE merged_into_id = ? AND trashed_at IS NULL ORDER BY name COLLATE NOCASE, id',
  ).all(skillId);

/** The skills that were split from this one. */
export const splitFrom = ({ sqlite }: Store, skillId: string) =>
  prepared<[string], SkillRef>(
    sqlite,
    `SELECT id, name FROM skill WHERE split_from_id = ? AND trashed_at IS NULL AND merged_into_id IS NULL
     ORDER BY name COLLATE NOCASE, id`,
  ).all(skillId);

/** Skills set aside, with why; the last one first. */
export const retiredSkills = ({ sqlite }: Store) =>
  prepared<[], SkillRef & { family: string; retiredAt: number; retiredReason: string }>(
    sqlite,
    `SELECT id, name, family, retired_at AS retiredAt, retired_reason AS retiredReason FROM skill
     WHERE retired_at IS NOT NULL AND trashed_at IS NULL AND merged_into_id IS NULL ORDER BY retired_at DESC, id`,
  ).all();

/** How many rows of each kind speak of a skill, those in the trash left out. */
export const speakingOf = ({ sqlite }: Store, skillId: string) =>
  prepared<
    [{ id: string }],
    Record<'evidence' | 'initiatives' | 'stories' | 'signals' | 'pains' | 'teams' | 'closeOuts', number>
  >(
    sqlite,
    `SELECT (SELECT count(*) FROM evidence WHERE skill_id = @id AND trashed_at IS NULL) AS evidence,
       (SELECT count(*) FROM initiative_skill x JOIN initiative i ON i.id = x.initiative_id
         WHERE x.skill_id = @id AND i.trashed_at IS NULL) AS initiatives,
       (SELECT count(*) FROM story_skill x JOIN story s ON s.id = x.story_id
         WHERE x.skill_id = @id AND s.trashed_at IS NULL) AS stories,
       (SELECT count(*) FROM skill_signal WHERE skill_id = @id) AS signals,
       (SELECT count(*) FROM pain WHERE skill_id = @id) AS pains,
       (SELECT count(*) FROM team_capability WHERE skill_id = @id) AS teams,
       (SELECT count(*) FROM close_out_skill WHERE skill_id = @id) AS closeOuts`,
  ).get({ id: skillId });

/** The initiatives of a skill that another one is part of too, with what each promises. */
export const sharedInitiatives = ({ sqlite }: Store, keepId: string, mergeId: string) =>
  prepared<[{ keepId: string; mergeId: string }], { id: string; gain: number; gained: number | null }>(
    sqlite,
    `SELECT k.id, max(k.gain, m.gain) AS gain, coalesce(max(k.gained, m.gained), k.gained, m.gained) AS gained
     FROM initiative_skill k JOIN initiative_skill m ON m.initiative_id = k.initiative_id
     WHERE k.skill_id = @keepId AND m.skill_id = @mergeId`,
  ).all({ keepId, mergeId });

/** Capabilities both skills have on one opportunity: the one that stays, and the one whose evidence moves to it. */
export const sharedCapabilities = ({ sqlite }: Store, keepId: string, mergeId: string) =>
  prepared<[{ keepId: string; mergeId: string }], { keptId: string; movedId: string }>(
    sqlite,
    `SELECT k.id AS keptId, m.id AS movedId FROM team_capability k
     JOIN team_capability m ON m.opportunity_id = k.opportunity_id
     WHERE k.skill_id = @keepId AND m.skill_id = @mergeId`,
  ).all({ keepId, mergeId });

/** The row of a source (signal, named skill of a close-out) that a piece of evidence came from. */
export const signalBehind = ({ sqlite }: Store, roundId: string, skillId: string) =>
  prepared<[string, string], string>(
    sqlite,
    'SELECT x.id FROM skill_signal x JOIN debrief d ON d.id = x.debrief_id WHERE d.round_id = ? AND x.skill_id = ?',
  )
    .pluck()
    .get(roundId, skillId) as string | undefined;

export const namedBehind = ({ sqlite }: Store, closeOutId: string, skillId: string) =>
  prepared<[string, string], string>(sqlite, 'SELECT id FROM close_out_skill WHERE close_out_id = ? AND skill_id = ?')
    .pluck()
    .get(closeOutId, skillId) as string | undefined;
