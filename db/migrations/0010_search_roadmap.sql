DROP TRIGGER `search_skill_added`;
--> statement-breakpoint
DROP TRIGGER `search_skill_changed`;
--> statement-breakpoint
CREATE TRIGGER `search_skill_added` AFTER INSERT ON `skill` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'skill', new.name, new.family || char(10) || new.notes || CASE WHEN new.retired_reason = '' THEN '' ELSE char(10) || new.retired_reason END
    WHERE length(new.name || new.family || new.notes || new.retired_reason) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_skill_changed` AFTER UPDATE OF name, family, notes, retired_reason ON `skill` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.name || new.family || new.notes || new.retired_reason) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'skill', new.name, new.family || char(10) || new.notes || CASE WHEN new.retired_reason = '' THEN '' ELSE char(10) || new.retired_reason END
    WHERE length(new.name || new.family || new.notes || new.retired_reason) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
DROP TRIGGER `search_evidence_added`;
--> statement-breakpoint
DROP TRIGGER `search_evidence_changed`;
--> statement-breakpoint
CREATE TRIGGER `search_evidence_added` AFTER INSERT ON `evidence` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'evidence', '', new.quote || CASE WHEN new.struck_reason = '' THEN '' ELSE char(10) || new.struck_reason END
    WHERE length(new.quote || new.struck_reason) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_evidence_changed` AFTER UPDATE OF quote, struck_reason ON `evidence` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.quote || new.struck_reason) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'evidence', '', new.quote || CASE WHEN new.struck_reason = '' THEN '' ELSE char(10) || new.struck_reason END
    WHERE length(new.quote || new.struck_reason) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
DROP TRIGGER `search_initiative_added`;
--> statement-breakpoint
DROP TRIGGER `search_initiative_changed`;
--> statement-breakpoint
CREATE TRIGGER `search_initiative_added` AFTER INSERT ON `initiative` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'initiative', new.title, new.market_check || char(10) || new.came_of_it || char(10) || new.notes || CASE WHEN new.link = '' THEN '' ELSE char(10) || new.link END
    WHERE length(new.title || new.market_check || new.came_of_it || new.notes || new.link) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_initiative_changed` AFTER UPDATE OF title, market_check, came_of_it, notes, link ON `initiative` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.title || new.market_check || new.came_of_it || new.notes || new.link) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'initiative', new.title, new.market_check || char(10) || new.came_of_it || char(10) || new.notes || CASE WHEN new.link = '' THEN '' ELSE char(10) || new.link END
    WHERE length(new.title || new.market_check || new.came_of_it || new.notes || new.link) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
DROP TRIGGER `search_story_added`;
--> statement-breakpoint
DROP TRIGGER `search_story_changed`;
--> statement-breakpoint
CREATE TRIGGER `search_story_added` AFTER INSERT ON `story` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'story', new.title, new.situation || char(10) || new.task || char(10) || new.action || char(10) || new.result || char(10) || new.number || CASE WHEN new.notes = '' THEN '' ELSE char(10) || new.notes END
    WHERE length(new.title || new.situation || new.task || new.action || new.result || new.number || new.notes) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_story_changed` AFTER UPDATE OF title, situation, task, action, result, number, notes ON `story` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.title || new.situation || new.task || new.action || new.result || new.number || new.notes) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'story', new.title, new.situation || char(10) || new.task || char(10) || new.action || char(10) || new.result || char(10) || new.number || CASE WHEN new.notes = '' THEN '' ELSE char(10) || new.notes END
    WHERE length(new.title || new.situation || new.task || new.action || new.result || new.number || new.notes) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
DROP TRIGGER `search_material_added`;
--> statement-breakpoint
DROP TRIGGER `search_material_changed`;
--> statement-breakpoint
CREATE TRIGGER `search_material_added` AFTER INSERT ON `material` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'material', new.name, new.version || char(10) || new.file_name || char(10) || new.body || char(10) || new.bullets || CASE WHEN new.notes = '' THEN '' ELSE char(10) || new.notes END
    WHERE length(new.name || new.version || new.file_name || new.body || new.bullets || new.notes) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_material_changed` AFTER UPDATE OF name, version, file_name, body, bullets, notes ON `material` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.name || new.version || new.file_name || new.body || new.bullets || new.notes) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'material', new.name, new.version || char(10) || new.file_name || char(10) || new.body || char(10) || new.bullets || CASE WHEN new.notes = '' THEN '' ELSE char(10) || new.notes END
    WHERE length(new.name || new.version || new.file_name || new.body || new.bullets || new.notes) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_skill_former_name_added` AFTER INSERT ON `skill_former_name` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'skill_former_name', new.name, ''
    WHERE length(new.name) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_skill_former_name_changed` AFTER UPDATE OF name ON `skill_former_name` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.name) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'skill_former_name', new.name, ''
    WHERE length(new.name) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_skill_former_name_removed` AFTER DELETE ON `skill_former_name` BEGIN
  DELETE FROM search_document WHERE ref_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_level_meaning_added` AFTER INSERT ON `level_meaning` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'level_meaning', '', new.text || char(10) || new.family
    WHERE length(new.text || new.family) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_level_meaning_changed` AFTER UPDATE OF text, family ON `level_meaning` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.text || new.family) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'level_meaning', '', new.text || char(10) || new.family
    WHERE length(new.text || new.family) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_level_meaning_removed` AFTER DELETE ON `level_meaning` BEGIN
  DELETE FROM search_document WHERE ref_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_level_change_added` AFTER INSERT ON `level_change` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'level_change', '', new.note
    WHERE length(new.note) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_level_change_changed` AFTER UPDATE OF note ON `level_change` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.note) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'level_change', '', new.note
    WHERE length(new.note) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_level_change_removed` AFTER DELETE ON `level_change` BEGIN
  DELETE FROM search_document WHERE ref_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_initiative_hours_added` AFTER INSERT ON `initiative_hours` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'initiative_hours', '', new.note
    WHERE length(new.note) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_initiative_hours_changed` AFTER UPDATE OF note ON `initiative_hours` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.note) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'initiative_hours', '', new.note
    WHERE length(new.note) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_initiative_hours_removed` AFTER DELETE ON `initiative_hours` BEGIN
  DELETE FROM search_document WHERE ref_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_story_told_added` AFTER INSERT ON `story_told` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'story_told', '', new.note
    WHERE length(new.note) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_story_told_changed` AFTER UPDATE OF note ON `story_told` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.note) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'story_told', '', new.note
    WHERE length(new.note) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_story_told_removed` AFTER DELETE ON `story_told` BEGIN
  DELETE FROM search_document WHERE ref_id = old.id;
END;
