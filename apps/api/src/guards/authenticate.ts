import type { Deps } from '../deps.ts';
import { findLoginWithAccount } from '../features/auth/logins.store.ts';
import { AppError } from '../http/app-error.ts';
import type { Guard } from '../http/app-type.ts';

/**
 * Who is asking: a valid access token of a login that still lives. The login is read each time, so
 * a revoked one is refused at once.
 */
export function authenticate(deps: Deps): Guard {
  return async (request) => {
    const token = /^Bearer ([\w.-]{20,2000})$/i.exec(request.headers.authorization ?? '')?.[1];
    if (!token) throw new AppError('UNAUTHENTICATED');
    const { userId, loginId } = await deps.accessTokens.verify(token, deps.now());
    const found = await findLoginWithAccount(deps.database.db, loginId, userId);
    if (!found) throw new AppError('UNAUTHENTICATED');
    const { login, user, device } = found;
    if (login.revokedAt) throw new AppError('LOGIN_REVOKED', { reason: login.revokedReason });
    if (!device.isActive) throw new AppError('LOGIN_REVOKED', { reason: 'device_removed' });
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
    };
  };
}
