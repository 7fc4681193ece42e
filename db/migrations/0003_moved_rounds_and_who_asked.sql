CREATE TABLE `round_move` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`round_id` text NOT NULL,
	`from_at` integer NOT NULL,
	`from_zone` text NOT NULL,
	`to_at` integer NOT NULL,
	`to_zone` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `round`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `round_move_round` ON `round_move` (`round_id`,`at`);--> statement-breakpoint
ALTER TABLE `question_asked` ADD `person_id` text REFERENCES person(id) ON DELETE set null;--> statement-breakpoint
CREATE INDEX `question_asked_person` ON `question_asked` (`person_id`);