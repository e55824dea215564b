import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { eq, sql } from 'drizzle-orm';
import { webhookEvents } from '../../src/db/schema.ts';
import { applyStripeEvent } from '../../src/features/billing/apply-stripe.ts';
import { startServer } from '../harness/process.ts';
import { type MoneyPlace, payFor, tierOf } from './money-stage.ts';

/** `nothing` was kept of an event whose writing ended before it was committed; then it was sent again. */
export type DeathFigures = { rounds: number; nothing: number; completed: number };

/** C5: the writing of an event fails at its very end, in this process. */
export async function failBeforeCommit(place: MoneyPlace, repeats: number): Promise<DeathFigures> {
  const figures: DeathFigures = { rounds: 0, nothing: 0, completed: 0 };
  const { deps, stripe } = place;
  const gateway = deps.billing.stripe;
  if (!gateway) throw new Error('Stripe is off');
  const { db } = deps.database;
  const failing = new Proxy(db, {
    get: (target, name, self) =>
      name === 'transaction'
        ? (write: (tx: typeof db) => Promise<unknown>) =>
            db.transaction(async (tx) => {
              await write(tx);
              throw new Error('the process dies here');
            })
        : Reflect.get(target, name, self),
  });
  for (; figures.rounds < repeats; figures.rounds += 1) {
    const { person, id } = await payFor(place, 'pro_monthly');
    const [event] = stripe.takeEvents().filter(({ type }) => type.endsWith('created'));
    if (!event) throw new Error('Nothing was told');
    const about = { kind: 'subscription', id } as const;
    const died = await applyStripeEvent(
      { ...deps, database: { ...deps.database, db: failing }, stripe: gateway },
      { id: event.id, type: event.type, isKnown: true, happenedAt: null, about },
    ).then(
      () => false,
      () => true,
    );
    const isNothing =
      died && !(await isNoted(place, event.id)) && (await tierOf(person)) === 'free';
    if (isNothing) figures.nothing += 1;
    const { status } = await stripe.deliver(place.apps[0], event);
    if (status === 200 && (await tierOf(person)) === 'pro') figures.completed += 1;
  }
  return figures;
}

/** The same with a process that is killed inside its transaction. A server's database only. */
export async function killBeforeCommit(
  place: MoneyPlace,
  databaseUrl: string,
  repeats: number,
): Promise<DeathFigures> {
  const figures: DeathFigures = { rounds: 0, nothing: 0, completed: 0 };
  for (; figures.rounds < repeats; figures.rounds += 1) {
    const { person, id } = await payFor(place, 'pro_monthly');
    const [event] = place.stripe.takeEvents().filter(({ type }) => type.endsWith('created'));
    if (!event) throw new Error(`Nothing was told of ${id}`);
    await killWhileWriting(place, { databaseUrl, userId: person.userId, event });
    const isNothing = !(await isNoted(place, event.id)) && (await tierOf(person)) === 'free';
    if (isNothing) figures.nothing += 1;
    const { status } = await place.stripe.deliver(place.apps[0], event);
    if (status === 200 && (await tierOf(person)) === 'pro') figures.completed += 1;
  }
  return figures;
}

type Killing = { databaseUrl: string; userId: string; event: { id: string } };

/** The event is noted and waits for the account's row, which is held here until the process is dead. */
async function killWhileWriting(place: MoneyPlace, { databaseUrl, userId, event }: Killing) {
  const { stripe, deps } = place;
  const dataDir = mkdtempSync(join(tmpdir(), 'solacore-death-'));
  const server = await startServer({
    ...stripe.environment,
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
  });
  try {
    await deps.database.db.transaction(async (tx) => {
      await tx.execute(sql`select id from users where id = ${userId}::uuid for update`);
      const answer = stripe.deliver(server.url, event).catch(() => undefined);
      await waitsForRow(place);
      server.child.kill('SIGKILL');
      await Promise.all([server.exit(), answer]);
    });
  } finally {
    server.child.kill('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
  }
  // The server's end of the dead process's connection finds out when it tries to answer.
  await wait(200);
}

async function waitsForRow({ deps }: MoneyPlace): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    const waiting = await deps.database.db.execute(
      sql`select 1 from pg_stat_activity where wait_event_type = 'Lock' and query ilike 'insert into subscription_sources%'`,
    );
    if (JSON.stringify(waiting).includes('?column?')) return;
    await wait(25);
  }
  throw new Error('The event was never being written');
}

async function isNoted({ deps }: MoneyPlace, eventId: string): Promise<boolean> {
  const found = await deps.database.db
    .select({ id: webhookEvents.eventId })
    .from(webhookEvents)
    .where(eq(webhookEvents.eventId, eventId));
  return found.length > 0;
}
