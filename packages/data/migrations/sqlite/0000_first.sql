CREATE TABLE `data_answer` (
	`actor_id` text NOT NULL,
	`key` text NOT NULL,
	`action` text NOT NULL,
	`request_hash` text NOT NULL,
	`response` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`actor_id`, `key`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `data_answer_at` ON `data_answer` (`at`);--> statement-breakpoint
CREATE TABLE `data_audit` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`actor_id` text,
	`actor_name` text,
	`on_behalf_of` text,
	`mandate_id` text,
	`position_id` text,
	`organisation_id` text,
	`action` text NOT NULL,
	`subject` text,
	`before` text,
	`after` text,
	`request_id` text,
	`hash` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `data_audit_subject` ON `data_audit` (`subject`,`seq`);--> statement-breakpoint
CREATE INDEX `data_audit_actor` ON `data_audit` (`actor_id`,`seq`);--> statement-breakpoint
CREATE INDEX `data_audit_organisation` ON `data_audit` (`organisation_id`,`seq`);--> statement-breakpoint
CREATE TABLE `data_chain` (
	`id` integer PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`hash` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `data_job` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`payload` text NOT NULL,
	`state` text NOT NULL,
	`run_at` text NOT NULL,
	`attempts` integer NOT NULL,
	`locked_until` text,
	`locked_by` text,
	`unique_key` text,
	`last_error` text,
	`created_at` text NOT NULL,
	`ended_at` text
) STRICT;
--> statement-breakpoint
CREATE INDEX `data_job_due` ON `data_job` (`state`,`run_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `data_job_unique_key` ON `data_job` (`unique_key`);