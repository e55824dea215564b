ALTER TABLE "subscriptions" ADD COLUMN "checkout_id" text;--> statement-breakpoint
ALTER TABLE "usage_entries" ADD COLUMN "metered_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "usage_entries" ADD COLUMN "credited_at" timestamp (3) with time zone;