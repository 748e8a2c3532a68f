CREATE TABLE "business_competence" (
	"level" text collate "C" NOT NULL,
	"unit_id" text collate "C" NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "business_competence_level_unit_id_pk" PRIMARY KEY("level","unit_id")
);
--> statement-breakpoint
CREATE TABLE "business_counter" (
	"prefix" text collate "C" PRIMARY KEY NOT NULL,
	"last" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "business_draft_member" (
	"draft_id" text collate "C" NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"email" text collate "C" NOT NULL,
	"role" text collate "C" NOT NULL,
	CONSTRAINT "business_draft_member_draft_id_person_id_pk" PRIMARY KEY("draft_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "business_draft" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"procedure" text collate "C" NOT NULL,
	"version_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"entity_code" text collate "C",
	"title" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"owner_id" text collate "C" NOT NULL,
	"office_id" text collate "C" NOT NULL,
	"competent_id" text collate "C",
	"answers" text collate "C" NOT NULL,
	"authority" text collate "C",
	"dossier_id" text collate "C",
	"secret" text collate "C",
	"created_at" text collate "C" NOT NULL,
	"updated_at" text collate "C" NOT NULL,
	"pruned_at" text collate "C" NOT NULL,
	"is_warned" integer NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "business_duty_feed" (
	"person_id" text collate "C" PRIMARY KEY NOT NULL,
	"secret_hash" text collate "C" NOT NULL,
	"made_at" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "business_entity" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"code" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"parent_code" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"folded" text collate "C" NOT NULL,
	"foreign_name" text collate "C",
	"abbreviation" text collate "C",
	"status" text collate "C" NOT NULL,
	"facts" text collate "C" NOT NULL,
	"unit_id" text collate "C",
	"registered_on" text collate "C" NOT NULL,
	"amendment" integer NOT NULL,
	"suspended_until" text collate "C",
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "business_entity_member" (
	"entity_id" text collate "C" NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"role" text collate "C" NOT NULL,
	"until" text collate "C",
	"authority_id" text collate "C",
	CONSTRAINT "business_entity_member_entity_id_person_id_pk" PRIMARY KEY("entity_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "business_entity_version" (
	"entity_id" text collate "C" NOT NULL,
	"amendment" integer NOT NULL,
	"from" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"status" text collate "C" NOT NULL,
	"facts" text collate "C" NOT NULL,
	"dossier_id" text collate "C",
	"what" text collate "C" NOT NULL,
	CONSTRAINT "business_entity_version_entity_id_amendment_pk" PRIMARY KEY("entity_id","amendment")
);
--> statement-breakpoint
CREATE TABLE "business_name_key" (
	"key" text collate "C" NOT NULL,
	"name_id" text collate "C" NOT NULL,
	CONSTRAINT "business_name_key_key_name_id_pk" PRIMARY KEY("key","name_id")
);
--> statement-breakpoint
CREATE TABLE "business_name" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"exact" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"foreign_name" text collate "C",
	"abbreviation" text collate "C",
	"kind" text collate "C" NOT NULL,
	"entity_code" text collate "C",
	"dossier_id" text collate "C",
	"taken_at" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "business_signature" (
	"draft_id" text collate "C" NOT NULL,
	"key" text collate "C" NOT NULL,
	"bundle_hash" text collate "C" NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"code_hash" text collate "C" NOT NULL,
	"code_until" text collate "C" NOT NULL,
	"attempts" integer NOT NULL,
	"signed_at" text collate "C",
	CONSTRAINT "business_signature_draft_id_key_bundle_hash_pk" PRIMARY KEY("draft_id","key","bundle_hash")
);
--> statement-breakpoint
CREATE TABLE "casework_counter" (
	"prefix" text collate "C" PRIMARY KEY NOT NULL,
	"last" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "casework_decision" (
	"dossier_id" text collate "C" PRIMARY KEY NOT NULL,
	"checker_id" text collate "C" NOT NULL,
	"signer_id" text collate "C" NOT NULL,
	"outcome" text collate "C" NOT NULL,
	"at" text collate "C" NOT NULL,
	CONSTRAINT "casework_four_eyes" CHECK ("casework_decision"."checker_id" <> "casework_decision"."signer_id")
);
--> statement-breakpoint
CREATE TABLE "casework_dossier" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"code" text collate "C" NOT NULL,
	"secret_hash" text collate "C" NOT NULL,
	"filing_key" text collate "C" NOT NULL,
	"feature" text collate "C" NOT NULL,
	"path" text collate "C" NOT NULL,
	"procedure" text collate "C" NOT NULL,
	"version_id" text collate "C" NOT NULL,
	"title" text collate "C" NOT NULL,
	"folded" text collate "C" NOT NULL,
	"channel" text collate "C" NOT NULL,
	"applicant_id" text collate "C" NOT NULL,
	"applicant_name" text collate "C" NOT NULL,
	"receiving_id" text collate "C" NOT NULL,
	"delivering_id" text collate "C" NOT NULL,
	"submitted_at" text collate "C" NOT NULL,
	"standing" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "casework_event" (
	"dossier_id" text collate "C" NOT NULL,
	"seq" integer NOT NULL,
	"at" text collate "C" NOT NULL,
	"by_id" text collate "C" NOT NULL,
	"by_name" text collate "C" NOT NULL,
	"post" text collate "C",
	"happening" text collate "C" NOT NULL,
	CONSTRAINT "casework_event_dossier_id_seq_pk" PRIMARY KEY("dossier_id","seq")
);
--> statement-breakpoint
CREATE TABLE "casework_member" (
	"dossier_id" text collate "C" NOT NULL,
	"person_id" text collate "C" NOT NULL,
	CONSTRAINT "casework_member_dossier_id_person_id_pk" PRIMARY KEY("dossier_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "casework_place" (
	"dossier_id" text collate "C" PRIMARY KEY NOT NULL,
	"competent_id" text collate "C" NOT NULL,
	"status" text collate "C" NOT NULL,
	"assignee_id" text collate "C",
	"is_proposed" integer NOT NULL,
	"is_ended" integer NOT NULL,
	"urgency" text collate "C" NOT NULL,
	"clock" text collate "C" NOT NULL,
	"calendar_revision" integer NOT NULL,
	"redated_with" integer NOT NULL,
	"answer_by" text collate "C",
	"is_late_told" integer NOT NULL,
	"seq" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "casework_reason" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"procedure" text collate "C",
	"text" text collate "C" NOT NULL,
	"law" text collate "C" NOT NULL,
	"remedy" text collate "C" NOT NULL,
	"used" integer NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "casework_receipt" (
	"number" text collate "C" PRIMARY KEY NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"dossier_id" text collate "C" NOT NULL,
	"dong" integer NOT NULL,
	"method" text collate "C" NOT NULL,
	"reference" text collate "C" NOT NULL,
	"at" text collate "C" NOT NULL,
	"by_id" text collate "C" NOT NULL,
	"by_name" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "casework_submission" (
	"dossier_id" text collate "C" NOT NULL,
	"round" integer NOT NULL,
	"at" text collate "C" NOT NULL,
	"bundle_hash" text collate "C" NOT NULL,
	"content" text collate "C" NOT NULL,
	CONSTRAINT "casework_submission_dossier_id_round_pk" PRIMARY KEY("dossier_id","round")
);
--> statement-breakpoint
CREATE TABLE "catalogue_version" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"procedure" text collate "C" NOT NULL,
	"from" text collate "C" NOT NULL,
	"to" text collate "C",
	"content" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "parties_authority" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"agent_id" text collate "C" NOT NULL,
	"principal_kind" text collate "C" NOT NULL,
	"principal_name" text collate "C" NOT NULL,
	"principal_number" text collate "C",
	"principal_email" text collate "C",
	"instrument_number" text collate "C" NOT NULL,
	"instrument_on" text collate "C" NOT NULL,
	"procedures" text collate "C" NOT NULL,
	"entity_codes" text collate "C" NOT NULL,
	"from" text collate "C" NOT NULL,
	"until" text collate "C" NOT NULL,
	"created_at" text collate "C" NOT NULL,
	"confirmed_at" text collate "C",
	"revoked_at" text collate "C",
	"revoked_by" text collate "C",
	"revoked_reason" text collate "C",
	"is_ending_told" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "directory_person" ADD COLUMN "kind" text collate "C" DEFAULT 'officer' NOT NULL;--> statement-breakpoint
ALTER TABLE "business_draft_member" ADD CONSTRAINT "business_draft_member_draft_id_business_draft_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."business_draft"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "business_entity_member" ADD CONSTRAINT "business_entity_member_entity_id_business_entity_id_fk" FOREIGN KEY ("entity_id") REFERENCES "public"."business_entity"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "business_entity_version" ADD CONSTRAINT "business_entity_version_entity_id_business_entity_id_fk" FOREIGN KEY ("entity_id") REFERENCES "public"."business_entity"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "business_name_key" ADD CONSTRAINT "business_name_key_name_id_business_name_id_fk" FOREIGN KEY ("name_id") REFERENCES "public"."business_name"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "business_signature" ADD CONSTRAINT "business_signature_draft_id_business_draft_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."business_draft"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "casework_decision" ADD CONSTRAINT "casework_decision_dossier_id_casework_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."casework_dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "casework_event" ADD CONSTRAINT "casework_event_dossier_id_casework_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."casework_dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "casework_member" ADD CONSTRAINT "casework_member_dossier_id_casework_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."casework_dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "casework_place" ADD CONSTRAINT "casework_place_dossier_id_casework_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."casework_dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "casework_submission" ADD CONSTRAINT "casework_submission_dossier_id_casework_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."casework_dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "business_draft_member_person" ON "business_draft_member" USING btree ("person_id","draft_id");--> statement-breakpoint
CREATE INDEX "business_draft_owner" ON "business_draft" USING btree ("owner_id","state","id");--> statement-breakpoint
CREATE INDEX "business_draft_pruned" ON "business_draft" USING btree ("state","pruned_at");--> statement-breakpoint
CREATE UNIQUE INDEX "business_draft_dossier" ON "business_draft" USING btree ("dossier_id");--> statement-breakpoint
CREATE UNIQUE INDEX "business_duty_feed_secret" ON "business_duty_feed" USING btree ("secret_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "business_entity_code" ON "business_entity" USING btree ("parent_code","code");--> statement-breakpoint
CREATE INDEX "business_entity_unit" ON "business_entity" USING btree ("unit_id","id");--> statement-breakpoint
CREATE INDEX "business_entity_member_person" ON "business_entity_member" USING btree ("person_id","entity_id");--> statement-breakpoint
CREATE INDEX "business_name_key_name" ON "business_name_key" USING btree ("name_id");--> statement-breakpoint
CREATE UNIQUE INDEX "business_name_exact" ON "business_name" USING btree ("exact");--> statement-breakpoint
CREATE INDEX "business_name_entity" ON "business_name" USING btree ("entity_code");--> statement-breakpoint
CREATE INDEX "business_name_dossier" ON "business_name" USING btree ("dossier_id");--> statement-breakpoint
CREATE UNIQUE INDEX "casework_dossier_code" ON "casework_dossier" USING btree ("code");--> statement-breakpoint
CREATE UNIQUE INDEX "casework_dossier_filing" ON "casework_dossier" USING btree ("filing_key");--> statement-breakpoint
CREATE INDEX "casework_dossier_applicant" ON "casework_dossier" USING btree ("applicant_id","id");--> statement-breakpoint
CREATE INDEX "casework_dossier_receiving" ON "casework_dossier" USING btree ("receiving_id","id");--> statement-breakpoint
CREATE INDEX "casework_dossier_delivering" ON "casework_dossier" USING btree ("delivering_id","id");--> statement-breakpoint
CREATE INDEX "casework_member_person" ON "casework_member" USING btree ("person_id","dossier_id");--> statement-breakpoint
CREATE INDEX "casework_place_queue" ON "casework_place" USING btree ("competent_id","is_ended","urgency","dossier_id");--> statement-breakpoint
CREATE INDEX "casework_place_assignee" ON "casework_place" USING btree ("assignee_id","is_ended");--> statement-breakpoint
CREATE INDEX "casework_place_redating" ON "casework_place" USING btree ("is_ended","calendar_revision","clock","competent_id");--> statement-breakpoint
CREATE INDEX "casework_place_answer" ON "casework_place" USING btree ("answer_by");--> statement-breakpoint
CREATE INDEX "casework_reason_office" ON "casework_reason" USING btree ("organisation_id","id");--> statement-breakpoint
CREATE INDEX "casework_receipt_day" ON "casework_receipt" USING btree ("organisation_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "casework_receipt_dossier" ON "casework_receipt" USING btree ("dossier_id");--> statement-breakpoint
CREATE INDEX "catalogue_version_procedure" ON "catalogue_version" USING btree ("procedure","from");--> statement-breakpoint
CREATE INDEX "parties_authority_agent" ON "parties_authority" USING btree ("agent_id","id");--> statement-breakpoint
CREATE INDEX "parties_authority_principal" ON "parties_authority" USING btree ("principal_email","id");--> statement-breakpoint
CREATE INDEX "parties_authority_ending" ON "parties_authority" USING btree ("is_ending_told","until");