import type { Deps } from '../deps.ts';
import { claimOf, refuseDowngraded } from '../features/auth/device-refusal.ts';
import { getDevice } from '../features/auth/devices.store.ts';
import { isKeptAfterDowngrade, isOverLimit } from '../features/auth/surplus.ts';
import { liveOf } from '../features/subscriptions/entitlement.store.ts';
import type { Guard } from '../http/app-type.ts';
import { getViewer } from '../http/viewer.ts';

/**
 * Sets the viewer's effective tier from the sources that are live at this moment. An account that
 * holds more devices or logins than it may keeps those used most recently.
 */
export function subscription(deps: Deps): Guard {
  const { db } = deps.database;
  return async (request) => {
    const viewer = getViewer(request);
    const now = deps.now();
    const [source] = liveOf(viewer.sources, now);
    const tier = source?.tier ?? 'free';
    if (isOverLimit(viewer.held, tier) && !(await isKeptAfterDowngrade(db, deps, viewer, now))) {
      const device = claimOf(await getDevice(db, viewer.deviceId));
      throw await refuseDowngraded(db, deps, { userId: viewer.userId, device }, now);
    }
    if (!source) return;
    const billingAnchor = source.billingAnchor ?? source.currentPeriodStart;
    request.viewer = { ...viewer, tier, billingAnchor, paidThrough: source.provider };
  };
}
