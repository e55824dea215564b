import { adminPersonSchema } from '@solacore/contract/admin';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App } from '../../http/app-type.ts';
import { idParams, refusals, signedInRefusals } from '../../http/route-schema.ts';
import { findUser } from '../account/account.store.ts';
import { listLiveLogins } from '../auth/logins.store.ts';
import { listSources, liveOf } from '../subscriptions/entitlement.store.ts';
import { toRow } from './list-people.ts';
import {
  countOpenFlags,
  listDevices,
  listLoginEvents,
  listPacks,
  listUsage,
} from './people.store.ts';
import type { StaffGuards } from './staff-guards.ts';

const yearMs = 365 * 24 * 3_600_000;

/** `GET /admin/api/people/{id}`: what an operator may know of one account. */
export function registerGetPerson(app: App, deps: Deps, { open: onRequest }: StaffGuards): void {
  const response = {
    200: adminPersonSchema,
    ...refusals(...signedInRefusals, 'FORBIDDEN', 'NOT_FOUND'),
  };
  app.get(
    '/admin/api/people/:id',
    { onRequest, schema: { tags: ['admin'], params: idParams, response } },
    ({ params }) => describePerson(deps, params.id),
  );
}

async function describePerson({ database: { db }, now }: Deps, userId: string) {
  const user = await findUser(db, userId);
  if (!user) throw new AppError('NOT_FOUND');
  const sources = await listSources(db, userId);
  const [source] = liveOf(sources, now());
  const since = new Date(now().getTime() - yearMs);
  return {
    ...toRow({ ...user, tier: source?.tier ?? 'free' }),
    locale: user.locale,
    suspended_reason: user.suspendedReason,
    challenged_at: iso(user.challengedAt),
    sources: sources.map((one) => ({
      provider: one.provider,
      tier: one.tier,
      status: one.status,
      plan_id: one.planId,
      current_period_end: iso(one.currentPeriodEnd),
      past_due_since: iso(one.pastDueSince),
    })),
    devices: (await listDevices(db, userId)).map((one) => ({
      id: one.id,
      device_name: one.deviceName,
      platform: one.platform,
      is_active: one.isActive,
      last_active_at: one.lastActiveAt.toISOString(),
    })),
    logins: (await listLiveLogins(db, userId)).map((one) => ({
      id: one.id,
      device_id: one.deviceId,
      ip_prefix: one.ipPrefix,
      created_at: one.createdAt.toISOString(),
      last_used_at: one.lastUsedAt.toISOString(),
    })),
    login_events: (await listLoginEvents(db, userId)).map((one) => ({
      kind: one.kind,
      device_id: one.deviceId,
      ip_prefix: one.ipPrefix,
      created_at: one.createdAt.toISOString(),
    })),
    usage: (await listUsage(db, userId, since)).map((one) => ({
      period: one.period,
      period_start: one.periodStart.toISOString(),
      session_count: one.sessionCount,
      overage_count: one.overageCount,
    })),
    packs: (await listPacks(db, userId)).map((one) => ({
      id: one.id,
      product_id: one.productId,
      store: one.store,
      sessions: one.sessions,
      used: one.used,
      purchased_at: one.purchasedAt.toISOString(),
      revoked_at: iso(one.revokedAt),
    })),
    open_flags: await countOpenFlags(db, userId),
  };
}

const iso = (moment: Date | null) => moment?.toISOString() ?? null;
