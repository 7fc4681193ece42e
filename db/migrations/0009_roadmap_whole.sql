CREATE TABLE `initiative_hours` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`initiative_id` text NOT NULL,
	`spent_on` text NOT NULL,
	`hours` real NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`initiative_id`) REFERENCES `initiative`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `initiative_hours_initiative` ON `initiative_hours` (`initiative_id`,`spent_on`);--> statement-breakpoint
CREATE TABLE `level_meaning` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`family` text NOT NULL,
	`level` integer NOT NULL,
	`text` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `level_meaning_once` ON `level_meaning` (`family`,`level`);--> statement-breakpoint
CREATE TABLE `level_support` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`level_change_id` text NOT NULL,
	`kind` text NOT NULL,
	`story_id` text,
	`initiative_id` text,
	`round_id` text,
	`evidence_id` text,
	FOREIGN KEY (`level_change_id`) REFERENCES `level_change`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`initiative_id`) REFERENCES `initiative`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`evidence_id`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `level_support_level_change` ON `level_support` (`level_change_id`);--> statement-breakpoint
CREATE INDEX `level_support_story` ON `level_support` (`story_id`);--> statement-breakpoint
CREATE INDEX `level_support_initiative` ON `level_support` (`initiative_id`);--> statement-breakpoint
CREATE INDEX `level_support_round` ON `level_support` (`round_id`);--> statement-breakpoint
CREATE INDEX `level_support_evidence` ON `level_support` (`evidence_id`);--> statement-breakpoint
CREATE TABLE `skill_former_name` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`skill_id` text NOT NULL,
	`name` text NOT NULL,
	`reason` text NOT NULL,
	FOREIGN KEY (`skill_id`) REFERENCES `skill`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `skill_former_name_skill` ON `skill_former_name` (`skill_id`);--> statement-breakpoint
CREATE INDEX `skill_former_name_name` ON `skill_former_name` (`name`);--> statement-breakpoint
ALTER TABLE `initiative` ADD `dropped_on` text;--> statement-breakpoint
ALTER TABLE `initiative` ADD `market_checked_on` text;--> statement-breakpoint
ALTER TABLE `initiative` ADD `link` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `initiative_skill` ADD `gained` integer;--> statement-breakpoint
ALTER TABLE `material` ADD `notes` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `material` ADD `previous_id` text REFERENCES material(id) ON DELETE set null;--> statement-breakpoint
ALTER TABLE `material` ADD `file_copy` text;--> statement-breakpoint
ALTER TABLE `material` ADD `file_size` integer;--> statement-breakpoint
ALTER TABLE `evidence` ADD `capability_id` text REFERENCES team_capability(id) ON DELETE cascade;--> statement-breakpoint
ALTER TABLE `evidence` ADD `weight` real DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `evidence` ADD `struck_at` integer;--> statement-breakpoint
ALTER TABLE `evidence` ADD `struck_reason` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `evidence_capability` ON `evidence` (`capability_id`);--> statement-breakpoint
ALTER TABLE `level_change` ADD `true_on` text;--> statement-breakpoint
ALTER TABLE `level_change` ADD `note` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `skill` ADD `retired_at` integer;--> statement-breakpoint
ALTER TABLE `skill` ADD `retired_reason` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `skill` ADD `merged_into_id` text REFERENCES skill(id) ON DELETE set null;--> statement-breakpoint
ALTER TABLE `skill` ADD `split_from_id` text REFERENCES skill(id) ON DELETE set null;--> statement-breakpoint
ALTER TABLE `story` ADD `notes` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `story_told` ADD `went` integer;--> statement-breakpoint
ALTER TABLE `story_told` ADD `note` text DEFAULT '' NOT NULL;