DROP TRIGGER `search_follow_up_added`;
--> statement-breakpoint
DROP TRIGGER `search_follow_up_changed`;
--> statement-breakpoint
CREATE TRIGGER `search_follow_up_added` AFTER INSERT ON `follow_up` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'follow_up', new.subject, new.draft || CASE WHEN new.skip_reason = '' THEN '' ELSE char(10) || new.skip_reason END
    WHERE length(new.subject || new.draft || new.skip_reason) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_follow_up_changed` AFTER UPDATE OF subject, draft, skip_reason ON `follow_up` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.subject || new.draft || new.skip_reason) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'follow_up', new.subject, new.draft || CASE WHEN new.skip_reason = '' THEN '' ELSE char(10) || new.skip_reason END
    WHERE length(new.subject || new.draft || new.skip_reason) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_template_added` AFTER INSERT ON `template` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'template', new.name, new.subject || char(10) || new.body
    WHERE length(new.name || new.subject || new.body) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_template_changed` AFTER UPDATE OF name, subject, body ON `template` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.name || new.subject || new.body) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'template', new.name, new.subject || char(10) || new.body
    WHERE length(new.name || new.subject || new.body) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_template_removed` AFTER DELETE ON `template` BEGIN
  DELETE FROM search_document WHERE ref_id = old.id;
END;
