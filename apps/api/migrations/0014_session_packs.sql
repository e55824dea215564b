CREATE TABLE "overage_meters" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"provider_id" text NOT NULL,
	"unpaid_since" timestamp (3) with time zone,
	"ends_at" timestamp (3) with time zone,
	"read_number" bigint DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "session_packs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"purchase_id" text NOT NULL,
	"product_id" text NOT NULL,
	"store" text NOT NULL,
	"sessions" integer NOT NULL,
	"used" integer DEFAULT 0 NOT NULL,
	"purchased_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"read_number" bigint DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "session_packs_within" CHECK ("session_packs"."used" >= 0 and "session_packs"."used" <= "session_packs"."sessions")
);
--> statement-breakpoint
ALTER TABLE "usage" ADD COLUMN "is_last_pack" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "usage_entries" ADD COLUMN "pack_id" uuid;--> statement-breakpoint
ALTER TABLE "overage_meters" ADD CONSTRAINT "overage_meters_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_packs" ADD CONSTRAINT "session_packs_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "overage_meters_provider" ON "overage_meters" USING btree ("provider_id");--> statement-breakpoint
CREATE INDEX "overage_meters_user" ON "overage_meters" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "session_packs_purchase" ON "session_packs" USING btree ("purchase_id");--> statement-breakpoint
CREATE INDEX "session_packs_user" ON "session_packs" USING btree ("user_id");--> statement-breakpoint
ALTER TABLE "usage_entries" ADD CONSTRAINT "usage_entries_pack_id_session_packs_id_fk" FOREIGN KEY ("pack_id") REFERENCES "public"."session_packs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "usage_entries_pack" ON "usage_entries" USING btree ("pack_id");