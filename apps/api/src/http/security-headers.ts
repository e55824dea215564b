import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import { headers } from '@solacore/contract';
import type { App } from './app-type.ts';

/** What every answer carries, refusals and streams too; nothing here is meant for a cache. */
export async function protectAnswers(app: App, allowedOrigins: string[]): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header(headers.requestId, request.id);
    reply.header('Cache-Control', 'no-store');
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
    ],
    maxAge: 600,
  });
}
