DROP INDEX "review_flags_user";--> statement-breakpoint
ALTER TABLE "review_flags" ADD COLUMN "score" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "review_flags" ADD COLUMN "evidence" jsonb;--> statement-breakpoint
ALTER TABLE "review_flags" ADD COLUMN "evidence_key" text;--> statement-breakpoint
ALTER TABLE "review_flags" ADD COLUMN "resolution" text;--> statement-breakpoint
CREATE UNIQUE INDEX "review_flags_evidence" ON "review_flags" USING btree ("user_id","evidence_key");--> statement-breakpoint
CREATE INDEX "review_flags_time" ON "review_flags" USING btree ("created_at","id");