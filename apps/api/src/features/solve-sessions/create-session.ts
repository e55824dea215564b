import {
  createSolveSessionRequestSchema,
  createSolveSessionResponseSchema,
  tierLimits,
  type UsageSummary,
} from '@solacore/contract';
import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App, Guards } from '../../http/app-type.ts';
import { bodyRefusals, refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer } from '../../http/viewer.ts';
import {
  findOverageRoom,
  type OverageRoom,
  overageRate,
  reserveSolveSession,
} from '../usage/index.ts';
import { upgradeUrl } from './upgrade-url.ts';

const createSessionHeaders = z.looseObject({ 'idempotency-key': z.uuid().optional() });

/** Starts a solve session and takes its unit of the quota. */
export function registerCreateSession(app: App, deps: Deps, guards: Guards): void {
  app.post(
    '/sessions',
    {
      onRequest: guards.signedIn,
      schema: {
        tags: ['sessions'],
        headers: createSessionHeaders,
        body: createSolveSessionRequestSchema,
        response: {
          201: createSolveSessionResponseSchema,
          ...refusals(...bodyRefusals, ...signedInRefusals, 'QUOTA_EXCEEDED'),
        },
      },
    },
    async (request, reply) => {
      const viewer = getViewer(request);
      const { locale, device_fingerprint, accept_overage } = request.body;
      if (device_fingerprint && device_fingerprint !== request.headers['x-device-fingerprint']) {
        throw new AppError('DEVICE_BOUND_TO_OTHER');
      }
      const rateCents = overageRate(viewer, deps.config.billing);
      const outcome = await reserveSolveSession(
        deps.database.db,
        {
          account: viewer,
          deviceId: viewer.deviceId,
          locale: locale ?? viewer.locale,
          idempotencyKey: request.headers['idempotency-key'] ?? null,
          agreedCents: accept_overage ? rateCents : null,
        },
        deps.now(),
      );
      if (outcome.kind === 'quota_exceeded') {
        const room = await findOverageRoom(deps.database.db, viewer, rateCents, deps.now());
        throw new AppError('QUOTA_EXCEEDED', quotaParams(outcome.usage, room, rateCents));
      }
      return reply.code(201).send({
        session_id: outcome.sessionId,
        status: 'active' as const,
        current_step: outcome.currentStep,
        usage: outcome.usage,
      });
    },
  );
}

function quotaParams(
  usage: UsageSummary,
  room: OverageRoom,
  rateCents: number | null,
): Record<string, unknown> {
  const { overageCents } = tierLimits[usage.tier];
  return {
    sessions_used: usage.sessions_used,
    sessions_limit: usage.sessions_limit,
    upgrade_url: upgradeUrl,
    ...(overageCents === null
      ? {}
      : {
          overage_rate: rateCents === null ? null : rateCents / 100,
          can_accept_overage: room.left > 0,
          overage_cap_cents: room.capCents,
          overage_sessions_left: room.left,
          overage_unpaid: room.isUnpaid,
        }),
  };
}
