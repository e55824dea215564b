import type { App } from '../../http/app-type.ts';
import { isStream } from '../../http/sse.ts';
import type { HttpMeter, SignInOutcome, SignInWay } from './http-meter.ts';

/** The name of what matches no route; whatever was typed there is nobody's label. */
export const noRoute = 'none';

const waysIn: Record<string, SignInWay> = {
  '/auth/register': 'register',
  '/auth/login': 'password',
  '/auth/oauth/google': 'google',
  '/auth/oauth/apple': 'apple',
  '/auth/refresh': 'refresh',
  '/admin/api/totp/check': 'console_code',
};

/** Counts every request, and how those that sign somebody in end. */
export function countRequests(app: App, meter: HttpMeter): void {
  app.addHook('onRequest', ({ routeOptions }, _reply, next) => {
    if (!routeOptions.config.isUnlogged) meter.onBegin();
    next();
  });
  app.addHook('onResponse', async ({ routeOptions, method }, reply) => {
    if (routeOptions.config.isUnlogged) return;
    const { statusCode: status } = reply.raw;
    const route = routeOptions.url ?? noRoute;
    const seconds = isStream(reply) ? null : reply.elapsedTime / 1000;
    // Without a route the method is whatever a stranger sent.
    meter.onEnd({ route, method: routeOptions.url ? method : noRoute, status, seconds });
    const way = method === 'POST' ? waysIn[route] : undefined;
    if (way) meter.onSignIn(way, outcomeOf(status));
  });
}

function outcomeOf(status: number): SignInOutcome {
  if (status === 429) return 'limited';
  if (status >= 500) return 'failed';
  return status >= 400 ? 'refused' : 'ok';
}
