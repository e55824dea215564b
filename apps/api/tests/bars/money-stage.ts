import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkoutResponseSchema, currentSubscriptionSchema, type PlanId } from '@solacore/contract';
import { eq } from 'drizzle-orm';
import { buildApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { subscriptionSources, subscriptions } from '../../src/db/schema.ts';
import { createDeps, type Deps } from '../../src/deps.ts';
import type { App } from '../../src/http/app-type.ts';
import type { Shape } from '../fakes/stripe/shapes.ts';
import { type FakeStripe, startStripe } from '../fakes/stripe/start-stripe.ts';
import { type Person, signUp } from '../harness/person.ts';

/** The product within reach of a fake Stripe; on a server's database there are two of it. */
export type MoneyPlace = { apps: [App, ...App[]]; all: Deps[]; deps: Deps; stripe: FakeStripe };

const unlimited = {
  NODE_ENV: 'test',
  LOG_LEVEL: 'silent',
  JWT_SECRET: 'Q3v9xT1mZr7LkP5sWd8Hb2Nf6Jc4Yg0A',
  AUTH_ATTEMPTS_PER_MINUTE: '1000000',
  LOGIN_ATTEMPTS_PER_HOUR: '1000000',
  REGISTRATIONS_PER_HOUR: '1000000',
  RATE_LIMIT_SCALE: '1000',
} as const;

type Given = { shape?: Shape; environment?: NodeJS.ProcessEnv };

/** Opens the product in this process, so that its tables can be looked into on either database. */
export async function atMoneyPlace<T>(
  env: NodeJS.ProcessEnv,
  run: (place: MoneyPlace) => Promise<T>,
  { shape, environment }: Given = {},
): Promise<T> {
  const stripe = await startStripe(shape ? { shape } : {});
  const dataDir = mkdtempSync(join(tmpdir(), 'solacore-money-'));
  const settings = { ...unlimited, ...stripe.environment, ...environment, ...env };
  const config = readConfig({ ...settings, DATA_DIR: dataDir });
  const first = await createDeps(config);
  const all = [first];
  const apps: App[] = [];
  try {
    await first.database.migrate();
    if (first.database.kind === 'server') all.push(await createDeps(config));
    for (const deps of all) apps.push(await buildApp(deps));
    const [app, ...others] = apps;
    if (!app) throw new Error('nothing was opened');
    return await run({ apps: [app, ...others], all, deps: first, stripe });
  } finally {
    await stripe.close();
    for (const app of apps) await app.close();
    for (const { database } of all) await database.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** The application that takes the `at`-th request. */
export function appAt({ apps }: Pick<MoneyPlace, 'apps'>, at: number): App {
  return apps[at % apps.length] ?? apps[0];
}

const backTo = { success_url: 'solacore://plan', cancel_url: 'solacore://plan' };

/** Somebody who has paid for a plan; what Stripe tells of it is still to be delivered. */
export async function payFor(place: MoneyPlace, planId: PlanId, withoutMetadata = false) {
  const person = await signUp(place.apps[0]);
  const asked = { method: 'POST', url: '/subscriptions/checkout' } as const;
  const answer = await person.ask({ ...asked, payload: { plan_id: planId, ...backTo } });
  const { checkout_url } = checkoutResponseSchema.parse(answer.json());
  const { id, customer } = place.stripe.completeCheckout(checkout_url, { withoutMetadata });
  return { person, id, customer };
}

export async function tierOf(person: Person): Promise<string> {
  const answer = await person.ask({ url: '/subscriptions/current' });
  return currentSubscriptionSchema.parse(answer.json()).tier;
}

/** What the tables hold of what somebody pays, without the traces of when it was written. */
export async function readMoney({ deps }: Pick<MoneyPlace, 'deps'>, userId: string) {
  const { db } = deps.database;
  const sources = await db
    .select()
    .from(subscriptionSources)
    .where(eq(subscriptionSources.userId, userId));
  const accounts = await db.select().from(subscriptions).where(eq(subscriptions.userId, userId));
  const lasting = sources
    .map(({ id, createdAt, updatedAt, readNumber, ...rest }) => JSON.stringify(rest))
    .sort();
  const kept = accounts.map(({ stripeCustomerId, trialUsedAt }) => [stripeCustomerId, trialUsedAt]);
  return JSON.stringify([lasting, kept]);
}

type Outcome = 'applied' | 'repeated' | 'unknown';

/** How often events were told so far, by what came of them, in all processes. */
export async function countEvents({ all }: Pick<MoneyPlace, 'all'>, provider = 'stripe') {
  const counts: Record<Outcome, number> = { applied: 0, repeated: 0, unknown: 0 };
  for (const { metrics } of all) {
    const metric = await metrics.registry.getSingleMetric('solacore_billing_events_total')?.get();
    for (const { labels, value } of metric?.values ?? []) {
      if (labels.provider !== provider) continue;
      const { outcome } = labels;
      if (outcome === 'applied' || outcome === 'repeated' || outcome === 'unknown') {
        counts[outcome] += value;
      }
    }
  }
  return counts;
}
