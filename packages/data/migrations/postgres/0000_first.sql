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
CREATE INDEX "data_answer_at" ON "data_answer" USING btree ("at");--> statement-breakpoint
CREATE INDEX "data_audit_subject" ON "data_audit" USING btree ("subject","seq");--> statement-breakpoint
CREATE INDEX "data_audit_actor" ON "data_audit" USING btree ("actor_id","seq");--> statement-breakpoint
CREATE INDEX "data_audit_organisation" ON "data_audit" USING btree ("organisation_id","seq");--> statement-breakpoint
CREATE INDEX "data_job_due" ON "data_job" USING btree ("state","run_at");--> statement-breakpoint
CREATE UNIQUE INDEX "data_job_unique_key" ON "data_job" USING btree ("unique_key");--> statement-breakpoint
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
CREATE INDEX "directory_unit_version_sort" ON "directory_unit_version" USING btree ("sort_key","id");