import { type ErrorCode, errorBodySchema, errorStatus } from '@solacore/contract';
import { z } from 'zod';

/** What any route may refuse with. */
const everywhere = ['VALIDATION_FAILED', 'INTERNAL'] as const;

/** What a route that takes a body may refuse with. */
export const bodyRefusals = ['PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'] as const;

/** What the guards of a signed-in route refuse with, and what reading the account may meet. */
export const signedInRefusals = [
  'UNAUTHENTICATED',
  'TOKEN_EXPIRED',
  'LOGIN_REVOKED',
  'ACCOUNT_SUSPENDED',
  'DEVICE_FINGERPRINT_REQUIRED',
  'DEVICE_BOUND_TO_OTHER',
  'DEVICE_LIMIT_REACHED',
  'RATE_LIMITED',
  'DATABASE_UNAVAILABLE',
] as const;

/**
 * The refusals of a route for its `response` schema: by status, each with the codes it may carry.
 * What every route may answer is added.
 */
export function refusals(...codes: ErrorCode[]) {
  const all = [...new Set([...everywhere, ...codes])];
  const byStatus = Map.groupBy(all, (code) => errorStatus[code]);
  return Object.fromEntries(
    [...byStatus].map(([status, own]) => [
      String(status),
      errorBodySchema.extend({ error: z.enum(own) }).describe(own.join(', ')),
    ]),
  );
}

/** The id in a path. */
export const idParams = z.strictObject({ id: z.uuid() });
