import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import fastify, { type FastifyBaseLogger, LogController } from 'fastify';
import {
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import type { Deps } from './deps.ts';
import { registerAccount } from './features/account/index.ts';
import { registerAdmin } from './features/admin/index.ts';
import { registerAppFiles } from './features/app-files/index.ts';
import { registerAuth } from './features/auth/index.ts';
import { registerBilling } from './features/billing/index.ts';
import { registerClientConfig } from './features/client-config/index.ts';
import { registerConsents } from './features/consents/index.ts';
import { registerDevices } from './features/devices/index.ts';
import { registerFailures } from './features/failures/index.ts';
import { countAnswers } from './features/figures/count-answers.ts';
import { registerHealth } from './features/health/index.ts';
import { registerIdentities } from './features/identities/index.ts';
import { countRequests, noRoute } from './features/metrics/count-requests.ts';
import { registerMetrics } from './features/metrics/index.ts';
import { registerReports } from './features/reports/index.ts';
import { registerSafety } from './features/safety/index.ts';
import { readSite, registerSite, sendMissing } from './features/site/index.ts';
import { registerSolveSessions } from './features/solve-sessions/index.ts';
import { registerSubscriptions } from './features/subscriptions/index.ts';
import { createGuards } from './guards/index.ts';
import type { App } from './http/app-type.ts';
import { type Connections, trackConnections } from './http/connections.ts';
import { answerFrameworkError, handleErrors } from './http/error-handler.ts';
import { describeApi } from './http/openapi.ts';
import { logRequests } from './http/request-log.ts';
import { limitPatience } from './http/request-patience.ts';
import { protectAnswers } from './http/security-headers.ts';

/** Largest request body in bytes; a route that takes a conversation sets its own. */
const bodyLimit = 64 * 1024;

/** How long running streams may go on after a stop was asked for. */
const drainMs = 30_000;
const lastReadersMs = 5_000;

/** The application: what wraps every request, then one line per feature. */
export async function buildApp(deps: Deps): Promise<App> {
  const connections = trackConnections(deps.config.seat);
  const app = createServer(deps, connections);
  app.decorateRequest('viewer', null);
  const site = readSite(deps);
  const { http } = deps.metrics;
  handleErrors(app, {
    errorReports: deps.errorReports,
    sendMissing: (request, reply) => sendMissing(request, reply, site),
    onRefusal: (route = noRoute, code) => http.onRefusal(route, code),
  });
  limitPatience(app);
  logRequests(app);
  countRequests(app, http);
  countAnswers(app, deps.tally);
  await protectAnswers(app, deps.config.allowedOrigins);
  await app.register(cookie);
  await describeApi(app, deps.config.version);

  // What is added first is done last: readers whom a successor sent to replies that were left.
  app.addHook('onClose', () => connections.drain(lastReadersMs));
  const guards = createGuards(deps);
  registerHealth(app, deps);
  registerClientConfig(app, deps);
  registerMetrics(app, deps);
  registerAuth(app, deps, guards);
  registerIdentities(app, deps, guards);
  registerAccount(app, deps, guards);
  registerDevices(app, deps, guards);
  registerConsents(app, deps, guards);
  registerSubscriptions(app, deps, guards);
  registerBilling(app, deps, guards);
  registerSolveSessions(app, deps, guards);
  registerSafety(app, deps, guards);
  registerReports(app, deps, guards);
  registerFailures(app, deps, guards);
  registerAdmin(app, deps, guards);
  await registerAppFiles(app, deps, site !== undefined);
  await registerSite(app, deps, site);
  app.addHook('onClose', () => deps.jobs.stop());
  app.addHook('onClose', () => deps.limiter.close());
  drainAtClose(app, connections);
  return app;
}

/** Closing the application lets running streams end, and waits for nothing else. */
function drainAtClose(app: App, connections: Connections): void {
  let drained = Promise.resolve();
  app.addHook('preClose', async () => {
    drained = connections.drain(drainMs);
  });
  app.addHook('onClose', () => drained);
}

function createServer({ config, log }: Deps, connections: Connections): App {
  const loggerInstance: FastifyBaseLogger = log;
  const app = fastify({
    loggerInstance,
    logController: new LogController({
      disableRequestLogging: true,
      requestIdLogLabel: 'request_id',
    }),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    trustProxy: toTrustFunction(config.trustProxy),
    bodyLimit,
    serverFactory: connections.createServer,
    return503OnClosing: false,
    frameworkErrors: answerFrameworkError,
  });
  // Only JSON comes in; Fastify would also take text.
  app.removeContentTypeParser('text/plain');
  return app
    .setValidatorCompiler(validatorCompiler)
    .setSerializerCompiler(serializerCompiler)
    .withTypeProvider<ZodTypeProvider>();
}

function toTrustFunction(trusted: Deps['config']['trustProxy']) {
  return typeof trusted === 'number' ? (_address: string, hop: number) => hop < trusted : trusted;
}
