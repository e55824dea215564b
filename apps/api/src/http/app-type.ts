import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';

/** The application with Zod schemas as its types. */
export type App = FastifyInstance<
  Server,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** A check before the handler: it refuses by throwing AppError. */
export type Guard = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

/** The guards by what a route needs; used as `onRequest: guards.signedIn`. */
export type Guards = {
  /** Authenticate → device → subscription → rate limit, in this order. */
  signedIn: Guard[];
  signInAttempt: Guard[];
  registration: Guard[];
  /** Errors of the app and the console, from anyone. */
  failureReport: Guard[];
};
