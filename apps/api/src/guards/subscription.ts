import type { Deps } from '../deps.ts';
import { findEntitlement } from '../features/subscriptions/entitlement.store.ts';
import type { Guard } from '../http/app-type.ts';
import { getViewer } from '../http/viewer.ts';

/** Sets the viewer's effective tier from the sources that are live at this moment. */
export function subscription(deps: Deps): Guard {
  return async (request) => {
    const viewer = getViewer(request);
    const source = await findEntitlement(deps.database.db, viewer.userId, deps.now());
    if (!source) return;
    request.viewer = {
      ...viewer,
      tier: source.tier,
      billingAnchor: source.currentPeriodStart,
    };
  };
}
