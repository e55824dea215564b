import { createHmac } from 'node:crypto';
import type { Deps } from '../../deps.ts';

const perHour = { limit: 3, windowMs: 3_600_000 };

type Allowed = { kind: 'resend' | 'forgot' | 'change'; of: string };

/**
 * Whether one more mail of a kind may go to an address or for an account (`of`): three an hour.
 * Known addresses and unknown ones are counted alike, by a keyed hash.
 */
export async function isMailAllowed(
  { limiter, addressKey }: Pick<Deps, 'limiter' | 'addressKey'>,
  { kind, of }: Allowed,
): Promise<boolean> {
  const hash = createHmac('sha256', addressKey).update(of.toLowerCase()).digest('base64url');
  return (await limiter.hit(`mail:${kind}:${hash}`, perHour)).isAllowed;
}
