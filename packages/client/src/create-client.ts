import { createPublicInfo, createUsers } from './account.ts';
import { createEmail, createPassword } from './account-security.ts';
import { createAuth } from './auth.ts';
import { createDevices, createLogins } from './devices.ts';
import { createIdentities } from './identities.ts';
import { createLoginKeeper } from './login-keeper.ts';
import type { ClientOptions } from './options.ts';
import { createSolveSessions } from './solve-sessions.ts';
import { createSubscriptions } from './subscriptions.ts';
import { createConsents, createReferrals, createReports } from './trust.ts';

/** The typed API client. Every call has a time limit; errors are ApiError or NetworkError. */
export function createClient(options: ClientOptions) {
  const keeper = createLoginKeeper(options);
  return {
    auth: createAuth(options, keeper),
    email: createEmail(options, keeper),
    password: createPassword(options, keeper),
    devices: createDevices(options, keeper),
    logins: createLogins(options, keeper),
    identities: createIdentities(options, keeper),
    users: createUsers(options, keeper),
    solveSessions: createSolveSessions(options, keeper),
    consents: createConsents(options, keeper),
    reports: createReports(options, keeper),
    referrals: createReferrals(options, keeper),
    subscriptions: createSubscriptions(options, keeper),
    ...createPublicInfo(options),
  };
}

export type Client = ReturnType<typeof createClient>;
