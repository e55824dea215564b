import { plansResponseSchema } from '@solacore/contract';
import {
  type AuditQuery,
  adminAccessSchema,
  adminPersonSchema,
  auditResponseSchema,
  type BillingEventsQuery,
  billingEventsResponseSchema,
  type JobsQuery,
  jobsResponseSchema,
  overviewResponseSchema,
  type PatchSettingsRequest,
  type PeopleQuery,
  peopleResponseSchema,
  type ResolveReviewRequest,
  type ReviewsQuery,
  replayEventResponseSchema,
  reviewsResponseSchema,
  settingsSchema,
  statementsResponseSchema,
  totpEnrolmentSchema,
} from '@solacore/contract/admin';
import { createAuth } from '../auth.ts';
import { createLoginKeeper } from '../login-keeper.ts';
import type { ClientOptions } from '../options.ts';
import { sendJson } from '../transport.ts';
import { type AskStaff, createAskStaff } from './ask-staff.ts';
import { createPersonActs } from './person-acts.ts';

/** A list's filters and where it goes on; the server knows how long a page is. */
type Asked<Q extends { limit: number }> = Partial<Q>;

/** The typed client of the console. Errors: ApiError, NetworkError. */
export function createAdminClient(options: ClientOptions) {
  const keeper = createLoginKeeper(options);
  const ask = createAskStaff(options, keeper);
  const { login, logout, restore } = createAuth(options, keeper);
  return {
    auth: { login, logout, restore },
    access: createAccess(ask),
    people: {
      list: (query: Asked<PeopleQuery>) => ask.read('/people', query, peopleResponseSchema),
      get: (id: string) => ask.read(`/people/${id}`, {}, adminPersonSchema),
      ...createPersonActs(ask),
    },
    ...createWork(ask),
    file: ask.file,
    /** What plans cost; anybody may ask. */
    plans: () =>
      sendJson(options, { method: 'GET', path: '/subscriptions/plans' }, plansResponseSchema),
  };
}

export type AdminClient = ReturnType<typeof createAdminClient>;

function createAccess(ask: AskStaff) {
  return {
    me: () => ask.read('/me', {}, adminAccessSchema),
    enrol: () => ask.send('POST', '/totp/enrol', {}, totpEnrolmentSchema),
    confirm: (code: string) => ask.act('/totp/confirm', { code }),
    check: (code: string) => ask.act('/totp/check', { code }),
  };
}

function createWork(ask: AskStaff) {
  return {
    overview: (days: number) => ask.read('/overview', { days }, overviewResponseSchema),
    reviews: {
      list: (query: Asked<ReviewsQuery>) => ask.read('/reviews', query, reviewsResponseSchema),
      resolve: (id: string, request: ResolveReviewRequest) => ask.act(`/reviews/${id}`, request),
    },
    billingEvents: {
      list: (query: Asked<BillingEventsQuery>) =>
        ask.read('/billing-events', query, billingEventsResponseSchema),
      replay: (provider: 'stripe' | 'revenuecat', event_id: string) =>
        ask.send(
          'POST',
          '/billing-events/replay',
          { provider, event_id },
          replayEventResponseSchema,
        ),
    },
    jobs: {
      list: (query: Asked<JobsQuery>) => ask.read('/jobs', query, jobsResponseSchema),
      retry: (id: string) => ask.act(`/jobs/${id}/retry`),
    },
    statements: () => ask.read('/statements', {}, statementsResponseSchema),
    settings: {
      get: () => ask.read('/settings', {}, settingsSchema),
      patch: (patch: PatchSettingsRequest) => ask.send('PATCH', '/settings', patch, settingsSchema),
    },
    audit: (query: Asked<AuditQuery>) => ask.read('/audit', query, auditResponseSchema),
  };
}
