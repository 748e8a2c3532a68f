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
CREATE INDEX "data_answer_at" ON "data_answer" USING btree ("at");--> statement-breakpoint
CREATE INDEX "data_audit_subject" ON "data_audit" USING btree ("subject","seq");--> statement-breakpoint
CREATE INDEX "data_audit_actor" ON "data_audit" USING btree ("actor_id","seq");--> statement-breakpoint
CREATE INDEX "data_audit_organisation" ON "data_audit" USING btree ("organisation_id","seq");--> statement-breakpoint
CREATE INDEX "data_job_due" ON "data_job" USING btree ("state","run_at");--> statement-breakpoint
CREATE UNIQUE INDEX "data_job_unique_key" ON "data_job" USING btree ("unique_key");