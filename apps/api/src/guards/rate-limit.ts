import { headers, tierLimits } from '@solacore/contract';
import type { FastifyReply } from 'fastify';
import type { Deps } from '../deps.ts';
import { AppError } from '../http/app-error.ts';
import type { Guard } from '../http/app-type.ts';
import { getViewer } from '../http/viewer.ts';
import type { WindowAnswer } from './sliding-window.ts';

const windowMs = 60_000;

/** So many requests a minute as the tier allows, counted for the account. */
export function rateLimit(deps: Deps): Guard {
  return async (request, reply) => {
    const { userId, tier } = getViewer(request);
    const scaled = tierLimits[tier].requestsPerMinute * deps.config.limits.rateLimitScale;
    const limit = Math.max(1, Math.floor(scaled));
    const answer = await deps.limiter.hit(`account:${userId}`, { limit, windowMs });
    setHeaders(reply, limit, answer);
    if (!answer.isAllowed) throw new AppError('RATE_LIMITED', { limit }, answer.resetMs / 1000);
  };
}

function setHeaders(reply: FastifyReply, limit: number, answer: WindowAnswer): void {
  reply.header(headers.rateLimit, String(limit));
  reply.header(headers.rateRemaining, String(answer.remaining));
  reply.header(headers.rateReset, String(Math.ceil(answer.resetMs / 1000)));
}
