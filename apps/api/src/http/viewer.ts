import type { SubscriptionSource, Tier } from '@solacore/contract';
import type { Role } from '@solacore/contract/admin';
import type { FastifyRequest } from 'fastify';
import type { SourceRow } from '../db/source-row.ts';

/** Who is asking, as the guards have established it. */
export type Viewer = {
  userId: string;
  loginId: string;
  deviceId: string;
  deviceFingerprint: string;
  role: Role;
  locale: string;
  tier: Tier;
  /** Where the months of a paid period count from; null on the free tier. */
  billingAnchor: Date | null;
  /** Which kind of source the tier comes from; null on the free tier. */
  paidThrough: SubscriptionSource | null;
  /** All that the account was ever entitled to, as read for this request. */
  sources: SourceRow[];
  accountCreatedAt: Date;
  /** How many active devices and live logins the account holds. */
  held: { devices: number; logins: number };
};

declare module 'fastify' {
  interface FastifyRequest {
    viewer: Viewer | null;
  }
}

/**
 * The viewer of a guarded request.
 * @throws Error where a route asks for it without the guards: a mistake in the code.
 */
export function getViewer(request: Pick<FastifyRequest, 'viewer'>): Viewer {
  if (!request.viewer) throw new Error('This route reads the viewer but has no guards');
  return request.viewer;
}
