import { and, isNull, lte } from 'drizzle-orm';
import {
  activeSessions,
  deviceCodes,
  deviceCounters,
  emailChanges,
  invitations,
  mailedTokens,
  rateLimits,
} from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { deleteInBatches } from './delete-in-batches.ts';
import { hoursBefore } from './time-spans.ts';

/** Removes what has run out: logins with their tokens, mailed tokens, codes, invitations, windows of limits. */
export async function forgetExpired(
  { database: { db }, now }: Pick<Deps, 'database' | 'now'>,
  signal: AbortSignal,
): Promise<void> {
  const at = now();
  const expired = [
    { table: activeSessions, where: lte(activeSessions.expiresAt, at) },
    { table: mailedTokens, where: lte(mailedTokens.expiresAt, at) },
    { table: emailChanges, where: lte(emailChanges.expiresAt, at) },
    // A code is over after minutes, but how many were mailed counts for an hour.
    { table: deviceCodes, where: lte(deviceCodes.expiresAt, hoursBefore(at, 1)) },
    { table: deviceCounters, where: lte(deviceCounters.expiresAt, at) },
    {
      table: invitations,
      where: and(lte(invitations.expiresAt, at), isNull(invitations.acceptedAt)),
    },
    { table: rateLimits, where: lte(rateLimits.expiresAt, at) },
  ];
  for (const { table, where } of expired) await deleteInBatches(db, { table, where, signal });
}
