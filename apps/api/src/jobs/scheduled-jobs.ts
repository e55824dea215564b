import type { Deps } from '../deps.ts';
import { sendNewErasures } from '../features/backups/send-erasures.ts';
import { backUp, watchBackups } from '../features/backups/watch-backups.ts';
import { reconcileStripe } from '../features/billing/reconcile-stripe.ts';
import { reconcileRevenueCat } from '../features/billing/revenuecat/reconcile-revenuecat.ts';
import { reconcileOverage } from '../features/usage/index.ts';
import { abandonIdleSessions } from './abandon-idle-sessions.ts';
import { countDays } from './count-days.ts';
import { forgetExpired } from './forget-expired.ts';
import { forgetOldLoginEvents } from './forget-old-login-events.ts';
import { forgetOldReports } from './forget-old-reports.ts';
import { forgetOldSessions } from './forget-old-sessions.ts';
import { forgetOldUsage } from './forget-old-usage.ts';
import { forgetOldWebhookEvents } from './forget-old-webhook-events.ts';
import { lookForAnomalies } from './look-for-anomalies.ts';
import type { ScheduledJob } from './queue.ts';
import { removeUnusedAccounts } from './remove-unused-accounts.ts';

/** All that happens by the clock: what has had its time is closed or removed. Times are UTC. */
export function listScheduledJobs(deps: Deps): ScheduledJob[] {
  const job = (
    name: string,
    cron: string,
    work: (deps: Deps, signal: AbortSignal) => Promise<void>,
  ) => ({ name, cron, run: (signal: AbortSignal) => work(deps, signal) });
  return [
    job('forget_expired', '*/10 * * * *', forgetExpired),
    job('look_for_anomalies', '8-59/10 * * * *', lookForAnomalies),
    job('send_erasures', '4-59/10 * * * *', sendNewErasures),
    job('abandon_idle_sessions', '5 * * * *', abandonIdleSessions),
    job('forget_old_reports', '15 * * * *', forgetOldReports),
    job('forget_old_sessions', '25 * * * *', forgetOldSessions),
    job('forget_old_login_events', '35 * * * *', forgetOldLoginEvents),
    job('count_days', '50 * * * *', countDays),
    job('back_up', '0 2 * * *', backUp),
    job('watch_backups', '30 * * * *', watchBackups),
    job('reconcile_stripe', '15 2 * * *', reconcileStripe),
    job('reconcile_revenuecat', '25 2 * * *', reconcileRevenueCat),
    job('reconcile_overage', '35 2 * * *', reconcileOverage),
    job('forget_old_webhook_events', '40 3 * * *', forgetOldWebhookEvents),
    job('forget_old_usage', '45 3 * * *', forgetOldUsage),
    job('remove_unused_accounts', '55 3 * * *', removeUnusedAccounts),
  ];
}
