import {
  type AuditAction,
  grantRequestSchema,
  suspendRequestSchema,
} from '@solacore/contract/admin';
import { z } from 'zod';
import type { Db } from '../../db/client.ts';
import { loginEvents } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App, Guard } from '../../http/app-type.ts';
import { bodyRefusals, idParams, refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer } from '../../http/viewer.ts';
import { listActiveDevices } from '../auth/devices.store.ts';
import { endDevice } from '../auth/surplus.ts';
import type { UserRow } from '../auth/users.store.ts';
import { writeGrant } from '../operator/operator.store.ts';
import { audited } from './audited.ts';
import type { StaffGuards } from './staff-guards.ts';
import { challenge, endAllLogins, getSubject, suspend, unsuspend } from './standing.store.ts';

const tags = ['admin'];
const refused = [...signedInRefusals, 'FORBIDDEN', 'NOT_FOUND'] as const;
const done = { 204: z.null(), ...refusals(...refused) };
const doneWithBody = { 204: z.null(), ...refusals(...bodyRefusals, ...refused) };

type Work = (tx: Db, user: UserRow, now: Date) => Promise<void>;

/** `/admin/api/people/{id}/…`: what may be done to an account, each once in the log. */
export function registerPersonActs(app: App, deps: Deps, guards: StaffGuards): void {
  registerPlainActs(app, deps, guards);
  registerActsWithBody(app, deps, guards);
  app.delete(
    '/admin/api/people/:id/devices/:device_id',
    {
      onRequest: guards.fresh,
      schema: { tags, params: idParams.extend({ device_id: z.uuid() }), response: done },
    },
    async (request, reply) => {
      const viewer = getViewer(request);
      const { id: userId, device_id: deviceId } = request.params;
      const details = { device_id: deviceId };
      const act = { actorId: viewer.userId, subjectId: userId, action: 'device_unbound' } as const;
      await audited(deps, { ...act, details }, async (tx, now) => {
        await getSubject(tx, viewer, userId);
        const isTheirs = (await listActiveDevices(tx, userId)).some(({ id }) => id === deviceId);
        if (!isTheirs) throw new AppError('NOT_FOUND');
        await endDevice(tx, deps, { userId, deviceId, reason: 'admin' }, now);
        const event = { userId, deviceId, createdAt: now };
        await tx.insert(loginEvents).values({ ...event, kind: 'device_removed' });
      });
      return reply.code(204).send(null);
    },
  );
}

function registerPlainActs(app: App, deps: Deps, { fresh, admin }: StaffGuards): void {
  const acts: [path: string, onRequest: Guard[], action: AuditAction, work: Work][] = [
    ['unsuspend', admin, 'unsuspended', (tx, { id }, now) => unsuspend(tx, id, now)],
    ['challenge', fresh, 'challenged', (tx, { id }, now) => challenge(tx, id, now)],
    ['revoke-logins', fresh, 'logins_revoked', (tx, { id }, now) => endAllLogins(tx, id, now)],
  ];
  for (const [path, onRequest, action, work] of acts) {
    app.post(
      `/admin/api/people/:id/${path}`,
      { onRequest, schema: { tags, params: idParams, response: done } },
      async (request, reply) => {
        const viewer = getViewer(request);
        const { id: subjectId } = request.params;
        await audited(deps, { actorId: viewer.userId, subjectId, action }, async (tx, now) =>
          work(tx, await getSubject(tx, viewer, subjectId), now),
        );
        return reply.code(204).send(null);
      },
    );
  }
}

function registerActsWithBody(app: App, deps: Deps, { admin: onRequest }: StaffGuards): void {
  const about = { tags, params: idParams, response: doneWithBody };
  app.post(
    '/admin/api/people/:id/suspend',
    { onRequest, schema: { ...about, body: suspendRequestSchema } },
    async (request, reply) => {
      const viewer = getViewer(request);
      const { id: subjectId } = request.params;
      const { reason } = request.body;
      const act = { actorId: viewer.userId, subjectId, action: 'suspended' } as const;
      await audited(deps, { ...act, details: { reason } }, async (tx, now) =>
        suspend(tx, await getSubject(tx, viewer, subjectId), reason, now),
      );
      return reply.code(204).send(null);
    },
  );
  app.post(
    '/admin/api/people/:id/grant',
    { onRequest, schema: { ...about, body: grantRequestSchema } },
    async (request, reply) => {
      const viewer = getViewer(request);
      const { id: subjectId } = request.params;
      const { tier } = request.body;
      const act = { actorId: viewer.userId, subjectId, action: 'tier_granted' } as const;
      await audited(deps, { ...act, details: { tier } }, async (tx, now) => {
        await getSubject(tx, viewer, subjectId);
        await writeGrant(tx, subjectId, tier, now);
      });
      return reply.code(204).send(null);
    },
  );
}
