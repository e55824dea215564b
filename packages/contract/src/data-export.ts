import { z } from 'zod';
import {
  exportedOverageMeter,
  exportedSandboxSubscription,
  exportedSessionPack,
  exportedSubscription,
  exportedSubscriptionSource,
  exportedTokenUsage,
  exportedUsage,
  exportedUsageEntry,
} from './data-export-money-rows.ts';
import {
  exportedAccount,
  exportedAuditEntry,
  exportedAuthenticator,
  exportedConsent,
  exportedDevice,
  exportedEmailChange,
  exportedIdentity,
  exportedInvitation,
  exportedLogin,
  exportedLoginCheck,
  exportedLoginEvent,
  exportedMailedLink,
  exportedMembership,
  exportedReport,
  exportedReviewFlag,
  exportedSession,
} from './data-export-rows.ts';

/** How often an hour an account may ask for its data. */
export const maxExportsPerHour = 10;

/**
 * `GET /users/me/data-export`: all that the server keeps of a person, table by table, without the
 * secrets that prove who they are. What was said is not in it: the server has none of it.
 */
export const dataExportSchema = z.looseObject({
  format: z.literal(1),
  exported_at: z.iso.datetime(),
  account: exportedAccount,
  subscription: exportedSubscription.nullable(),
  subscription_sources: z.array(exportedSubscriptionSource),
  usage_history: z.array(exportedUsage),
  usage_entries: z.array(exportedUsageEntry),
  session_packs: z.array(exportedSessionPack).default([]),
  overage_meters: z.array(exportedOverageMeter).default([]),
  sandbox_subscriptions: z.array(exportedSandboxSubscription),
  token_usage: z.array(exportedTokenUsage),
  devices: z.array(exportedDevice),
  sessions: z.array(exportedSession),
  logins: z.array(exportedLogin),
  login_events: z.array(exportedLoginEvent),
  identities: z.array(exportedIdentity),
  mailed_links: z.array(exportedMailedLink),
  email_changes: z.array(exportedEmailChange),
  consents: z.array(exportedConsent),
  reports: z.array(exportedReport),
  memberships: z.array(exportedMembership),
  invitations: z.array(exportedInvitation),
  authenticators: z.array(exportedAuthenticator),
  login_checks: z.array(exportedLoginCheck),
  review_flags: z.array(exportedReviewFlag),
  audit: z.array(exportedAuditEntry),
});
export type DataExport = z.infer<typeof dataExportSchema>;
