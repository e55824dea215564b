import type { App } from './app-type.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Not even that this route was asked for is written down. */
    isUnlogged?: true;
  }
}

/** One line for each answered request: method, route pattern, status and duration. Nothing sent. */
export function logRequests(app: App): void {
  app.addHook('onResponse', async (request, reply) => {
    if (request.routeOptions.config.isUnlogged) return;
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? null,
        status: reply.statusCode,
        duration_ms: Math.round(reply.elapsedTime),
      },
      'answered',
    );
  });
}
