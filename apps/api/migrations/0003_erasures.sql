CREATE TABLE "erasures" (
	"user_hash" text PRIMARY KEY NOT NULL,
	"erased_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "erasures_time" ON "erasures" USING btree ("erased_at");