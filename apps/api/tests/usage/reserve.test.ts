import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/client.ts';
import { devices, solveSessions, usageEntries, users } from '../../src/db/schema.ts';
import {
  findUsage,
  releaseSolveSession,
  reserveSolveSession,
  type UsageAccount,
} from '../../src/features/usage/index.ts';
import { describeOnBothDatabases } from '../harness/index.ts';

const now = new Date('2026-05-05T10:00:00Z');

async function insertAccount(db: Db, tier: UsageAccount['tier']) {
  const [user] = await db
    .insert(users)
    .values({ email: `${randomUUID()}@example.org`, createdAt: new Date('2026-01-05T08:30:00Z') })
    .returning();
  if (!user) throw new Error('No user');
  const [device] = await db
    .insert(devices)
    .values({ userId: user.id, deviceFingerprint: randomUUID(), slot: 1 })
    .returning();
  if (!device) throw new Error('No device');
  const account: UsageAccount = {
    userId: user.id,
    tier,
    billingAnchor: tier === 'free' ? null : new Date('2026-04-20T00:00:00Z'),
    accountCreatedAt: user.createdAt,
  };
  const asked = { locale: 'en', idempotencyKey: null, agreedCents: null };
  return { account, deviceId: device.id, ...asked };
}

describeOnBothDatabases('reserveSolveSession', (ctx) => {
  const reserve = (reservation: Parameters<typeof reserveSolveSession>[1], at = now) =>
    reserveSolveSession(ctx.db, reservation, at);

  it('counts a session and answers with what is used', async () => {
    const reservation = await insertAccount(ctx.db, 'free');
    expect(await reserve(reservation)).toMatchObject({
      kind: 'reserved',
      created: true,
      currentStep: 'receive',
      usage: { sessions_used: 1, sessions_limit: 10, tier: 'free' },
    });
  });

  it('lets exactly one of 20 parallel creations pass with one unit left', async () => {
    const reservation = await insertAccount(ctx.db, 'free');
    for (let used = 0; used < 9; used += 1) await reserve(reservation);
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => reserve(reservation)));
    expect(outcomes.filter((outcome) => outcome.kind === 'reserved')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome.kind === 'quota_exceeded')).toHaveLength(19);
    expect((await findUsage(ctx.db, reservation.account, now)).sessions_used).toBe(10);
    const where = eq(solveSessions.userId, reservation.account.userId);
    expect(await ctx.db.select().from(solveSessions).where(where)).toHaveLength(10);
  });

  it('counts unlimited tiers without refusing', async () => {
    const reservation = await insertAccount(ctx.db, 'pro');
    const outcomes = await Promise.all(Array.from({ length: 15 }, () => reserve(reservation)));
    expect(outcomes.every((outcome) => outcome.kind === 'reserved')).toBe(true);
    expect(await findUsage(ctx.db, reservation.account, now)).toEqual({
      sessions_used: 15,
      sessions_limit: null,
      tier: 'pro',
    });
  });

  it('starts a new count with the next month of a paid tier, never of the free one', async () => {
    const later = new Date('2026-07-01T00:00:00Z');
    const paid = await insertAccount(ctx.db, 'standard');
    await reserve(paid);
    expect(await reserve(paid, later)).toMatchObject({ usage: { sessions_used: 1 } });
    const free = await insertAccount(ctx.db, 'free');
    await reserve(free);
    expect(await reserve(free, later)).toMatchObject({ usage: { sessions_used: 2 } });
  });

  describe('with a key', () => {
    it('gives 20 parallel requests the same session and counts it once', async () => {
      const reservation = {
        ...(await insertAccount(ctx.db, 'free')),
        idempotencyKey: randomUUID(),
      };
      const outcomes = await Promise.all(Array.from({ length: 20 }, () => reserve(reservation)));
      const ids = outcomes.map((outcome) => outcome.kind === 'reserved' && outcome.sessionId);
      expect(new Set(ids).size).toBe(1);
      expect((await findUsage(ctx.db, reservation.account, now)).sessions_used).toBe(1);
    });

    it('makes a new session after 24 hours', async () => {
      const reservation = {
        ...(await insertAccount(ctx.db, 'free')),
        idempotencyKey: randomUUID(),
      };
      const first = await reserve(reservation);
      const soon = await reserve(reservation, new Date(now.getTime() + 23 * 3_600_000));
      const late = await reserve(reservation, new Date(now.getTime() + 25 * 3_600_000));
      expect(soon).toMatchObject({ created: false, sessionId: idOf(first) });
      expect(late).toMatchObject({ created: true, usage: { sessions_used: 2 } });
      expect(idOf(late)).not.toBe(idOf(first));
    });
  });

  it('gives a unit back once, however often it is asked to', async () => {
    const reservation = await insertAccount(ctx.db, 'free');
    await reserve(reservation);
    const sessionId = idOf(await reserve(reservation));
    const released = await Promise.all(
      Array.from({ length: 10 }, () => releaseSolveSession(ctx.db, sessionId, now)),
    );
    expect(released.filter(Boolean)).toHaveLength(1);
    expect((await findUsage(ctx.db, reservation.account, now)).sessions_used).toBe(1);
    const where = eq(usageEntries.solveSessionId, sessionId);
    expect(await ctx.db.select().from(usageEntries).where(where)).toMatchObject([
      { state: 'released' },
    ]);
  });
});

function idOf(outcome: Awaited<ReturnType<typeof reserveSolveSession>>): string {
  if (outcome.kind !== 'reserved') throw new Error('The session was refused');
  return outcome.sessionId;
}
