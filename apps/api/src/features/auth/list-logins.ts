import { loginsResponseSchema } from '@solacore/contract';
import type { Deps } from '../../deps.ts';
import type { App, Guard } from '../../http/app-type.ts';
import { refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer } from '../../http/viewer.ts';
import { listUsableLogins } from './logins.store.ts';

/** `GET /auth/logins`: where the person is signed in, last used first. */
export function registerListLogins(app: App, deps: Deps, guards: Guard[]): void {
  const response = { 200: loginsResponseSchema, ...refusals(...signedInRefusals) };
  app.get(
    '/auth/logins',
    { onRequest: guards, schema: { tags: ['auth'], response } },
    async (request) => {
      const { userId, loginId } = getViewer(request);
      const logins = await listUsableLogins(deps.database.db, userId, deps.now());
      return {
        logins: logins.map(({ id, deviceId, deviceName, createdAt, lastUsedAt }) => ({
          id,
          device_id: deviceId,
          device_name: deviceName,
          created_at: createdAt.toISOString(),
          last_used_at: lastUsedAt.toISOString(),
          current: id === loginId,
        })),
      };
    },
  );
}
