import { z } from 'zod';
import { loginEvents } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App, Guard } from '../../http/app-type.ts';
import { addressPrefix } from '../../http/client-address.ts';
import { idParams, refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer } from '../../http/viewer.ts';
import { listActiveDevices } from '../auth/devices.store.ts';
import { endDevice } from '../auth/surplus.ts';
import { clearTokenCookie } from '../auth/token-delivery.ts';
import { lockUser } from '../auth/users.store.ts';
import { claimRemoval, findRemovalAvailableAt } from './removals.store.ts';

/** `DELETE /devices/{id}`: frees a device and ends its logins, at most once a day. */
export function registerRemoveDevice(app: App, deps: Deps, guards: Guard[]): void {
  const { db } = deps.database;
  app.delete(
    '/devices/:id',
    {
      onRequest: guards,
      schema: {
        tags: ['devices'],
        params: idParams,
        response: {
          204: z.null(),
          ...refusals(...signedInRefusals, 'NOT_FOUND', 'DEVICE_REMOVAL_LIMIT'),
        },
      },
    },
    async (request, reply) => {
      const { userId, deviceId: currentId } = getViewer(request);
      const { id: deviceId } = request.params;
      const now = deps.now();
      const ipPrefix = addressPrefix(request.ip);
      await db.transaction(async (tx) => {
        await lockUser(tx, userId);
        const isOwn = (await listActiveDevices(tx, userId)).some(({ id }) => id === deviceId);
        if (!isOwn) throw new AppError('NOT_FOUND');
        if (!(await claimRemoval(tx, userId, now))) {
          const at = await findRemovalAvailableAt(tx, userId, now);
          const waitMs = (at ?? now).getTime() - now.getTime();
          throw new AppError('DEVICE_REMOVAL_LIMIT', {}, waitMs / 1000);
        }
        await endDevice(tx, deps, { userId, deviceId, reason: 'device_removed' }, now);
        const event = { userId, deviceId, ipPrefix, createdAt: now };
        await tx.insert(loginEvents).values({ ...event, kind: 'device_removed' });
      });
      if (deviceId === currentId) clearTokenCookie(deps.config, reply);
      return reply.code(204).send(null);
    },
  );
}
