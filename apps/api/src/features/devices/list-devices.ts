import { devicesResponseSchema, tierLimits } from '@solacore/contract';
import type { Deps } from '../../deps.ts';
import type { App, Guard } from '../../http/app-type.ts';
import { refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer } from '../../http/viewer.ts';
import { listActiveDevices } from '../auth/devices.store.ts';
import { findRemovalAvailableAt } from './removals.store.ts';

/** `GET /devices`: the person's devices, last used first. */
export function registerListDevices(app: App, deps: Deps, guards: Guard[]): void {
  const { db } = deps.database;
  const response = { 200: devicesResponseSchema, ...refusals(...signedInRefusals) };
  app.get(
    '/devices',
    { onRequest: guards, schema: { tags: ['devices'], response } },
    async (request) => {
      const { userId, deviceId, tier } = getViewer(request);
      const devices = await listActiveDevices(db, userId);
      const availableAt = await findRemovalAvailableAt(db, userId, deps.now());
      return {
        devices: devices.map(({ id, deviceName, platform, lastActiveAt }) => ({
          id,
          device_name: deviceName,
          platform,
          last_active_at: lastActiveAt.toISOString(),
          current: id === deviceId,
        })),
        limit: tierLimits[tier].devices,
        removal_available_at: availableAt?.toISOString() ?? null,
      };
    },
  );
}
