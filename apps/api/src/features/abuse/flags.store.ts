import { createHash } from 'node:crypto';
import { and, asc, gt, inArray, isNotNull, lt, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { loginEvents, reviewFlags } from '../../db/schema.ts';
import type { Anomaly, SignInEvent } from './find-anomalies.ts';

const isSignIn = inArray(loginEvents.kind, ['registered', 'signed_in']);

/** Accounts that signed in lately, and from more than one place since. */
export async function listMoving(db: Db, { since, lately }: { since: Date; lately: Date }) {
  const rows = await db
    .select({ userId: loginEvents.userId })
    .from(loginEvents)
    .where(and(gt(loginEvents.createdAt, since), isSignIn))
    .groupBy(loginEvents.userId)
    .having(
      sql`count(distinct ${loginEvents.ipPrefix}) > 1
        and max(${loginEvents.createdAt}) > ${lately.toISOString()}::timestamptz`,
    );
  return rows.map(({ userId }) => userId);
}

/** The sign-ins of these accounts since then, by account, first ones first. */
export async function listSignIns(
  db: Db,
  userIds: string[],
  since: Date,
): Promise<Map<string, SignInEvent[]>> {
  const rows = await db
    .select({
      userId: loginEvents.userId,
      at: loginEvents.createdAt,
      deviceId: loginEvents.deviceId,
      ipPrefix: loginEvents.ipPrefix,
    })
    .from(loginEvents)
    .where(
      and(
        inArray(loginEvents.userId, userIds),
        gt(loginEvents.createdAt, since),
        isSignIn,
        isNotNull(loginEvents.ipPrefix),
      ),
    )
    .orderBy(asc(loginEvents.createdAt), asc(loginEvents.id));
  const events = rows.flatMap(({ ipPrefix, ...row }) =>
    ipPrefix === null ? [] : [{ ...row, ipPrefix }],
  );
  return Map.groupBy(events, ({ userId }) => userId);
}

/** Writes down what was found, except for what is written down already. */
export async function insertFlags(
  db: Db,
  userId: string,
  anomalies: Anomaly[],
  now: Date,
): Promise<void> {
  if (anomalies.length === 0) return;
  const rows = anomalies.map(({ reason, score, evidence, sameAs }) => ({
    userId,
    reason,
    score,
    evidence,
    evidenceKey: createHash('sha256')
      .update([reason, ...sameAs].join(' '))
      .digest('base64url'),
    createdAt: now,
  }));
  await db.insert(reviewFlags).values(rows).onConflictDoNothing();
}

/** Takes the evidence from old flags: it names addresses and devices. */
export async function forgetEvidence(db: Db, before: Date): Promise<void> {
  await db
    .update(reviewFlags)
    .set({ evidence: null, evidenceKey: null })
    .where(and(lt(reviewFlags.createdAt, before), isNotNull(reviewFlags.evidenceKey)));
}
