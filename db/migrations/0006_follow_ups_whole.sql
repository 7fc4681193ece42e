CREATE TABLE `calendar_entry` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`digest` text NOT NULL,
	`sequence` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `notice` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `template` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`subject` text DEFAULT '' NOT NULL,
	`body` text DEFAULT '' NOT NULL,
	`trashed_at` integer
);
--> statement-breakpoint
CREATE INDEX `template_kind` ON `template` (`kind`);--> statement-breakpoint
ALTER TABLE `follow_up` ADD `snoozed_time` text;--> statement-breakpoint
ALTER TABLE `follow_up` ADD `snoozed_zone` text;--> statement-breakpoint
ALTER TABLE `follow_up` ADD `waits_since` integer;--> statement-breakpoint
ALTER TABLE `follow_up` ADD `skip_reason` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `follow_up` ADD `repeat_every` integer;--> statement-breakpoint
ALTER TABLE `follow_up` ADD `repeat_unit` text;--> statement-breakpoint
ALTER TABLE `follow_up` ADD `repeat_from` text;--> statement-breakpoint
ALTER TABLE `follow_up` ADD `repeat_of` text;--> statement-breakpoint
ALTER TABLE `opportunity` ADD `rules_off` text DEFAULT '[]' NOT NULL;