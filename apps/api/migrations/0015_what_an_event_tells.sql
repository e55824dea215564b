ALTER TABLE "webhook_events" ADD COLUMN "other_about_id" text;--> statement-breakpoint
ALTER TABLE "webhook_events" ADD COLUMN "happened_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "webhook_events_other_about" ON "webhook_events" USING btree ("other_about_id") WHERE "webhook_events"."other_about_id" is not null;