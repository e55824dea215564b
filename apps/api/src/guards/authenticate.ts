import { askTogether } from '../db/together.ts';
import type { Deps } from '../deps.ts';
import { refuseDowngraded } from '../features/auth/device-refusal.ts';
import { deviceOf, listSignedIn } from '../features/auth/signed-in.store.ts';
import { AppError } from '../http/app-error.ts';
import type { Guard } from '../http/app-type.ts';
import { boundDevice } from './bound-device.ts';

/**
 * Who is asking: a valid access token of a login that still lives. The login is read each time, so
 * a revoked one is refused at once.
 */
export function authenticate(deps: Deps): Guard {
  const { db } = deps.database;
  const find = askTogether((loginIds: string[]) => listSignedIn(db, loginIds));
  return async (request, reply) => {
    const token = /^Bearer ([\w.-]{20,2000})$/i.exec(request.headers.authorization ?? '')?.[1];
    if (!token) throw new AppError('UNAUTHENTICATED');
    const now = deps.now();
    const { userId, loginId } = await deps.accessTokens.verify(token, now);
    const found = await find(loginId);
    if (found?.user_id !== userId) throw new AppError('UNAUTHENTICATED');
    const { is_revoked, revoked_reason: reason } = found;
    const isDowngraded = reason === 'downgraded' && !found.is_suspended;
    if (is_revoked && !isDowngraded) throw new AppError('LOGIN_REVOKED', { reason });
    if (!found.is_active && !isDowngraded) {
      throw new AppError('LOGIN_REVOKED', { reason: 'device_removed' });
    }
    if (found.is_suspended) throw new AppError('ACCOUNT_SUSPENDED');
    request.viewer = {
      userId,
      loginId,
      deviceId: found.device_id,
      deviceFingerprint: found.device_fingerprint,
      role: found.role,
      locale: found.locale,
      accountCreatedAt: found.created_at,
      tier: 'free',
      billingAnchor: null,
      paidThrough: null,
      sources: found.sources ?? [],
      held: { devices: found.devices, logins: found.logins },
    };
    if (!isDowngraded) return;
    // The way back is told to the device that had the login, and to no other.
    await boundDevice(request, reply);
    throw await refuseDowngraded(db, deps, { userId, device: deviceOf(found) }, now);
  };
}
