CREATE VIRTUAL TABLE `search_index` USING fts5(title, body, content='search_document', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3');
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_term` USING fts5vocab('search_index', 'row');
--> statement-breakpoint
CREATE TRIGGER `search_document_added` AFTER INSERT ON `search_document` BEGIN
  INSERT INTO search_index(rowid, title, body) VALUES (new.id, new.title, new.body);
END;
--> statement-breakpoint
CREATE TRIGGER `search_document_removed` AFTER DELETE ON `search_document` BEGIN
  INSERT INTO search_index(search_index, rowid, title, body) VALUES ('delete', old.id, old.title, old.body);
END;
--> statement-breakpoint
CREATE TRIGGER `search_document_changed` AFTER UPDATE ON `search_document` BEGIN
  INSERT INTO search_index(search_index, rowid, title, body) VALUES ('delete', old.id, old.title, old.body);
  INSERT INTO search_index(rowid, title, body) VALUES (new.id, new.title, new.body);
END;
--> statement-breakpoint
CREATE TRIGGER `search_company_added` AFTER INSERT ON `company` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'company', new.name, new.website || char(10) || new.industry || char(10) || new.locations || char(10) || new.research_products || char(10) || new.research_market || char(10) || new.research_culture || char(10) || new.research_challenges || char(10) || new.research_direction
    WHERE length(new.name || new.website || new.industry || new.locations || new.research_products || new.research_market || new.research_culture || new.research_challenges || new.research_direction) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_company_changed` AFTER UPDATE OF name, website, industry, locations, research_products, research_market, research_culture, research_challenges, research_direction ON `company` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.name || new.website || new.industry || new.locations || new.research_products || new.research_market || new.research_culture || new.research_challenges || new.research_direction) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'company', new.name, new.website || char(10) || new.industry || char(10) || new.locations || char(10) || new.research_products || char(10) || new.research_market || char(10) || new.research_culture || char(10) || new.research_challenges || char(10) || new.research_direction
    WHERE length(new.name || new.website || new.industry || new.locations || new.research_products || new.research_market || new.research_culture || new.research_challenges || new.research_direction) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_company_removed` AFTER DELETE ON `company` BEGIN
  DELETE FROM search_document WHERE ref_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_opportunity_added` AFTER INSERT ON `opportunity` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'opportunity', new.title, new.location || char(10) || new.need_notes || char(10) || new.core_problem || char(10) || new.benefits || char(10) || new.notes || char(10) || new.posting_url || char(10) || new.posting_text
    WHERE length(new.title || new.location || new.need_notes || new.core_problem || new.benefits || new.notes || new.posting_url || new.posting_text) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_opportunity_changed` AFTER UPDATE OF title, location, need_notes, core_problem, benefits, notes, posting_url, posting_text ON `opportunity` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.title || new.location || new.need_notes || new.core_problem || new.benefits || new.notes || new.posting_url || new.posting_text) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'opportunity', new.title, new.location || char(10) || new.need_notes || char(10) || new.core_problem || char(10) || new.benefits || char(10) || new.notes || char(10) || new.posting_url || char(10) || new.posting_text
    WHERE length(new.title || new.location || new.need_notes || new.core_problem || new.benefits || new.notes || new.posting_url || new.posting_text) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_opportunity_removed` AFTER DELETE ON `opportunity` BEGIN
  DELETE FROM search_document WHERE ref_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_note_added` AFTER INSERT ON `note` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'note', '', new.body
    WHERE length(new.body) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_note_changed` AFTER UPDATE OF body ON `note` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.body) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'note', '', new.body
    WHERE length(new.body) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_note_removed` AFTER DELETE ON `note` BEGIN
  DELETE FROM search_document WHERE ref_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_person_added` AFTER INSERT ON `person` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'person', new.name, new.job_title || char(10) || new.email || char(10) || new.phone || char(10) || new.notes
    WHERE length(new.name || new.job_title || new.email || new.phone || new.notes) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_person_changed` AFTER UPDATE OF name, job_title, email, phone, notes ON `person` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.name || new.job_title || new.email || new.phone || new.notes) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'person', new.name, new.job_title || char(10) || new.email || char(10) || new.phone || char(10) || new.notes
    WHERE length(new.name || new.job_title || new.email || new.phone || new.notes) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_person_removed` AFTER DELETE ON `person` BEGIN
  DELETE FROM search_document WHERE ref_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_interaction_added` AFTER INSERT ON `interaction` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'interaction', '', new.summary
    WHERE length(new.summary) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_interaction_changed` AFTER UPDATE OF summary ON `interaction` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.summary) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'interaction', '', new.summary
    WHERE length(new.summary) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_interaction_removed` AFTER DELETE ON `interaction` BEGIN
  DELETE FROM search_document WHERE ref_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_round_added` AFTER INSERT ON `round` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'round', '', new.place
    WHERE length(new.place) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_round_changed` AFTER UPDATE OF place ON `round` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.place) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'round', '', new.place
    WHERE length(new.place) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_round_removed` AFTER DELETE ON `round` BEGIN
  DELETE FROM search_document WHERE ref_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_debrief_added` AFTER INSERT ON `debrief` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'debrief', '', new.went_well || char(10) || new.to_change || char(10) || new.next_step || char(10) || new.notes
    WHERE length(new.went_well || new.to_change || new.next_step || new.notes) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_debrief_changed` AFTER UPDATE OF went_well, to_change, next_step, notes ON `debrief` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.went_well || new.to_change || new.next_step || new.notes) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'debrief', '', new.went_well || char(10) || new.to_change || char(10) || new.next_step || char(10) || new.notes
    WHERE length(new.went_well || new.to_change || new.next_step || new.notes) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_debrief_removed` AFTER DELETE ON `debrief` BEGIN
  DELETE FROM search_document WHERE ref_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_question_asked_added` AFTER INSERT ON `question_asked` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'question_asked', new.text, new.note
    WHERE length(new.text || new.note) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_question_asked_changed` AFTER UPDATE OF text, note ON `question_asked` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.text || new.note) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'question_asked', new.text, new.note
    WHERE length(new.text || new.note) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_question_asked_removed` AFTER DELETE ON `question_asked` BEGIN
  DELETE FROM search_document WHERE ref_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_reservation_added` AFTER INSERT ON `reservation` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'reservation', new.text, ''
    WHERE length(new.text) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_reservation_changed` AFTER UPDATE OF text ON `reservation` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.text) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'reservation', new.text, ''
    WHERE length(new.text) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_reservation_removed` AFTER DELETE ON `reservation` BEGIN
  DELETE FROM search_document WHERE ref_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_skill_signal_added` AFTER INSERT ON `skill_signal` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'skill_signal', '', new.quote
    WHERE length(new.quote) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_skill_signal_changed` AFTER UPDATE OF quote ON `skill_signal` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.quote) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'skill_signal', '', new.quote
    WHERE length(new.quote) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_skill_signal_removed` AFTER DELETE ON `skill_signal` BEGIN
  DELETE FROM search_document WHERE ref_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_follow_up_added` AFTER INSERT ON `follow_up` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'follow_up', new.subject, new.draft
    WHERE length(new.subject || new.draft) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_follow_up_changed` AFTER UPDATE OF subject, draft ON `follow_up` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.subject || new.draft) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'follow_up', new.subject, new.draft
    WHERE length(new.subject || new.draft) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_follow_up_removed` AFTER DELETE ON `follow_up` BEGIN
  DELETE FROM search_document WHERE ref_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_close_out_added` AFTER INSERT ON `close_out` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'close_out', '', new.feedback || char(10) || new.lessons
    WHERE length(new.feedback || new.lessons) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_close_out_changed` AFTER UPDATE OF feedback, lessons ON `close_out` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.feedback || new.lessons) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'close_out', '', new.feedback || char(10) || new.lessons
    WHERE length(new.feedback || new.lessons) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_close_out_removed` AFTER DELETE ON `close_out` BEGIN
  DELETE FROM search_document WHERE ref_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_pain_added` AFTER INSERT ON `pain` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'pain', new.text, new.answer
    WHERE length(new.text || new.answer) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_pain_changed` AFTER UPDATE OF text, answer ON `pain` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.text || new.answer) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'pain', new.text, new.answer
    WHERE length(new.text || new.answer) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_pain_removed` AFTER DELETE ON `pain` BEGIN
  DELETE FROM search_document WHERE ref_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_segment_added` AFTER INSERT ON `segment` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'segment', new.name, new.problem || char(10) || new.what_i_do
    WHERE length(new.name || new.problem || new.what_i_do) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_segment_changed` AFTER UPDATE OF name, problem, what_i_do ON `segment` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.name || new.problem || new.what_i_do) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'segment', new.name, new.problem || char(10) || new.what_i_do
    WHERE length(new.name || new.problem || new.what_i_do) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_segment_removed` AFTER DELETE ON `segment` BEGIN
  DELETE FROM search_document WHERE ref_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_cost_added` AFTER INSERT ON `cost` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'cost', '', new.concern || char(10) || new.lowering
    WHERE length(new.concern || new.lowering) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_cost_changed` AFTER UPDATE OF concern, lowering ON `cost` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.concern || new.lowering) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'cost', '', new.concern || char(10) || new.lowering
    WHERE length(new.concern || new.lowering) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_cost_removed` AFTER DELETE ON `cost` BEGIN
  DELETE FROM search_document WHERE ref_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_closing_answer_added` AFTER INSERT ON `closing_answer` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'closing_answer', '', new.answer
    WHERE length(new.answer) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_closing_answer_changed` AFTER UPDATE OF answer ON `closing_answer` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.answer) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'closing_answer', '', new.answer
    WHERE length(new.answer) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_closing_answer_removed` AFTER DELETE ON `closing_answer` BEGIN
  DELETE FROM search_document WHERE ref_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_offer_added` AFTER INSERT ON `offer` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'offer', '', new.terms
    WHERE length(new.terms) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_offer_changed` AFTER UPDATE OF terms ON `offer` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.terms) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'offer', '', new.terms
    WHERE length(new.terms) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_offer_removed` AFTER DELETE ON `offer` BEGIN
  DELETE FROM search_document WHERE ref_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_skill_added` AFTER INSERT ON `skill` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'skill', new.name, new.family || char(10) || new.notes
    WHERE length(new.name || new.family || new.notes) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_skill_changed` AFTER UPDATE OF name, family, notes ON `skill` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.name || new.family || new.notes) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'skill', new.name, new.family || char(10) || new.notes
    WHERE length(new.name || new.family || new.notes) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_skill_removed` AFTER DELETE ON `skill` BEGIN
  DELETE FROM search_document WHERE ref_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_evidence_added` AFTER INSERT ON `evidence` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'evidence', '', new.quote
    WHERE length(new.quote) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_evidence_changed` AFTER UPDATE OF quote ON `evidence` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.quote) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'evidence', '', new.quote
    WHERE length(new.quote) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_evidence_removed` AFTER DELETE ON `evidence` BEGIN
  DELETE FROM search_document WHERE ref_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_initiative_added` AFTER INSERT ON `initiative` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'initiative', new.title, new.market_check || char(10) || new.came_of_it || char(10) || new.notes
    WHERE length(new.title || new.market_check || new.came_of_it || new.notes) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_initiative_changed` AFTER UPDATE OF title, market_check, came_of_it, notes ON `initiative` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.title || new.market_check || new.came_of_it || new.notes) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'initiative', new.title, new.market_check || char(10) || new.came_of_it || char(10) || new.notes
    WHERE length(new.title || new.market_check || new.came_of_it || new.notes) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_initiative_removed` AFTER DELETE ON `initiative` BEGIN
  DELETE FROM search_document WHERE ref_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_story_added` AFTER INSERT ON `story` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'story', new.title, new.situation || char(10) || new.task || char(10) || new.action || char(10) || new.result || char(10) || new.number
    WHERE length(new.title || new.situation || new.task || new.action || new.result || new.number) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_story_changed` AFTER UPDATE OF title, situation, task, action, result, number ON `story` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.title || new.situation || new.task || new.action || new.result || new.number) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'story', new.title, new.situation || char(10) || new.task || char(10) || new.action || char(10) || new.result || char(10) || new.number
    WHERE length(new.title || new.situation || new.task || new.action || new.result || new.number) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_story_removed` AFTER DELETE ON `story` BEGIN
  DELETE FROM search_document WHERE ref_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_material_added` AFTER INSERT ON `material` BEGIN
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'material', new.name, new.version || char(10) || new.body || char(10) || new.bullets
    WHERE length(new.name || new.version || new.body || new.bullets) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_material_changed` AFTER UPDATE OF name, version, body, bullets ON `material` BEGIN
  DELETE FROM search_document WHERE ref_id = new.id AND length(new.name || new.version || new.body || new.bullets) = 0;
  INSERT INTO search_document(ref_id, kind, title, body) SELECT new.id, 'material', new.name, new.version || char(10) || new.body || char(10) || new.bullets
    WHERE length(new.name || new.version || new.body || new.bullets) > 0
    ON CONFLICT(ref_id) DO UPDATE SET title = excluded.title, body = excluded.body;
END;
--> statement-breakpoint
CREATE TRIGGER `search_material_removed` AFTER DELETE ON `material` BEGIN
  DELETE FROM search_document WHERE ref_id = old.id;
END;
