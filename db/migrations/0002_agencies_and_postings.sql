ALTER TABLE `company` ADD `kind` text DEFAULT 'employer' NOT NULL;--> statement-breakpoint
ALTER TABLE `opportunity` ADD `dismissed_skill_ids` text DEFAULT '[]' NOT NULL;