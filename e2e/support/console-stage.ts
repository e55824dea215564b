import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll } from 'vitest';
import { type RemotePerson, registerOver } from '../../apps/api/tests/harness/over-http.ts';
import { connectPlainly } from '../../apps/api/tests/harness/plain-connection.ts';
import { type Cluster, startCluster } from '../../apps/api/tests/harness/postgres-cluster.ts';
import { startProduct } from './product.ts';

type Product = Awaited<ReturnType<typeof startProduct>>;
type Connection = Awaited<ReturnType<typeof connectPlainly>>;
export type ConsoleStage = {
  url: string;
  staff: RemotePerson;
  person: RemotePerson;
  sql: Connection['ask'];
};

/** The product on a PostgreSQL that a test can look into, with something of everything to decide. */
export function withConsoleStage() {
  let cluster: Cluster | undefined;
  let product: Product | undefined;
  let connection: Connection | undefined;
  let stage: ConsoleStage | undefined;
  beforeAll(async () => {
    cluster = await startCluster();
    const url = cluster.url('postgres');
    product = await startProduct({ DATABASE_URL: url, RATE_LIMIT_SCALE: '20' });
    connection = await connectPlainly(url);
    const [staff, person] = [await registerOver(product.url), await registerOver(product.url)];
    stage = { url: product.url, staff, person, sql: connection.ask };
    await fill(stage);
  });
  afterAll(async () => {
    await connection?.close();
    await product?.close();
    await cluster?.stop();
  });
  return () => {
    if (!stage) throw new Error('the stage is there only while tests run');
    return stage;
  };
}

async function fill({ sql, staff, person }: ConsoleStage): Promise<void> {
  const idOf = async (email: string): Promise<string> =>
    (await sql('select id from users where email = $1', [email]))[0].id;
  const id = await idOf(person.email);
  await sql(`update users set role = 'admin' where id = $1`, [await idOf(staff.email)]);
  // Every fresh profile of a browser is one more device.
  await sql(
    `insert into subscription_sources (user_id, provider, provider_id, tier, current_period_start)
      values ($1, 'grant', 'e2e', 'org', now())`,
    [await idOf(staff.email)],
  );
  await sql(`insert into review_flags (user_id, reason, score, evidence) values ($1, $2, 71, $3)`, [
    id,
    'IMPOSSIBLE_TRAVEL',
    JSON.stringify({ logins: travel, distance_km: 5_900, speed_kmh: 11_800 }),
  ]);
  // Bought, and the message about it had no effect.
  await sql(
    `insert into sandbox_subscriptions (id, user_id, customer_id, plan_id, current_period_start,
      current_period_end) values ('sub_e2e', $1, 'cus_e2e', 'pro_monthly', now(),
      now() + interval '1 month')`,
    [id],
  );
  await sql(`insert into webhook_events (provider, event_id, type, about_kind, about_id)
    values ('stripe', 'evt_e2e', 'customer.subscription.updated', 'subscription', 'sub_e2e')`);
  await sql(
    `insert into session_packs (user_id, purchase_id, product_id, store, sessions, used,
      purchased_at, revoked_at) values ($1, 'a', 'pack_20', 'app_store', 20, 3, now(), null),
      ($1, 'b', 'pack_20', 'play_store', 20, 20, now() - interval '9 days', now())`,
    [id],
  );
  await sql(`insert into daily_figures (day, figure, label, value)
    select (now() at time zone 'UTC')::date - at, figure, label, value * (1 + at % 4)
    from generate_series(0, 27) at, (values ('sessions', '', 30), ('sessions_completed', '', 18),
      ('sessions_at_step', 'clarify', 12), ('people', '', 400), ('llm_calls', 'anthropic ok', 90),
      ('llm_first_word', 'anthropic 1000', 90), ('llm_cost_dollars', 'anthropic', 0.4),
      ('paid_plans', 'pro_monthly', 7), ('packs', 'pack_20 bought', 4), ('packs', 'pack_20 used', 31),
      ('packs', 'pack_20 left', 29)) counted (figure, label, value)`);
  await sql(`insert into safety_referrals (month, region, count)
    values (date_trunc('month', now()), 'ES', 9), (date_trunc('month', now()), 'ZZ', 3)`);
}

const travel = [
  { at: '2026-11-20T10:00:00.000Z', latitude: 51.5, longitude: -0.1, ip_prefix: '81.2.69.0/24' },
  {
    at: '2026-11-20T10:30:00.000Z',
    latitude: 47.3,
    longitude: -122.3,
    ip_prefix: '216.160.83.0/24',
  },
].map((login) => ({ ...login, device_id: randomUUID(), accuracy_km: 22 }));

/** A job that has failed for good, once the queue is there. */
export async function failJob({ sql }: ConsoleStage): Promise<void> {
  for (;;) {
    const [queue] = await sql(`select to_regclass('pgboss.queue') is not null as there`);
    if (
      queue.there &&
      (await sql(`select 1 from pgboss.queue where name = 'scheduled'`)).length > 0
    )
      break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await sql(`insert into pgboss.job (name, data, state, retry_count, completed_on)
    values ('scheduled', '{"job":"forget_expired"}', 'failed', 4, now())`);
}
