CREATE SEQUENCE "public"."billing_reads" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "sandbox_subscriptions" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"customer_id" text NOT NULL,
	"plan_id" text NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"is_paid" boolean DEFAULT true NOT NULL,
	"cancel_at_period_end" boolean DEFAULT false NOT NULL,
	"current_period_start" timestamp (3) with time zone NOT NULL,
	"current_period_end" timestamp (3) with time zone NOT NULL,
	"trial_end" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"refunded_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "solve_sessions" ADD COLUMN "is_overage" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "subscription_sources" ADD COLUMN "plan_id" text;--> statement-breakpoint
ALTER TABLE "subscription_sources" ADD COLUMN "store" text;--> statement-breakpoint
ALTER TABLE "subscription_sources" ADD COLUMN "billing_anchor" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "subscription_sources" ADD COLUMN "past_due_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "subscription_sources" ADD COLUMN "revoked_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "subscription_sources" ADD COLUMN "read_number" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "subscriptions" ADD COLUMN "trial_used_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "usage" ADD COLUMN "overage_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "usage" ADD COLUMN "is_last_overage" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "usage_entries" ADD COLUMN "overage_cents" integer;--> statement-breakpoint
ALTER TABLE "usage_entries" ADD COLUMN "counted_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "usage_entries" ADD COLUMN "reported_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "sandbox_subscriptions" ADD CONSTRAINT "sandbox_subscriptions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sandbox_subscriptions_customer" ON "sandbox_subscriptions" USING btree ("customer_id");--> statement-breakpoint
ALTER TABLE "usage" ADD CONSTRAINT "usage_overage_within" CHECK ("usage"."overage_count" >= 0 and "usage"."overage_count" <= "usage"."session_count");