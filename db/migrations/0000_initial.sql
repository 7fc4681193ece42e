CREATE TABLE `activity` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`actor` text NOT NULL,
	`label` text NOT NULL,
	`aggregate` text NOT NULL,
	`subject_id` text,
	`undone_at` integer
);
--> statement-breakpoint
CREATE INDEX `activity_subject` ON `activity` (`subject_id`);--> statement-breakpoint
CREATE TABLE `change` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`activity_id` text NOT NULL,
	`table_name` text NOT NULL,
	`row_id` text NOT NULL,
	`before` text,
	`after` text,
	FOREIGN KEY (`activity_id`) REFERENCES `activity`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `change_activity` ON `change` (`activity_id`);--> statement-breakpoint
CREATE INDEX `change_row` ON `change` (`row_id`);--> statement-breakpoint
CREATE TABLE `closing_answer` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`opportunity_id` text NOT NULL,
	`question` text NOT NULL,
	`answer` text DEFAULT '' NOT NULL,
	`checks` text NOT NULL,
	FOREIGN KEY (`opportunity_id`) REFERENCES `opportunity`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `closing_answer_question` ON `closing_answer` (`opportunity_id`,`question`);--> statement-breakpoint
CREATE TABLE `cost` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`opportunity_id` text NOT NULL,
	`kind` text NOT NULL,
	`concern` text DEFAULT '' NOT NULL,
	`lowering` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`opportunity_id`) REFERENCES `opportunity`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cost_kind` ON `cost` (`opportunity_id`,`kind`);--> statement-breakpoint
CREATE TABLE `pain` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`opportunity_id` text NOT NULL,
	`text` text NOT NULL,
	`severity` integer NOT NULL,
	`challenge` text DEFAULT 'other' NOT NULL,
	`answer` text DEFAULT '' NOT NULL,
	`person_id` text,
	`round_id` text,
	`skill_id` text,
	FOREIGN KEY (`opportunity_id`) REFERENCES `opportunity`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`skill_id`) REFERENCES `skill`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `pain_opportunity` ON `pain` (`opportunity_id`);--> statement-breakpoint
CREATE INDEX `pain_person` ON `pain` (`person_id`);--> statement-breakpoint
CREATE INDEX `pain_round` ON `pain` (`round_id`);--> statement-breakpoint
CREATE TABLE `segment` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`opportunity_id` text NOT NULL,
	`name` text NOT NULL,
	`problem` text DEFAULT '' NOT NULL,
	`power_user` integer DEFAULT false NOT NULL,
	`what_i_do` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`opportunity_id`) REFERENCES `opportunity`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `segment_opportunity` ON `segment` (`opportunity_id`);--> statement-breakpoint
CREATE TABLE `team_capability` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`opportunity_id` text NOT NULL,
	`skill_id` text NOT NULL,
	`capability` text NOT NULL,
	FOREIGN KEY (`opportunity_id`) REFERENCES `opportunity`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`skill_id`) REFERENCES `skill`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `team_capability_skill` ON `team_capability` (`opportunity_id`,`skill_id`);--> statement-breakpoint
CREATE TABLE `close_out` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`opportunity_id` text NOT NULL,
	`outcome` text NOT NULL,
	`closed_on` text NOT NULL,
	`stage_id` text,
	`reasons` text NOT NULL,
	`feedback` text DEFAULT '' NOT NULL,
	`lessons` text DEFAULT '' NOT NULL,
	`come_back_on` text,
	`reopened_at` integer,
	FOREIGN KEY (`opportunity_id`) REFERENCES `opportunity`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`stage_id`) REFERENCES `stage`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `close_out_opportunity` ON `close_out` (`opportunity_id`);--> statement-breakpoint
CREATE TABLE `close_out_skill` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`close_out_id` text NOT NULL,
	`skill_id` text NOT NULL,
	`importance` integer NOT NULL,
	FOREIGN KEY (`close_out_id`) REFERENCES `close_out`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`skill_id`) REFERENCES `skill`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `close_out_skill_once` ON `close_out_skill` (`close_out_id`,`skill_id`);--> statement-breakpoint
CREATE TABLE `company` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`name` text NOT NULL,
	`website` text DEFAULT '' NOT NULL,
	`industry` text DEFAULT '' NOT NULL,
	`size_band` text DEFAULT '' NOT NULL,
	`locations` text DEFAULT '' NOT NULL,
	`research_products` text DEFAULT '' NOT NULL,
	`research_market` text DEFAULT '' NOT NULL,
	`research_culture` text DEFAULT '' NOT NULL,
	`research_challenges` text DEFAULT '' NOT NULL,
	`research_direction` text DEFAULT '' NOT NULL,
	`trashed_at` integer
);
--> statement-breakpoint
CREATE INDEX `company_name` ON `company` (`name`);--> statement-breakpoint
CREATE TABLE `close_check_won` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`debrief_id` text NOT NULL,
	`person_id` text NOT NULL,
	`check_name` text NOT NULL,
	FOREIGN KEY (`debrief_id`) REFERENCES `debrief`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `close_check_won_once` ON `close_check_won` (`debrief_id`,`person_id`,`check_name`);--> statement-breakpoint
CREATE INDEX `close_check_won_person` ON `close_check_won` (`person_id`);--> statement-breakpoint
CREATE TABLE `debrief` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`round_id` text NOT NULL,
	`rating` integer,
	`went_well` text DEFAULT '' NOT NULL,
	`to_change` text DEFAULT '' NOT NULL,
	`notes` text DEFAULT '' NOT NULL,
	`promised_by` text,
	`next_step` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `debrief_round` ON `debrief` (`round_id`);--> statement-breakpoint
CREATE TABLE `question_asked` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`debrief_id` text NOT NULL,
	`text` text NOT NULL,
	`kind` text DEFAULT 'other' NOT NULL,
	`how_i_did` integer,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`debrief_id`) REFERENCES `debrief`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `question_asked_debrief` ON `question_asked` (`debrief_id`);--> statement-breakpoint
CREATE TABLE `reservation` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`debrief_id` text NOT NULL,
	`text` text NOT NULL,
	`answered` integer DEFAULT false NOT NULL,
	`person_id` text,
	FOREIGN KEY (`debrief_id`) REFERENCES `debrief`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `reservation_debrief` ON `reservation` (`debrief_id`);--> statement-breakpoint
CREATE TABLE `skill_signal` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`debrief_id` text NOT NULL,
	`skill_id` text NOT NULL,
	`pressed` integer NOT NULL,
	`outcome` text NOT NULL,
	`quote` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`debrief_id`) REFERENCES `debrief`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`skill_id`) REFERENCES `skill`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `skill_signal_once` ON `skill_signal` (`debrief_id`,`skill_id`);--> statement-breakpoint
CREATE TABLE `follow_up` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`kind` text NOT NULL,
	`due_on` text NOT NULL,
	`due_time` text,
	`time_zone` text,
	`person_id` text,
	`opportunity_id` text,
	`round_id` text,
	`channel` text,
	`subject` text DEFAULT '' NOT NULL,
	`draft` text DEFAULT '' NOT NULL,
	`state` text DEFAULT 'open' NOT NULL,
	`settled_at` integer,
	`snoozed_until` text,
	`rule` text,
	`rule_key` text,
	`reason` text DEFAULT '' NOT NULL,
	`due_chosen` integer DEFAULT false NOT NULL,
	`trashed_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`opportunity_id`) REFERENCES `opportunity`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `follow_up_rule_key` ON `follow_up` (`rule_key`);--> statement-breakpoint
CREATE INDEX `follow_up_state` ON `follow_up` (`state`,`due_on`);--> statement-breakpoint
CREATE INDEX `follow_up_opportunity` ON `follow_up` (`opportunity_id`,`state`);--> statement-breakpoint
CREATE INDEX `follow_up_person` ON `follow_up` (`person_id`,`state`);--> statement-breakpoint
CREATE INDEX `follow_up_round` ON `follow_up` (`round_id`);--> statement-breakpoint
CREATE TABLE `initiative` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`lane` text DEFAULT 'later' NOT NULL,
	`position` real NOT NULL,
	`effort_hours` real NOT NULL,
	`start_on` text,
	`target_on` text,
	`done_on` text,
	`market_check` text DEFAULT '' NOT NULL,
	`came_of_it` text DEFAULT '' NOT NULL,
	`notes` text DEFAULT '' NOT NULL,
	`trashed_at` integer
);
--> statement-breakpoint
CREATE TABLE `initiative_skill` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`initiative_id` text NOT NULL,
	`skill_id` text NOT NULL,
	`gain` integer NOT NULL,
	FOREIGN KEY (`initiative_id`) REFERENCES `initiative`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`skill_id`) REFERENCES `skill`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `initiative_skill_once` ON `initiative_skill` (`initiative_id`,`skill_id`);--> statement-breakpoint
CREATE INDEX `initiative_skill_skill` ON `initiative_skill` (`skill_id`);--> statement-breakpoint
CREATE TABLE `material` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`version` text DEFAULT '' NOT NULL,
	`body` text DEFAULT '' NOT NULL,
	`file_name` text DEFAULT '' NOT NULL,
	`bullets` text NOT NULL,
	`trashed_at` integer
);
--> statement-breakpoint
CREATE TABLE `material_use` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`material_id` text NOT NULL,
	`opportunity_id` text NOT NULL,
	`left_out` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`material_id`) REFERENCES `material`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`opportunity_id`) REFERENCES `opportunity`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `material_use_once` ON `material_use` (`material_id`,`opportunity_id`);--> statement-breakpoint
CREATE INDEX `material_use_opportunity` ON `material_use` (`opportunity_id`);--> statement-breakpoint
CREATE TABLE `offer` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`opportunity_id` text NOT NULL,
	`currency` text NOT NULL,
	`base_per_year` integer NOT NULL,
	`bonus_amount` integer,
	`bonus_percent` real,
	`equity_grant` integer,
	`equity_years` real,
	`equity_cliff_months` integer,
	`sign_on` integer,
	`benefits_per_year` integer,
	`days_off` integer,
	`terms` text DEFAULT '' NOT NULL,
	`received_on` text,
	`answer_by` text,
	`trashed_at` integer,
	FOREIGN KEY (`opportunity_id`) REFERENCES `opportunity`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `offer_opportunity` ON `offer` (`opportunity_id`);--> statement-breakpoint
CREATE TABLE `card_fact` (
	`opportunity_id` text PRIMARY KEY NOT NULL,
	`closes` text NOT NULL,
	`limbo_heard_on` text,
	`owed_round_id` text,
	`round_id` text,
	`round_kind` text,
	`round_starts_at` integer,
	`round_ends_at` integer,
	`follow_up_id` text,
	`follow_up_kind` text,
	`follow_up_due_on` text,
	`follow_up_person` text,
	`outcome` text,
	FOREIGN KEY (`opportunity_id`) REFERENCES `opportunity`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `draft` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `note` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`opportunity_id` text NOT NULL,
	`at` integer NOT NULL,
	`body` text NOT NULL,
	`trashed_at` integer,
	FOREIGN KEY (`opportunity_id`) REFERENCES `opportunity`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `note_opportunity` ON `note` (`opportunity_id`,`at`);--> statement-breakpoint
CREATE TABLE `opportunity` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`company_id` text NOT NULL,
	`title` text NOT NULL,
	`level` text DEFAULT '' NOT NULL,
	`source` text DEFAULT 'other' NOT NULL,
	`source_person_id` text,
	`posting_url` text DEFAULT '' NOT NULL,
	`posting_text` text DEFAULT '' NOT NULL,
	`location` text DEFAULT '' NOT NULL,
	`work_mode` text,
	`salary_min` integer,
	`salary_max` integer,
	`salary_currency` text,
	`stage_id` text NOT NULL,
	`position` real NOT NULL,
	`stage_entered_at` integer NOT NULL,
	`excitement` integer,
	`applied_on` text,
	`deadline` text,
	`need` text DEFAULT 'unknown' NOT NULL,
	`need_notes` text DEFAULT '' NOT NULL,
	`core_problem` text DEFAULT '' NOT NULL,
	`benefits` text DEFAULT '' NOT NULL,
	`notes` text DEFAULT '' NOT NULL,
	`import_key` text,
	`trashed_at` integer,
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`source_person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`stage_id`) REFERENCES `stage`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `opportunity_stage` ON `opportunity` (`stage_id`,`position`);--> statement-breakpoint
CREATE INDEX `opportunity_company` ON `opportunity` (`company_id`);--> statement-breakpoint
CREATE INDEX `opportunity_source_person` ON `opportunity` (`source_person_id`);--> statement-breakpoint
CREATE INDEX `opportunity_import` ON `opportunity` (`import_key`);--> statement-breakpoint
CREATE TABLE `stage_change` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`opportunity_id` text NOT NULL,
	`from_stage_id` text,
	`to_stage_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`opportunity_id`) REFERENCES `opportunity`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`from_stage_id`) REFERENCES `stage`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_stage_id`) REFERENCES `stage`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `stage_change_opportunity` ON `stage_change` (`opportunity_id`,`at`);--> statement-breakpoint
CREATE TABLE `interaction` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`at` integer NOT NULL,
	`channel` text NOT NULL,
	`direction` text NOT NULL,
	`summary` text DEFAULT '' NOT NULL,
	`person_id` text,
	`opportunity_id` text,
	`trashed_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`opportunity_id`) REFERENCES `opportunity`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `interaction_person` ON `interaction` (`person_id`,`at`);--> statement-breakpoint
CREATE INDEX `interaction_opportunity` ON `interaction` (`opportunity_id`,`at`);--> statement-breakpoint
CREATE TABLE `participation` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`person_id` text NOT NULL,
	`opportunity_id` text NOT NULL,
	`role` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`opportunity_id`) REFERENCES `opportunity`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `participation_once` ON `participation` (`opportunity_id`,`person_id`,`role`);--> statement-breakpoint
CREATE INDEX `participation_person` ON `participation` (`person_id`);--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`name` text NOT NULL,
	`kind` text DEFAULT 'other' NOT NULL,
	`job_title` text DEFAULT '' NOT NULL,
	`email` text DEFAULT '' NOT NULL,
	`phone` text DEFAULT '' NOT NULL,
	`profile_url` text DEFAULT '' NOT NULL,
	`notes` text DEFAULT '' NOT NULL,
	`company_id` text,
	`keep_in_touch_days` integer,
	`trashed_at` integer,
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `person_company` ON `person` (`company_id`);--> statement-breakpoint
CREATE INDEX `person_name` ON `person` (`name`);--> statement-breakpoint
CREATE TABLE `interviewer` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`round_id` text NOT NULL,
	`person_id` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `interviewer_round` ON `interviewer` (`round_id`);--> statement-breakpoint
CREATE INDEX `interviewer_person` ON `interviewer` (`person_id`);--> statement-breakpoint
CREATE TABLE `round` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`opportunity_id` text NOT NULL,
	`kind` text NOT NULL,
	`starts_at` integer NOT NULL,
	`time_zone` text NOT NULL,
	`minutes` integer NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	`status` text DEFAULT 'scheduled' NOT NULL,
	`debrief_waived` integer DEFAULT false NOT NULL,
	`trashed_at` integer,
	FOREIGN KEY (`opportunity_id`) REFERENCES `opportunity`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `round_opportunity` ON `round` (`opportunity_id`,`starts_at`);--> statement-breakpoint
CREATE INDEX `round_start` ON `round` (`starts_at`);--> statement-breakpoint
CREATE TABLE `search_document` (
	`id` integer PRIMARY KEY NOT NULL,
	`ref_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_document_ref_id_unique` ON `search_document` (`ref_id`);--> statement-breakpoint
CREATE TABLE `saved_view` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`screen` text NOT NULL,
	`name` text NOT NULL,
	`definition` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `setting` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`skill_id` text NOT NULL,
	`opportunity_id` text,
	`source` text NOT NULL,
	`importance` integer NOT NULL,
	`quote` text DEFAULT '' NOT NULL,
	`seen_on` text NOT NULL,
	`person_id` text,
	`round_id` text,
	`pain_id` text,
	`close_out_id` text,
	`trashed_at` integer,
	FOREIGN KEY (`skill_id`) REFERENCES `skill`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`opportunity_id`) REFERENCES `opportunity`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`pain_id`) REFERENCES `pain`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`close_out_id`) REFERENCES `close_out`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `evidence_skill` ON `evidence` (`skill_id`);--> statement-breakpoint
CREATE INDEX `evidence_opportunity` ON `evidence` (`opportunity_id`);--> statement-breakpoint
CREATE INDEX `evidence_round` ON `evidence` (`round_id`);--> statement-breakpoint
CREATE INDEX `evidence_pain` ON `evidence` (`pain_id`);--> statement-breakpoint
CREATE INDEX `evidence_close_out` ON `evidence` (`close_out_id`);--> statement-breakpoint
CREATE TABLE `level_change` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`skill_id` text NOT NULL,
	`current` integer NOT NULL,
	`target` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`skill_id`) REFERENCES `skill`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `level_change_skill` ON `level_change` (`skill_id`,`at`);--> statement-breakpoint
CREATE TABLE `skill` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`name` text NOT NULL,
	`family` text DEFAULT '' NOT NULL,
	`notes` text DEFAULT '' NOT NULL,
	`current` integer DEFAULT 0 NOT NULL,
	`target` integer DEFAULT 0 NOT NULL,
	`trashed_at` integer
);
--> statement-breakpoint
CREATE INDEX `skill_name` ON `skill` (`name`);--> statement-breakpoint
CREATE TABLE `stage` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`position` real NOT NULL,
	`colour` text NOT NULL,
	`stale_after_days` integer,
	`collapsed` integer DEFAULT false NOT NULL,
	`trashed_at` integer
);
--> statement-breakpoint
CREATE TABLE `story` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`title` text NOT NULL,
	`situation` text DEFAULT '' NOT NULL,
	`task` text DEFAULT '' NOT NULL,
	`action` text DEFAULT '' NOT NULL,
	`result` text DEFAULT '' NOT NULL,
	`number` text DEFAULT '' NOT NULL,
	`challenges` text NOT NULL,
	`trashed_at` integer
);
--> statement-breakpoint
CREATE TABLE `story_skill` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`story_id` text NOT NULL,
	`skill_id` text NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`skill_id`) REFERENCES `skill`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `story_skill_once` ON `story_skill` (`story_id`,`skill_id`);--> statement-breakpoint
CREATE INDEX `story_skill_skill` ON `story_skill` (`skill_id`);--> statement-breakpoint
CREATE TABLE `story_told` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`story_id` text NOT NULL,
	`round_id` text NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `story_told_once` ON `story_told` (`story_id`,`round_id`);--> statement-breakpoint
CREATE INDEX `story_told_round` ON `story_told` (`round_id`);--> statement-breakpoint
CREATE TABLE `tag` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`name` text NOT NULL,
	`colour` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tag_name` ON `tag` (`name`);--> statement-breakpoint
CREATE TABLE `tagging` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`tag_id` text NOT NULL,
	`company_id` text,
	`opportunity_id` text,
	`person_id` text,
	FOREIGN KEY (`tag_id`) REFERENCES `tag`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`company_id`) REFERENCES `company`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`opportunity_id`) REFERENCES `opportunity`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `tagging_tag` ON `tagging` (`tag_id`);--> statement-breakpoint
CREATE INDEX `tagging_company` ON `tagging` (`company_id`);--> statement-breakpoint
CREATE INDEX `tagging_opportunity` ON `tagging` (`opportunity_id`);--> statement-breakpoint
CREATE INDEX `tagging_person` ON `tagging` (`person_id`);