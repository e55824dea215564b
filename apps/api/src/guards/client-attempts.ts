import { createHmac } from 'node:crypto';
import type { Deps } from '../deps.ts';
import { AppError } from '../http/app-error.ts';
import type { Guard } from '../http/app-type.ts';
import { clientKey } from '../http/client-address.ts';

type Attempts = { name: string; limit: number; windowMs: number };

/**
 * So many attempts of one kind from one client address, before anyone is known. Addresses are kept
 * as keyed hashes only.
 */
export function clientAttempts(deps: Deps, { name, limit, windowMs }: Attempts): Guard {
  return async (request) => {
    const address = createHmac('sha256', deps.addressKey).update(clientKey(request.ip));
    const key = `${name}:${address.digest('base64url')}`;
    const { isAllowed, resetMs } = await deps.limiter.hit(key, { limit, windowMs });
    if (!isAllowed) throw new AppError('TOO_MANY_ATTEMPTS', {}, resetMs / 1000);
  };
}
