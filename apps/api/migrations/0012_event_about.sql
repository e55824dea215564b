DROP INDEX "webhook_events_time";--> statement-breakpoint
ALTER TABLE "webhook_events" ADD COLUMN "about_kind" text;--> statement-breakpoint
ALTER TABLE "webhook_events" ADD COLUMN "about_id" text;--> statement-breakpoint
CREATE INDEX "webhook_events_about" ON "webhook_events" USING btree ("about_id");--> statement-breakpoint
CREATE INDEX "webhook_events_time" ON "webhook_events" USING btree ("received_at","event_id");