import {
  currentSubscriptionSchema,
  plansResponseSchema,
  usageResponseSchema,
} from '@solacore/contract';
import type { Deps } from '../../deps.ts';
import type { App, Guards } from '../../http/app-type.ts';
import { refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer } from '../../http/viewer.ts';
import { findUser } from '../account/account.store.ts';
import {
  findCounts,
  isOverageUnpaid,
  overageRate,
  toUsageSummary,
  usagePeriod,
} from '../usage/index.ts';
import { describeCurrent } from './describe-current.ts';
import { listPlans } from './plans.ts';

/** What can be bought, what the account has, and what it has used. */
export function registerSubscriptions(app: App, deps: Deps, guards: Guards): void {
  const { db } = deps.database;
  const onRequest = guards.signedIn;
  const tags = ['subscriptions'];
  const refused = refusals(...signedInRefusals);

  const plans = { plans: listPlans() };
  app.get(
    '/subscriptions/plans',
    { schema: { tags, security: [], response: { 200: plansResponseSchema, ...refusals() } } },
    async () => plans,
  );

  app.get(
    '/subscriptions/current',
    { onRequest, schema: { tags, response: { 200: currentSubscriptionSchema, ...refused } } },
    async (request) => describeCurrent(deps, getViewer(request)),
  );

  app.get(
    '/subscriptions/usage',
    { onRequest, schema: { tags, response: { 200: usageResponseSchema, ...refused } } },
    async (request) => {
      const viewer = getViewer(request);
      const now = deps.now();
      const period = usagePeriod(viewer, now);
      const { used, overLimit } = await findCounts(db, viewer, now);
      const { sessions_used, sessions_limit } = toUsageSummary(viewer, used);
      const user = await findUser(db, viewer.userId);
      return {
        period_start: period.start.toISOString(),
        period_end: period.end?.toISOString() ?? null,
        sessions_used,
        sessions_limit,
        overage: {
          rate_cents: overageRate(viewer, deps.config.billing),
          agreed_sessions: overLimit,
          cap_cents: user?.overageCapCents ?? 0,
          is_unpaid: await isOverageUnpaid(db, viewer.userId, now),
        },
      };
    },
  );
}
