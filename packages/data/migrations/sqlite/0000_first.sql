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
CREATE TABLE `auth_account` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`username` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer NOT NULL,
	`image` text,
	`two_factor_enabled` integer NOT NULL,
	`disabled_at` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `auth_account_person` ON `auth_account` (`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `auth_account_username` ON `auth_account` (`username`);--> statement-breakpoint
CREATE UNIQUE INDEX `auth_account_email` ON `auth_account` (`email`);--> statement-breakpoint
CREATE TABLE `auth_authenticator` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`secret` text NOT NULL,
	`backup_codes` text NOT NULL,
	`verified` integer NOT NULL,
	`failed_verification_count` integer,
	`locked_until` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `auth_authenticator_user` ON `auth_authenticator` (`user_id`);--> statement-breakpoint
CREATE TABLE `auth_credential` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`password` text,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` text,
	`refresh_token_expires_at` text,
	`scope` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `auth_credential_user` ON `auth_credential` (`user_id`);--> statement-breakpoint
CREATE TABLE `auth_grant` (
	`id` text PRIMARY KEY NOT NULL,
	`role_id` text NOT NULL,
	`position_id` text,
	`person_id` text,
	`organisation_id` text,
	`with_descendants` integer NOT NULL,
	`may_pass_on` integer NOT NULL,
	`from_day` text NOT NULL,
	`until_day` text,
	`revoked_at` text
) STRICT;
--> statement-breakpoint
CREATE INDEX `auth_grant_position` ON `auth_grant` (`position_id`);--> statement-breakpoint
CREATE INDEX `auth_grant_person` ON `auth_grant` (`person_id`);--> statement-breakpoint
CREATE INDEX `auth_grant_organisation` ON `auth_grant` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `auth_grant_role` ON `auth_grant` (`role_id`);--> statement-breakpoint
CREATE TABLE `auth_link` (
	`hash` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`expires_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `auth_link_account` ON `auth_link` (`account_id`);--> statement-breakpoint
CREATE TABLE `auth_mandate` (
	`id` text PRIMARY KEY NOT NULL,
	`giver_id` text NOT NULL,
	`holder_id` text NOT NULL,
	`permissions` text NOT NULL,
	`instrument` text NOT NULL,
	`from_day` text NOT NULL,
	`until_day` text NOT NULL,
	`created_at` text NOT NULL,
	`revoked_at` text
) STRICT;
--> statement-breakpoint
CREATE INDEX `auth_mandate_giver` ON `auth_mandate` (`giver_id`);--> statement-breakpoint
CREATE INDEX `auth_mandate_holder` ON `auth_mandate` (`holder_id`);--> statement-breakpoint
CREATE TABLE `auth_passkey` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`name` text,
	`public_key` text NOT NULL,
	`credential_id` text NOT NULL,
	`counter` integer NOT NULL,
	`device_type` text NOT NULL,
	`backed_up` integer NOT NULL,
	`transports` text,
	`aaguid` text,
	`created_at` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `auth_passkey_credential` ON `auth_passkey` (`credential_id`);--> statement-breakpoint
CREATE INDEX `auth_passkey_user` ON `auth_passkey` (`user_id`);--> statement-breakpoint
CREATE TABLE `auth_role` (
	`id` text PRIMARY KEY NOT NULL,
	`name_vi` text NOT NULL,
	`name_en` text NOT NULL,
	`permissions` text NOT NULL,
	`built_in` integer NOT NULL,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `auth_session` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`token` text NOT NULL,
	`expires_at` text NOT NULL,
	`seen_at` text NOT NULL,
	`mandate_id` text,
	`ip_address` text,
	`user_agent` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `auth_session_token` ON `auth_session` (`token`);--> statement-breakpoint
CREATE INDEX `auth_session_user` ON `auth_session` (`user_id`);--> statement-breakpoint
CREATE TABLE `auth_throttle` (
	`key` text PRIMARY KEY NOT NULL,
	`failures` integer NOT NULL,
	`locked_until` text,
	`at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `auth_token` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`name` text NOT NULL,
	`hash` text NOT NULL,
	`permissions` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	`revoked_at` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `auth_token_hash` ON `auth_token` (`hash`);--> statement-breakpoint
CREATE INDEX `auth_token_account` ON `auth_token` (`account_id`);--> statement-breakpoint
CREATE TABLE `auth_verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `auth_verification_identifier` ON `auth_verification` (`identifier`);--> statement-breakpoint
CREATE TABLE `calendar_batch` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`week` text NOT NULL,
	`by_id` text NOT NULL,
	`at` text NOT NULL,
	`before` text NOT NULL,
	`after` text NOT NULL,
	`undone_at` text
) STRICT;
--> statement-breakpoint
CREATE TABLE `calendar_feed` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`name` text NOT NULL,
	`secret_hash` text NOT NULL,
	`created_by_id` text NOT NULL,
	`created_at` text NOT NULL,
	`revoked_at` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_feed_secret` ON `calendar_feed` (`secret_hash`);--> statement-breakpoint
CREATE INDEX `calendar_feed_organisation` ON `calendar_feed` (`organisation_id`,`id`);--> statement-breakpoint
CREATE TABLE `calendar_item` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`week` text NOT NULL,
	`day` text NOT NULL,
	`start` text,
	`end` text,
	`session` text,
	`content` text NOT NULL,
	`chair` text NOT NULL,
	`participants` text NOT NULL,
	`room_id` text,
	`place` text,
	`preparing` text,
	`note` text,
	`removed_at` text,
	`change` text,
	`changed_at` text,
	`version` integer NOT NULL,
	`folded` text NOT NULL,
	FOREIGN KEY (`room_id`) REFERENCES `calendar_room`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `calendar_item_week` ON `calendar_item` (`organisation_id`,`week`,`removed_at`);--> statement-breakpoint
CREATE INDEX `calendar_item_room` ON `calendar_item` (`room_id`,`day`);--> statement-breakpoint
CREATE TABLE `calendar_opening` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`is_open` integer NOT NULL,
	`slug` text NOT NULL,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_opening_slug` ON `calendar_opening` (`slug`);--> statement-breakpoint
CREATE TABLE `calendar_room` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`name` text NOT NULL,
	`folded` text NOT NULL,
	`capacity` integer,
	`is_active` integer NOT NULL,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_room_name` ON `calendar_room` (`organisation_id`,`folded`);--> statement-breakpoint
CREATE TABLE `calendar_seat` (
	`item_id` text NOT NULL,
	`person_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`week` text NOT NULL,
	PRIMARY KEY(`item_id`, `person_id`),
	FOREIGN KEY (`item_id`) REFERENCES `calendar_item`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `calendar_seat_person` ON `calendar_seat` (`person_id`,`week`);--> statement-breakpoint
CREATE TABLE `calendar_week` (
	`organisation_id` text NOT NULL,
	`week` text NOT NULL,
	`state` text NOT NULL,
	`is_empty` integer NOT NULL,
	`reason` text,
	`submitted` text,
	`approved` text,
	`published` text,
	`version` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `week`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `calendar_week_state` ON `calendar_week` (`state`,`organisation_id`,`week`);--> statement-breakpoint
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
--> statement-breakpoint
CREATE TABLE `files_attachment` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`owner_kind` text NOT NULL,
	`owner_id` text NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`bytes` integer NOT NULL,
	`hash` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `files_attachment_content` ON `files_attachment` (`owner_kind`,`owner_id`,`hash`);--> statement-breakpoint
CREATE INDEX `files_attachment_hash` ON `files_attachment` (`hash`);--> statement-breakpoint
CREATE TABLE `notify_attempt` (
	`id` text PRIMARY KEY NOT NULL,
	`delivery_id` text NOT NULL,
	`at` text NOT NULL,
	`outcome` text NOT NULL,
	`answer` text,
	FOREIGN KEY (`delivery_id`) REFERENCES `notify_delivery`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `notify_attempt_delivery` ON `notify_attempt` (`delivery_id`,`id`);--> statement-breakpoint
CREATE TABLE `notify_delivery` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`person_name` text NOT NULL,
	`address` text NOT NULL,
	`state` text NOT NULL,
	`due_at` text NOT NULL,
	`held_key` text,
	`attempts` integer NOT NULL,
	`tries` integer NOT NULL,
	`last_error` text,
	`created_at` text NOT NULL,
	`ended_at` text
) STRICT;
--> statement-breakpoint
CREATE INDEX `notify_delivery_state` ON `notify_delivery` (`state`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `notify_delivery_held` ON `notify_delivery` (`held_key`);--> statement-breakpoint
CREATE TABLE `notify_notice` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`params` text NOT NULL,
	`path` text NOT NULL,
	`at` text NOT NULL,
	`read_at` text,
	`unique_key` text,
	`delivery_id` text,
	FOREIGN KEY (`delivery_id`) REFERENCES `notify_delivery`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `notify_notice_person` ON `notify_notice` (`person_id`,`id`);--> statement-breakpoint
CREATE INDEX `notify_notice_delivery` ON `notify_notice` (`delivery_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `notify_notice_unique_key` ON `notify_notice` (`unique_key`,`person_id`);--> statement-breakpoint
CREATE TABLE `notify_settings` (
	`person_id` text PRIMARY KEY NOT NULL,
	`language` text NOT NULL,
	`quiet` text,
	`digest_at` text NOT NULL,
	`mail` text NOT NULL,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `workdays_day` (
	`day` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`name_vi` text NOT NULL,
	`name_en` text NOT NULL,
	`in_place_of` text,
	`instrument` text NOT NULL,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `workdays_revision` (
	`id` integer PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `workdays_sessions` (
	`organisation_id` text NOT NULL,
	`from` text NOT NULL,
	`sessions` text NOT NULL,
	`version` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `from`)
) STRICT;
