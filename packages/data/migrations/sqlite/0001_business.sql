CREATE TABLE `business_competence` (
	`level` text NOT NULL,
	`unit_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	PRIMARY KEY(`level`, `unit_id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `business_counter` (
	`prefix` text PRIMARY KEY NOT NULL,
	`last` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `business_draft_member` (
	`draft_id` text NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`draft_id`, `person_id`),
	FOREIGN KEY (`draft_id`) REFERENCES `business_draft`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `business_draft_member_person` ON `business_draft_member` (`person_id`,`draft_id`);--> statement-breakpoint
CREATE TABLE `business_draft` (
	`id` text PRIMARY KEY NOT NULL,
	`procedure` text NOT NULL,
	`version_id` text NOT NULL,
	`kind` text NOT NULL,
	`entity_code` text,
	`title` text NOT NULL,
	`state` text NOT NULL,
	`owner_id` text NOT NULL,
	`office_id` text NOT NULL,
	`competent_id` text,
	`answers` text NOT NULL,
	`authority` text,
	`dossier_id` text,
	`secret` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`pruned_at` text NOT NULL,
	`is_warned` integer NOT NULL,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `business_draft_owner` ON `business_draft` (`owner_id`,`state`,`id`);--> statement-breakpoint
CREATE INDEX `business_draft_pruned` ON `business_draft` (`state`,`pruned_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `business_draft_dossier` ON `business_draft` (`dossier_id`);--> statement-breakpoint
CREATE TABLE `business_duty_feed` (
	`person_id` text PRIMARY KEY NOT NULL,
	`secret_hash` text NOT NULL,
	`made_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `business_duty_feed_secret` ON `business_duty_feed` (`secret_hash`);--> statement-breakpoint
CREATE TABLE `business_entity` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`kind` text NOT NULL,
	`parent_code` text NOT NULL,
	`name` text NOT NULL,
	`folded` text NOT NULL,
	`foreign_name` text,
	`abbreviation` text,
	`status` text NOT NULL,
	`facts` text NOT NULL,
	`unit_id` text,
	`registered_on` text NOT NULL,
	`amendment` integer NOT NULL,
	`suspended_until` text,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `business_entity_code` ON `business_entity` (`parent_code`,`code`);--> statement-breakpoint
CREATE INDEX `business_entity_unit` ON `business_entity` (`unit_id`,`id`);--> statement-breakpoint
CREATE TABLE `business_entity_member` (
	`entity_id` text NOT NULL,
	`person_id` text NOT NULL,
	`role` text NOT NULL,
	`until` text,
	`authority_id` text,
	PRIMARY KEY(`entity_id`, `person_id`),
	FOREIGN KEY (`entity_id`) REFERENCES `business_entity`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `business_entity_member_person` ON `business_entity_member` (`person_id`,`entity_id`);--> statement-breakpoint
CREATE TABLE `business_entity_version` (
	`entity_id` text NOT NULL,
	`amendment` integer NOT NULL,
	`from` text NOT NULL,
	`name` text NOT NULL,
	`status` text NOT NULL,
	`facts` text NOT NULL,
	`dossier_id` text,
	`what` text NOT NULL,
	PRIMARY KEY(`entity_id`, `amendment`),
	FOREIGN KEY (`entity_id`) REFERENCES `business_entity`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `business_name_key` (
	`key` text NOT NULL,
	`name_id` text NOT NULL,
	PRIMARY KEY(`key`, `name_id`),
	FOREIGN KEY (`name_id`) REFERENCES `business_name`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `business_name_key_name` ON `business_name_key` (`name_id`);--> statement-breakpoint
CREATE TABLE `business_name` (
	`id` text PRIMARY KEY NOT NULL,
	`exact` text NOT NULL,
	`name` text NOT NULL,
	`foreign_name` text,
	`abbreviation` text,
	`kind` text NOT NULL,
	`entity_code` text,
	`dossier_id` text,
	`taken_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `business_name_exact` ON `business_name` (`exact`);--> statement-breakpoint
CREATE INDEX `business_name_entity` ON `business_name` (`entity_code`);--> statement-breakpoint
CREATE INDEX `business_name_dossier` ON `business_name` (`dossier_id`);--> statement-breakpoint
CREATE TABLE `business_signature` (
	`draft_id` text NOT NULL,
	`key` text NOT NULL,
	`bundle_hash` text NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`code_hash` text NOT NULL,
	`code_until` text NOT NULL,
	`attempts` integer NOT NULL,
	`signed_at` text,
	PRIMARY KEY(`draft_id`, `key`, `bundle_hash`),
	FOREIGN KEY (`draft_id`) REFERENCES `business_draft`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `casework_counter` (
	`prefix` text PRIMARY KEY NOT NULL,
	`last` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `casework_decision` (
	`dossier_id` text PRIMARY KEY NOT NULL,
	`checker_id` text NOT NULL,
	`signer_id` text NOT NULL,
	`outcome` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`dossier_id`) REFERENCES `casework_dossier`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "casework_four_eyes" CHECK("casework_decision"."checker_id" <> "casework_decision"."signer_id")
) STRICT;
--> statement-breakpoint
CREATE TABLE `casework_dossier` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`secret_hash` text NOT NULL,
	`filing_key` text NOT NULL,
	`feature` text NOT NULL,
	`path` text NOT NULL,
	`procedure` text NOT NULL,
	`version_id` text NOT NULL,
	`title` text NOT NULL,
	`folded` text NOT NULL,
	`channel` text NOT NULL,
	`applicant_id` text NOT NULL,
	`applicant_name` text NOT NULL,
	`receiving_id` text NOT NULL,
	`delivering_id` text NOT NULL,
	`submitted_at` text NOT NULL,
	`standing` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `casework_dossier_code` ON `casework_dossier` (`code`);--> statement-breakpoint
CREATE UNIQUE INDEX `casework_dossier_filing` ON `casework_dossier` (`filing_key`);--> statement-breakpoint
CREATE INDEX `casework_dossier_applicant` ON `casework_dossier` (`applicant_id`,`id`);--> statement-breakpoint
CREATE INDEX `casework_dossier_receiving` ON `casework_dossier` (`receiving_id`,`id`);--> statement-breakpoint
CREATE INDEX `casework_dossier_delivering` ON `casework_dossier` (`delivering_id`,`id`);--> statement-breakpoint
CREATE TABLE `casework_event` (
	`dossier_id` text NOT NULL,
	`seq` integer NOT NULL,
	`at` text NOT NULL,
	`by_id` text NOT NULL,
	`by_name` text NOT NULL,
	`post` text,
	`happening` text NOT NULL,
	PRIMARY KEY(`dossier_id`, `seq`),
	FOREIGN KEY (`dossier_id`) REFERENCES `casework_dossier`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `casework_member` (
	`dossier_id` text NOT NULL,
	`person_id` text NOT NULL,
	PRIMARY KEY(`dossier_id`, `person_id`),
	FOREIGN KEY (`dossier_id`) REFERENCES `casework_dossier`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `casework_member_person` ON `casework_member` (`person_id`,`dossier_id`);--> statement-breakpoint
CREATE TABLE `casework_place` (
	`dossier_id` text PRIMARY KEY NOT NULL,
	`competent_id` text NOT NULL,
	`status` text NOT NULL,
	`assignee_id` text,
	`is_proposed` integer NOT NULL,
	`is_ended` integer NOT NULL,
	`urgency` text NOT NULL,
	`clock` text NOT NULL,
	`calendar_revision` integer NOT NULL,
	`redated_with` integer NOT NULL,
	`answer_by` text,
	`is_late_told` integer NOT NULL,
	`seq` integer NOT NULL,
	FOREIGN KEY (`dossier_id`) REFERENCES `casework_dossier`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `casework_place_queue` ON `casework_place` (`competent_id`,`is_ended`,`urgency`,`dossier_id`);--> statement-breakpoint
CREATE INDEX `casework_place_assignee` ON `casework_place` (`assignee_id`,`is_ended`);--> statement-breakpoint
CREATE INDEX `casework_place_redating` ON `casework_place` (`is_ended`,`calendar_revision`,`clock`,`competent_id`);--> statement-breakpoint
CREATE INDEX `casework_place_answer` ON `casework_place` (`answer_by`);--> statement-breakpoint
CREATE TABLE `casework_reason` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`procedure` text,
	`text` text NOT NULL,
	`law` text NOT NULL,
	`remedy` text NOT NULL,
	`used` integer NOT NULL,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `casework_reason_office` ON `casework_reason` (`organisation_id`,`id`);--> statement-breakpoint
CREATE TABLE `casework_receipt` (
	`number` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`dossier_id` text NOT NULL,
	`dong` integer NOT NULL,
	`method` text NOT NULL,
	`reference` text NOT NULL,
	`at` text NOT NULL,
	`by_id` text NOT NULL,
	`by_name` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `casework_receipt_day` ON `casework_receipt` (`organisation_id`,`at`);--> statement-breakpoint
CREATE UNIQUE INDEX `casework_receipt_dossier` ON `casework_receipt` (`dossier_id`);--> statement-breakpoint
CREATE TABLE `casework_submission` (
	`dossier_id` text NOT NULL,
	`round` integer NOT NULL,
	`at` text NOT NULL,
	`bundle_hash` text NOT NULL,
	`content` text NOT NULL,
	PRIMARY KEY(`dossier_id`, `round`),
	FOREIGN KEY (`dossier_id`) REFERENCES `casework_dossier`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `catalogue_version` (
	`id` text PRIMARY KEY NOT NULL,
	`procedure` text NOT NULL,
	`from` text NOT NULL,
	`to` text,
	`content` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `catalogue_version_procedure` ON `catalogue_version` (`procedure`,`from`);--> statement-breakpoint
CREATE TABLE `parties_authority` (
	`id` text PRIMARY KEY NOT NULL,
	`agent_id` text NOT NULL,
	`principal_kind` text NOT NULL,
	`principal_name` text NOT NULL,
	`principal_number` text,
	`principal_email` text,
	`instrument_number` text NOT NULL,
	`instrument_on` text NOT NULL,
	`procedures` text NOT NULL,
	`entity_codes` text NOT NULL,
	`from` text NOT NULL,
	`until` text NOT NULL,
	`created_at` text NOT NULL,
	`confirmed_at` text,
	`revoked_at` text,
	`revoked_by` text,
	`revoked_reason` text,
	`is_ending_told` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `parties_authority_agent` ON `parties_authority` (`agent_id`,`id`);--> statement-breakpoint
CREATE INDEX `parties_authority_principal` ON `parties_authority` (`principal_email`,`id`);--> statement-breakpoint
CREATE INDEX `parties_authority_ending` ON `parties_authority` (`is_ending_told`,`until`);--> statement-breakpoint
ALTER TABLE `directory_person` ADD `kind` text DEFAULT 'officer' NOT NULL;