import { randomUUID } from 'node:crypto';
import fastify, { type FastifyBaseLogger, LogController } from 'fastify';
import {
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import type { Deps } from './deps.ts';
import { registerHealth } from './features/health/index.ts';
import { createGuards } from './guards/index.ts';
import type { App } from './http/app-type.ts';
import { handleErrors } from './http/error-handler.ts';

/** Largest request body in bytes; routes that take conversations set their own. */
const bodyLimit = 64 * 1024;

/** The application: what wraps every request, then one line per feature. */
export async function buildApp(deps: Deps): Promise<App> {
  const loggerInstance: FastifyBaseLogger = deps.log;
  const app: App = fastify({
    loggerInstance,
    logController: new LogController({
      disableRequestLogging: true,
      requestIdLogLabel: 'request_id',
    }),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    trustProxy: toTrustFunction(deps.config.trustProxy),
    bodyLimit,
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
  })
    .setValidatorCompiler(validatorCompiler)
    .setSerializerCompiler(serializerCompiler)
    .withTypeProvider<ZodTypeProvider>();
  app.removeContentTypeParser('text/plain');
  app.decorateRequest('viewer', null);
  app.addHook('onRequest', async (request, reply) => {
    reply.header('X-Request-Id', request.id);
  });
  handleErrors(app);

  const guards = createGuards(deps);
  void guards;
  registerHealth(app, deps);
  return app;
}

function toTrustFunction(trusted: Deps['config']['trustProxy']) {
  return typeof trusted === 'number' ? (_address: string, hop: number) => hop < trusted : trusted;
}
