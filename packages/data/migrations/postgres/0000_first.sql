CREATE TABLE "data_answer" (
	"actor_id" text collate "C" NOT NULL,
	"key" text collate "C" NOT NULL,
	"action" text collate "C" NOT NULL,
	"request_hash" text collate "C" NOT NULL,
	"response" text collate "C" NOT NULL,
	"at" text collate "C" NOT NULL,
	CONSTRAINT "data_answer_actor_id_key_pk" PRIMARY KEY("actor_id","key")
);
--> statement-breakpoint
CREATE TABLE "data_audit" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"at" text collate "C" NOT NULL,
	"actor_id" text collate "C",
	"actor_name" text collate "C",
	"on_behalf_of" text collate "C",
	"mandate_id" text collate "C",
	"position_id" text collate "C",
	"organisation_id" text collate "C",
	"action" text collate "C" NOT NULL,
	"subject" text collate "C",
	"before" text collate "C",
	"after" text collate "C",
	"request_id" text collate "C",
	"hash" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "data_chain" (
	"id" integer PRIMARY KEY NOT NULL,
	"seq" bigint NOT NULL,
	"hash" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "data_job" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"kind" text collate "C" NOT NULL,
	"payload" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"run_at" text collate "C" NOT NULL,
	"attempts" integer NOT NULL,
	"locked_until" text collate "C",
	"locked_by" text collate "C",
	"unique_key" text collate "C",
	"last_error" text collate "C",
	"created_at" text collate "C" NOT NULL,
	"ended_at" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "auth_account" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"username" text collate "C" NOT NULL,
	"email" text collate "C" NOT NULL,
	"email_verified" boolean NOT NULL,
	"image" text collate "C",
	"two_factor_enabled" boolean NOT NULL,
	"disabled_at" text collate "C",
	"created_at" text collate "C" NOT NULL,
	"updated_at" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth_authenticator" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"user_id" text collate "C" NOT NULL,
	"secret" text collate "C" NOT NULL,
	"backup_codes" text collate "C" NOT NULL,
	"verified" boolean NOT NULL,
	"failed_verification_count" integer,
	"locked_until" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "auth_credential" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"user_id" text collate "C" NOT NULL,
	"account_id" text collate "C" NOT NULL,
	"provider_id" text collate "C" NOT NULL,
	"password" text collate "C",
	"access_token" text collate "C",
	"refresh_token" text collate "C",
	"id_token" text collate "C",
	"access_token_expires_at" text collate "C",
	"refresh_token_expires_at" text collate "C",
	"scope" text collate "C",
	"created_at" text collate "C" NOT NULL,
	"updated_at" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth_grant" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"role_id" text collate "C" NOT NULL,
	"position_id" text collate "C",
	"person_id" text collate "C",
	"organisation_id" text collate "C",
	"with_descendants" boolean NOT NULL,
	"may_pass_on" boolean NOT NULL,
	"from_day" text collate "C" NOT NULL,
	"until_day" text collate "C",
	"revoked_at" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "auth_link" (
	"hash" text collate "C" PRIMARY KEY NOT NULL,
	"account_id" text collate "C" NOT NULL,
	"expires_at" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth_mandate" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"giver_id" text collate "C" NOT NULL,
	"holder_id" text collate "C" NOT NULL,
	"permissions" text collate "C" NOT NULL,
	"instrument" text collate "C" NOT NULL,
	"from_day" text collate "C" NOT NULL,
	"until_day" text collate "C" NOT NULL,
	"created_at" text collate "C" NOT NULL,
	"revoked_at" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "auth_passkey" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"user_id" text collate "C" NOT NULL,
	"name" text collate "C",
	"public_key" text collate "C" NOT NULL,
	"credential_id" text collate "C" NOT NULL,
	"counter" integer NOT NULL,
	"device_type" text collate "C" NOT NULL,
	"backed_up" boolean NOT NULL,
	"transports" text collate "C",
	"aaguid" text collate "C",
	"created_at" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "auth_role" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"name_vi" text collate "C" NOT NULL,
	"name_en" text collate "C" NOT NULL,
	"permissions" text collate "C" NOT NULL,
	"built_in" boolean NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth_session" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"user_id" text collate "C" NOT NULL,
	"token" text collate "C" NOT NULL,
	"expires_at" text collate "C" NOT NULL,
	"seen_at" text collate "C" NOT NULL,
	"mandate_id" text collate "C",
	"ip_address" text collate "C",
	"user_agent" text collate "C",
	"created_at" text collate "C" NOT NULL,
	"updated_at" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth_throttle" (
	"key" text collate "C" PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"locked_until" text collate "C",
	"at" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth_token" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"account_id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"hash" text collate "C" NOT NULL,
	"permissions" text collate "C" NOT NULL,
	"created_at" text collate "C" NOT NULL,
	"expires_at" text collate "C" NOT NULL,
	"used_at" text collate "C",
	"revoked_at" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "auth_verification" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"identifier" text collate "C" NOT NULL,
	"value" text collate "C" NOT NULL,
	"expires_at" text collate "C" NOT NULL,
	"created_at" text collate "C" NOT NULL,
	"updated_at" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "calendar_batch" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"week" text collate "C" NOT NULL,
	"by_id" text collate "C" NOT NULL,
	"at" text collate "C" NOT NULL,
	"before" text collate "C" NOT NULL,
	"after" text collate "C" NOT NULL,
	"undone_at" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "calendar_feed" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"subject_id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"secret_hash" text collate "C" NOT NULL,
	"created_by_id" text collate "C" NOT NULL,
	"created_at" text collate "C" NOT NULL,
	"revoked_at" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "calendar_item" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"week" text collate "C" NOT NULL,
	"day" text collate "C" NOT NULL,
	"start" text collate "C",
	"end" text collate "C",
	"session" text collate "C",
	"content" text collate "C" NOT NULL,
	"chair" text collate "C" NOT NULL,
	"participants" text collate "C" NOT NULL,
	"room_id" text collate "C",
	"place" text collate "C",
	"preparing" text collate "C",
	"note" text collate "C",
	"removed_at" text collate "C",
	"change" text collate "C",
	"changed_at" text collate "C",
	"version" integer NOT NULL,
	"folded" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "calendar_opening" (
	"organisation_id" text collate "C" PRIMARY KEY NOT NULL,
	"is_open" boolean NOT NULL,
	"slug" text collate "C" NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "calendar_room" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"folded" text collate "C" NOT NULL,
	"capacity" integer,
	"is_active" boolean NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "calendar_seat" (
	"item_id" text collate "C" NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"week" text collate "C" NOT NULL,
	CONSTRAINT "calendar_seat_item_id_person_id_pk" PRIMARY KEY("item_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "calendar_week" (
	"organisation_id" text collate "C" NOT NULL,
	"week" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"is_empty" boolean NOT NULL,
	"reason" text collate "C",
	"submitted" text collate "C",
	"approved" text collate "C",
	"published" text collate "C",
	"version" integer NOT NULL,
	CONSTRAINT "calendar_week_organisation_id_week_pk" PRIMARY KEY("organisation_id","week")
);
--> statement-breakpoint
CREATE TABLE "directory_assignment" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"position_id" text collate "C" NOT NULL,
	"from" text collate "C" NOT NULL,
	"to" text collate "C" NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "directory_import" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"file_name" text collate "C" NOT NULL,
	"imported_by" text collate "C" NOT NULL,
	"imported_at" text collate "C" NOT NULL,
	"undone_at" text collate "C",
	"rows" text collate "C" NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "directory_load" (
	"name" text collate "C" PRIMARY KEY NOT NULL,
	"edition" text collate "C" NOT NULL,
	"source" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "directory_organisation_version" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"from" text collate "C" NOT NULL,
	"to" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"folded" text collate "C" NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"parent_id" text collate "C",
	"unit_id" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "directory_organisation" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"code" text collate "C" NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "directory_person" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"full_name" text collate "C" NOT NULL,
	"folded" text collate "C" NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"email" text collate "C" NOT NULL,
	"phone" text collate "C",
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "directory_position" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"title" text collate "C" NOT NULL,
	"rank" integer NOT NULL,
	"from" text collate "C" NOT NULL,
	"to" text collate "C" NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "directory_succession" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"from_id" text collate "C" NOT NULL,
	"to_id" text collate "C" NOT NULL,
	"effective_on" text collate "C" NOT NULL,
	"extent" text collate "C" NOT NULL,
	"instrument" text collate "C",
	"certainty" text collate "C" NOT NULL,
	"note" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "directory_unit_code" (
	"version_id" text collate "C" NOT NULL,
	"scheme" text collate "C" NOT NULL,
	"value" text collate "C" NOT NULL,
	CONSTRAINT "directory_unit_code_version_id_scheme_pk" PRIMARY KEY("version_id","scheme")
);
--> statement-breakpoint
CREATE TABLE "directory_unit_version" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"unit_id" text collate "C" NOT NULL,
	"from" text collate "C" NOT NULL,
	"to" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"folded" text collate "C" NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"parent_id" text collate "C",
	"population" integer,
	"population_on" text collate "C",
	"area_km2" double precision,
	"head_office_address" text collate "C",
	"longitude" double precision,
	"latitude" double precision,
	"legal_basis" text collate "C",
	"source" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "directory_unit" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "files_attachment" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"owner_kind" text collate "C" NOT NULL,
	"owner_id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"type" text collate "C" NOT NULL,
	"bytes" integer NOT NULL,
	"hash" text collate "C" NOT NULL,
	"created_at" text collate "C" NOT NULL,
	"created_by" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notify_attempt" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"delivery_id" text collate "C" NOT NULL,
	"at" text collate "C" NOT NULL,
	"outcome" text collate "C" NOT NULL,
	"answer" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "notify_delivery" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"person_name" text collate "C" NOT NULL,
	"address" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"due_at" text collate "C" NOT NULL,
	"held_key" text collate "C",
	"attempts" integer NOT NULL,
	"tries" integer NOT NULL,
	"last_error" text collate "C",
	"created_at" text collate "C" NOT NULL,
	"ended_at" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "notify_notice" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"params" text collate "C" NOT NULL,
	"path" text collate "C" NOT NULL,
	"at" text collate "C" NOT NULL,
	"read_at" text collate "C",
	"unique_key" text collate "C",
	"delivery_id" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "notify_settings" (
	"person_id" text collate "C" PRIMARY KEY NOT NULL,
	"language" text collate "C" NOT NULL,
	"quiet" text collate "C",
	"digest_at" text collate "C" NOT NULL,
	"mail" text collate "C" NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "workdays_day" (
	"day" text collate "C" PRIMARY KEY NOT NULL,
	"kind" text collate "C" NOT NULL,
	"status" text collate "C" NOT NULL,
	"name_vi" text collate "C" NOT NULL,
	"name_en" text collate "C" NOT NULL,
	"in_place_of" text collate "C",
	"instrument" text collate "C" NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "workdays_revision" (
	"id" integer PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "workdays_sessions" (
	"organisation_id" text collate "C" NOT NULL,
	"from" text collate "C" NOT NULL,
	"sessions" text collate "C" NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "workdays_sessions_organisation_id_from_pk" PRIMARY KEY("organisation_id","from")
);
--> statement-breakpoint
ALTER TABLE "calendar_item" ADD CONSTRAINT "calendar_item_room_id_calendar_room_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."calendar_room"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_seat" ADD CONSTRAINT "calendar_seat_item_id_calendar_item_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."calendar_item"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_assignment" ADD CONSTRAINT "directory_assignment_person_id_directory_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."directory_person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_assignment" ADD CONSTRAINT "directory_assignment_position_id_directory_position_id_fk" FOREIGN KEY ("position_id") REFERENCES "public"."directory_position"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_import" ADD CONSTRAINT "directory_import_organisation_id_directory_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."directory_organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_organisation_version" ADD CONSTRAINT "directory_organisation_version_organisation_id_directory_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."directory_organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_organisation_version" ADD CONSTRAINT "directory_organisation_version_parent_id_directory_organisation_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."directory_organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_organisation_version" ADD CONSTRAINT "directory_organisation_version_unit_id_directory_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."directory_unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_person" ADD CONSTRAINT "directory_person_organisation_id_directory_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."directory_organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_position" ADD CONSTRAINT "directory_position_organisation_id_directory_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."directory_organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_succession" ADD CONSTRAINT "directory_succession_from_id_directory_unit_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."directory_unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_succession" ADD CONSTRAINT "directory_succession_to_id_directory_unit_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."directory_unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_unit_code" ADD CONSTRAINT "directory_unit_code_version_id_directory_unit_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."directory_unit_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_unit_version" ADD CONSTRAINT "directory_unit_version_unit_id_directory_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."directory_unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_unit_version" ADD CONSTRAINT "directory_unit_version_parent_id_directory_unit_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."directory_unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notify_attempt" ADD CONSTRAINT "notify_attempt_delivery_id_notify_delivery_id_fk" FOREIGN KEY ("delivery_id") REFERENCES "public"."notify_delivery"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notify_notice" ADD CONSTRAINT "notify_notice_delivery_id_notify_delivery_id_fk" FOREIGN KEY ("delivery_id") REFERENCES "public"."notify_delivery"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "data_answer_at" ON "data_answer" USING btree ("at");--> statement-breakpoint
CREATE INDEX "data_audit_subject" ON "data_audit" USING btree ("subject","seq");--> statement-breakpoint
CREATE INDEX "data_audit_actor" ON "data_audit" USING btree ("actor_id","seq");--> statement-breakpoint
CREATE INDEX "data_audit_organisation" ON "data_audit" USING btree ("organisation_id","seq");--> statement-breakpoint
CREATE INDEX "data_job_due" ON "data_job" USING btree ("state","run_at");--> statement-breakpoint
CREATE UNIQUE INDEX "data_job_unique_key" ON "data_job" USING btree ("unique_key");--> statement-breakpoint
CREATE UNIQUE INDEX "auth_account_person" ON "auth_account" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "auth_account_username" ON "auth_account" USING btree ("username");--> statement-breakpoint
CREATE UNIQUE INDEX "auth_account_email" ON "auth_account" USING btree ("email");--> statement-breakpoint
CREATE UNIQUE INDEX "auth_authenticator_user" ON "auth_authenticator" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "auth_credential_user" ON "auth_credential" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "auth_grant_position" ON "auth_grant" USING btree ("position_id");--> statement-breakpoint
CREATE INDEX "auth_grant_person" ON "auth_grant" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "auth_grant_organisation" ON "auth_grant" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "auth_grant_role" ON "auth_grant" USING btree ("role_id");--> statement-breakpoint
CREATE INDEX "auth_link_account" ON "auth_link" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "auth_mandate_giver" ON "auth_mandate" USING btree ("giver_id");--> statement-breakpoint
CREATE INDEX "auth_mandate_holder" ON "auth_mandate" USING btree ("holder_id");--> statement-breakpoint
CREATE UNIQUE INDEX "auth_passkey_credential" ON "auth_passkey" USING btree ("credential_id");--> statement-breakpoint
CREATE INDEX "auth_passkey_user" ON "auth_passkey" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "auth_session_token" ON "auth_session" USING btree ("token");--> statement-breakpoint
CREATE INDEX "auth_session_user" ON "auth_session" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "auth_token_hash" ON "auth_token" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "auth_token_account" ON "auth_token" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "auth_verification_identifier" ON "auth_verification" USING btree ("identifier");--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feed_secret" ON "calendar_feed" USING btree ("secret_hash");--> statement-breakpoint
CREATE INDEX "calendar_feed_organisation" ON "calendar_feed" USING btree ("organisation_id","id");--> statement-breakpoint
CREATE INDEX "calendar_item_week" ON "calendar_item" USING btree ("organisation_id","week","removed_at");--> statement-breakpoint
CREATE INDEX "calendar_item_room" ON "calendar_item" USING btree ("room_id","day");--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_opening_slug" ON "calendar_opening" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_room_name" ON "calendar_room" USING btree ("organisation_id","folded");--> statement-breakpoint
CREATE INDEX "calendar_seat_person" ON "calendar_seat" USING btree ("person_id","week");--> statement-breakpoint
CREATE INDEX "calendar_week_state" ON "calendar_week" USING btree ("state","organisation_id","week");--> statement-breakpoint
CREATE INDEX "directory_assignment_person" ON "directory_assignment" USING btree ("person_id","from");--> statement-breakpoint
CREATE INDEX "directory_assignment_position" ON "directory_assignment" USING btree ("position_id","from");--> statement-breakpoint
CREATE INDEX "directory_import_organisation" ON "directory_import" USING btree ("organisation_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "directory_organisation_version_from" ON "directory_organisation_version" USING btree ("organisation_id","from");--> statement-breakpoint
CREATE INDEX "directory_organisation_version_parent" ON "directory_organisation_version" USING btree ("parent_id","from");--> statement-breakpoint
CREATE UNIQUE INDEX "directory_organisation_code" ON "directory_organisation" USING btree ("code");--> statement-breakpoint
CREATE UNIQUE INDEX "directory_person_email" ON "directory_person" USING btree ("email");--> statement-breakpoint
CREATE INDEX "directory_person_sort" ON "directory_person" USING btree ("sort_key","id");--> statement-breakpoint
CREATE INDEX "directory_person_organisation" ON "directory_person" USING btree ("organisation_id","sort_key","id");--> statement-breakpoint
CREATE INDEX "directory_position_organisation" ON "directory_position" USING btree ("organisation_id","rank","id");--> statement-breakpoint
CREATE UNIQUE INDEX "directory_succession_pair" ON "directory_succession" USING btree ("from_id","to_id","effective_on");--> statement-breakpoint
CREATE INDEX "directory_succession_to" ON "directory_succession" USING btree ("to_id","effective_on");--> statement-breakpoint
CREATE INDEX "directory_unit_code_value" ON "directory_unit_code" USING btree ("scheme","value");--> statement-breakpoint
CREATE UNIQUE INDEX "directory_unit_version_from" ON "directory_unit_version" USING btree ("unit_id","from");--> statement-breakpoint
CREATE INDEX "directory_unit_version_parent" ON "directory_unit_version" USING btree ("parent_id","from");--> statement-breakpoint
CREATE INDEX "directory_unit_version_sort" ON "directory_unit_version" USING btree ("sort_key","id");--> statement-breakpoint
CREATE UNIQUE INDEX "files_attachment_content" ON "files_attachment" USING btree ("owner_kind","owner_id","hash");--> statement-breakpoint
CREATE INDEX "files_attachment_hash" ON "files_attachment" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "notify_attempt_delivery" ON "notify_attempt" USING btree ("delivery_id","id");--> statement-breakpoint
CREATE INDEX "notify_delivery_state" ON "notify_delivery" USING btree ("state","id");--> statement-breakpoint
CREATE UNIQUE INDEX "notify_delivery_held" ON "notify_delivery" USING btree ("held_key");--> statement-breakpoint
CREATE INDEX "notify_notice_person" ON "notify_notice" USING btree ("person_id","id");--> statement-breakpoint
CREATE INDEX "notify_notice_delivery" ON "notify_notice" USING btree ("delivery_id");--> statement-breakpoint
CREATE UNIQUE INDEX "notify_notice_unique_key" ON "notify_notice" USING btree ("unique_key","person_id");