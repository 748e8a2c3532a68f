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
CREATE UNIQUE INDEX `data_job_unique_key` ON `data_job` (`unique_key`);--> statement-breakpoint
CREATE TABLE `directory_assignment` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`position_id` text NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `directory_person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`position_id`) REFERENCES `directory_position`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `directory_assignment_person` ON `directory_assignment` (`person_id`,`from`);--> statement-breakpoint
CREATE INDEX `directory_assignment_position` ON `directory_assignment` (`position_id`,`from`);--> statement-breakpoint
CREATE TABLE `directory_import` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`kind` text NOT NULL,
	`file_name` text NOT NULL,
	`imported_by` text NOT NULL,
	`imported_at` text NOT NULL,
	`undone_at` text,
	`rows` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `directory_organisation`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `directory_import_organisation` ON `directory_import` (`organisation_id`,`id`);--> statement-breakpoint
CREATE TABLE `directory_load` (
	`name` text PRIMARY KEY NOT NULL,
	`edition` text NOT NULL,
	`source` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `directory_organisation_version` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	`name` text NOT NULL,
	`folded` text NOT NULL,
	`sort_key` text NOT NULL,
	`parent_id` text,
	`unit_id` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `directory_organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `directory_organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `directory_unit`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `directory_organisation_version_from` ON `directory_organisation_version` (`organisation_id`,`from`);--> statement-breakpoint
CREATE INDEX `directory_organisation_version_parent` ON `directory_organisation_version` (`parent_id`,`from`);--> statement-breakpoint
CREATE TABLE `directory_organisation` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `directory_organisation_code` ON `directory_organisation` (`code`);--> statement-breakpoint
CREATE TABLE `directory_person` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`full_name` text NOT NULL,
	`folded` text NOT NULL,
	`sort_key` text NOT NULL,
	`email` text NOT NULL,
	`phone` text,
	`version` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `directory_organisation`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `directory_person_email` ON `directory_person` (`email`);--> statement-breakpoint
CREATE INDEX `directory_person_sort` ON `directory_person` (`sort_key`,`id`);--> statement-breakpoint
CREATE INDEX `directory_person_organisation` ON `directory_person` (`organisation_id`,`sort_key`,`id`);--> statement-breakpoint
CREATE TABLE `directory_position` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`title` text NOT NULL,
	`rank` integer NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `directory_organisation`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `directory_position_organisation` ON `directory_position` (`organisation_id`,`rank`,`id`);--> statement-breakpoint
CREATE TABLE `directory_succession` (
	`id` text PRIMARY KEY NOT NULL,
	`from_id` text NOT NULL,
	`to_id` text NOT NULL,
	`effective_on` text NOT NULL,
	`extent` text NOT NULL,
	`instrument` text,
	`certainty` text NOT NULL,
	`note` text,
	FOREIGN KEY (`from_id`) REFERENCES `directory_unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_id`) REFERENCES `directory_unit`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `directory_succession_pair` ON `directory_succession` (`from_id`,`to_id`,`effective_on`);--> statement-breakpoint
CREATE INDEX `directory_succession_to` ON `directory_succession` (`to_id`,`effective_on`);--> statement-breakpoint
CREATE TABLE `directory_unit_code` (
	`version_id` text NOT NULL,
	`scheme` text NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`version_id`, `scheme`),
	FOREIGN KEY (`version_id`) REFERENCES `directory_unit_version`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `directory_unit_code_value` ON `directory_unit_code` (`scheme`,`value`);--> statement-breakpoint
CREATE TABLE `directory_unit_version` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`folded` text NOT NULL,
	`sort_key` text NOT NULL,
	`parent_id` text,
	`population` integer,
	`population_on` text,
	`area_km2` real,
	`head_office_address` text,
	`longitude` real,
	`latitude` real,
	`legal_basis` text,
	`source` text,
	FOREIGN KEY (`unit_id`) REFERENCES `directory_unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `directory_unit`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `directory_unit_version_from` ON `directory_unit_version` (`unit_id`,`from`);--> statement-breakpoint
CREATE INDEX `directory_unit_version_parent` ON `directory_unit_version` (`parent_id`,`from`);--> statement-breakpoint
CREATE INDEX `directory_unit_version_sort` ON `directory_unit_version` (`sort_key`,`id`);--> statement-breakpoint
CREATE TABLE `directory_unit` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL
) STRICT;
