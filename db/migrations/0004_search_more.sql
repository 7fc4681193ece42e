CREATE TRIGGER `search_tag_added` AFTER INSERT ON `tag` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'tag', new.name, ''
    WHERE length(new.name) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_tag_changed` AFTER UPDATE OF name ON `tag` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.name) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'tag', new.name, ''
    WHERE length(new.name) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_tag_removed` AFTER DELETE ON `tag` BEGIN
  DELETE FROM search_document WHERE ref_id = old.id;
END;
--> statement-breakpoint
UPDATE `tag` SET `name` = `name`;
--> statement-breakpoint
CREATE TRIGGER `search_stage_added` AFTER INSERT ON `stage` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'stage', new.name, ''
    WHERE length(new.name) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_stage_changed` AFTER UPDATE OF name ON `stage` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.name) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'stage', new.name, ''
    WHERE length(new.name) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_stage_removed` AFTER DELETE ON `stage` BEGIN
  DELETE FROM search_document WHERE ref_id = old.id;
END;
--> statement-breakpoint
UPDATE `stage` SET `name` = `name`;
--> statement-breakpoint
CREATE TRIGGER `search_saved_view_added` AFTER INSERT ON `saved_view` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'saved_view', new.name, ''
    WHERE length(new.name) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_saved_view_changed` AFTER UPDATE OF name ON `saved_view` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.name) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'saved_view', new.name, ''
    WHERE length(new.name) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_saved_view_removed` AFTER DELETE ON `saved_view` BEGIN
  DELETE FROM search_document WHERE ref_id = old.id;
END;
--> statement-breakpoint
UPDATE `saved_view` SET `name` = `name`;
--> statement-breakpoint
DROP TRIGGER `search_company_added`;
--> statement-breakpoint
DROP TRIGGER `search_company_changed`;
--> statement-breakpoint
CREATE TRIGGER `search_company_added` AFTER INSERT ON `company` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'company', new.name, new.website || char(10) || new.industry || char(10) || new.size_band || char(10) || new.locations || char(10) || new.research_products || char(10) || new.research_market || char(10) || new.research_culture || char(10) || new.research_challenges || char(10) || new.research_direction
    WHERE length(new.name || new.website || new.industry || new.size_band || new.locations || new.research_products || new.research_market || new.research_culture || new.research_challenges || new.research_direction) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_company_changed` AFTER UPDATE OF name, website, industry, size_band, locations, research_products, research_market, research_culture, research_challenges, research_direction ON `company` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.name || new.website || new.industry || new.size_band || new.locations || new.research_products || new.research_market || new.research_culture || new.research_challenges || new.research_direction) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'company', new.name, new.website || char(10) || new.industry || char(10) || new.size_band || char(10) || new.locations || char(10) || new.research_products || char(10) || new.research_market || char(10) || new.research_culture || char(10) || new.research_challenges || char(10) || new.research_direction
    WHERE length(new.name || new.website || new.industry || new.size_band || new.locations || new.research_products || new.research_market || new.research_culture || new.research_challenges || new.research_direction) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
UPDATE `company` SET `name` = `name`;
--> statement-breakpoint
DROP TRIGGER `search_opportunity_added`;
--> statement-breakpoint
DROP TRIGGER `search_opportunity_changed`;
--> statement-breakpoint
CREATE TRIGGER `search_opportunity_added` AFTER INSERT ON `opportunity` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'opportunity', new.title, new.level || char(10) || new.location || char(10) || new.need_notes || char(10) || new.core_problem || char(10) || new.benefits || char(10) || new.notes || char(10) || new.posting_url || char(10) || new.posting_text
    WHERE length(new.title || new.level || new.location || new.need_notes || new.core_problem || new.benefits || new.notes || new.posting_url || new.posting_text) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_opportunity_changed` AFTER UPDATE OF title, level, location, need_notes, core_problem, benefits, notes, posting_url, posting_text ON `opportunity` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.title || new.level || new.location || new.need_notes || new.core_problem || new.benefits || new.notes || new.posting_url || new.posting_text) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'opportunity', new.title, new.level || char(10) || new.location || char(10) || new.need_notes || char(10) || new.core_problem || char(10) || new.benefits || char(10) || new.notes || char(10) || new.posting_url || char(10) || new.posting_text
    WHERE length(new.title || new.level || new.location || new.need_notes || new.core_problem || new.benefits || new.notes || new.posting_url || new.posting_text) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
UPDATE `opportunity` SET `title` = `title`;
--> statement-breakpoint
DROP TRIGGER `search_person_added`;
--> statement-breakpoint
DROP TRIGGER `search_person_changed`;
--> statement-breakpoint
CREATE TRIGGER `search_person_added` AFTER INSERT ON `person` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'person', new.name, new.job_title || char(10) || new.email || char(10) || new.phone || char(10) || new.profile_url || char(10) || new.notes
    WHERE length(new.name || new.job_title || new.email || new.phone || new.profile_url || new.notes) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_person_changed` AFTER UPDATE OF name, job_title, email, phone, profile_url, notes ON `person` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.name || new.job_title || new.email || new.phone || new.profile_url || new.notes) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'person', new.name, new.job_title || char(10) || new.email || char(10) || new.phone || char(10) || new.profile_url || char(10) || new.notes
    WHERE length(new.name || new.job_title || new.email || new.phone || new.profile_url || new.notes) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
UPDATE `person` SET `name` = `name`;
--> statement-breakpoint
DROP TRIGGER `search_material_added`;
--> statement-breakpoint
DROP TRIGGER `search_material_changed`;
--> statement-breakpoint
CREATE TRIGGER `search_material_added` AFTER INSERT ON `material` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'material', new.name, new.version || char(10) || new.file_name || char(10) || new.body || char(10) || new.bullets
    WHERE length(new.name || new.version || new.file_name || new.body || new.bullets) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_material_changed` AFTER UPDATE OF name, version, file_name, body, bullets ON `material` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.name || new.version || new.file_name || new.body || new.bullets) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'material', new.name, new.version || char(10) || new.file_name || char(10) || new.body || char(10) || new.bullets
    WHERE length(new.name || new.version || new.file_name || new.body || new.bullets) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
UPDATE `material` SET `name` = `name`;
