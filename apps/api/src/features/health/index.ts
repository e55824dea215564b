import { healthSchema } from '@solacore/contract';
import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import type { App } from '../../http/app-type.ts';

/** The answer is out in two seconds on a busy machine too. */
const pingTimeoutMs = 1_300;

/** Whether the process lives, and whether it can serve. */
export function registerHealth(app: App, deps: Deps): void {
  app.get(
    '/health',
    {
      schema: {
        tags: ['health'],
        security: [],
        response: { 200: healthSchema, 503: healthSchema },
      },
    },
    async (_request, reply) => {
      const isUp = await isDatabaseUp(deps);
      return reply.code(isUp ? 200 : 503).send({
        status: isUp ? 'healthy' : 'degraded',
        database: isUp ? 'connected' : 'error',
        version: deps.config.version,
      });
    },
  );

  app.get(
    '/health/live',
    {
      schema: {
        tags: ['health'],
        security: [],
        response: { 200: z.object({ status: z.literal('live') }) },
      },
    },
    async () => ({ status: 'live' as const }),
  );

  const readiness = z.object({ status: z.enum(['ready', 'not_ready']) });
  app.get(
    '/health/ready',
    { schema: { tags: ['health'], security: [], response: { 200: readiness, 503: readiness } } },
    async (_request, reply) => {
      const isReady = await isDatabaseUp(deps);
      return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not_ready' });
    },
  );
}

async function isDatabaseUp({ database }: Deps): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), pingTimeoutMs);
  const answered = database.ping().then(
    () => true,
    () => false,
  );
  return Promise.race([answered, late]).finally(() => clearTimeout(timer));
}
