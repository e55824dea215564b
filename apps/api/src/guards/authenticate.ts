import type { Deps } from '../deps.ts';
import { claimOf, refuseDowngraded } from '../features/auth/device-refusal.ts';
import { findLoginWithAccount } from '../features/auth/logins.store.ts';
import { AppError } from '../http/app-error.ts';
import type { Guard } from '../http/app-type.ts';
import { boundDevice } from './bound-device.ts';

/**
 * Who is asking: a valid access token of a login that still lives. The login is read each time, so
 * a revoked one is refused at once.
 */
export function authenticate(deps: Deps): Guard {
  return async (request, reply) => {
    const token = /^Bearer ([\w.-]{20,2000})$/i.exec(request.headers.authorization ?? '')?.[1];
    if (!token) throw new AppError('UNAUTHENTICATED');
    const now = deps.now();
    const { userId, loginId } = await deps.accessTokens.verify(token, now);
    const found = await findLoginWithAccount(deps.database.db, loginId, userId);
    if (!found) throw new AppError('UNAUTHENTICATED');
    const { login, user, device, held } = found;
    const isDowngraded = login.revokedReason === 'downgraded' && !user.suspendedAt;
    if (login.revokedAt && !isDowngraded) {
      throw new AppError('LOGIN_REVOKED', { reason: login.revokedReason });
    }
    if (!device.isActive && !isDowngraded) {
      throw new AppError('LOGIN_REVOKED', { reason: 'device_removed' });
    }
    if (user.suspendedAt) throw new AppError('ACCOUNT_SUSPENDED');
    request.viewer = {
      userId,
      loginId,
      deviceId: device.id,
      deviceFingerprint: device.deviceFingerprint,
      role: user.role,
      locale: user.locale,
      accountCreatedAt: user.createdAt,
      tier: 'free',
      billingAnchor: null,
      paidThrough: null,
      held,
    };
    if (!isDowngraded) return;
    // The way back is told to the device that had the login, and to no other.
    await boundDevice(request, reply);
    throw await refuseDowngraded(deps.database.db, deps, { userId, device: claimOf(device) }, now);
  };
}
