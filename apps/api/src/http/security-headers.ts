import cors from '@fastify/cors';
import { headers } from '@solacore/contract';
import type { App } from './app-type.ts';

/** For whatever is no page of ours; a page brings a policy of its own. Written once, not for each answer. */
export const protection = {
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
  'cache-control': 'no-store',
} as const;

/** What every answer carries, refusals and streams too; nothing here is meant for a cache. */
export async function protectAnswers(app: App, allowedOrigins: string[]): Promise<void> {
  app.addHook('onRequest', (request, reply, next) => {
    reply.headers(protection).header(headers.requestId, request.id);
    next();
  });
  await app.register(cors, {
    origin: allowedOrigins,
    credentials: true,
    methods: ['GET', 'POST', 'PATCH', 'DELETE'],
    allowedHeaders: [
      'Authorization',
      'Content-Type',
      'Last-Event-ID',
      headers.fingerprint,
      headers.deviceName,
      headers.devicePlatform,
      headers.tokenDelivery,
      headers.idempotencyKey,
    ],
    exposedHeaders: [
      headers.requestId,
      headers.rateLimit,
      headers.rateRemaining,
      headers.rateReset,
      'Retry-After',
    ].join(', '),
    maxAge: 600,
  });
}
