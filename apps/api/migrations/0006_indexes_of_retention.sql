CREATE INDEX "active_sessions_expiry" ON "active_sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "login_events_time" ON "login_events" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "webhook_events_time" ON "webhook_events" USING btree ("received_at");--> statement-breakpoint
CREATE INDEX "solve_sessions_time" ON "solve_sessions" USING btree ("started_at");--> statement-breakpoint
CREATE INDEX "sandbox_subscriptions_user" ON "sandbox_subscriptions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "usage_entries_usage" ON "usage_entries" USING btree ("usage_id");