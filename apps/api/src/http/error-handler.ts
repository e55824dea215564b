import { type ErrorBody, type ErrorCode, headers } from '@solacore/contract';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { isDatabaseDown, isUnstorable } from '../db/database-errors.ts';
import { AppError } from './app-error.ts';
import { describeError } from './describe-error.ts';
import type { ErrorReports } from './error-reports.ts';
import { protection } from './security-headers.ts';

/** A page for an address that leads nowhere, or undefined where JSON is the answer. */
type SendMissing = (request: FastifyRequest, reply: FastifyReply) => FastifyReply | undefined;

type Handling = {
  errorReports: ErrorReports;
  sendMissing: SendMissing;
  /** Told of each refusal by the pattern of its route; undefined where there is none. */
  onRefusal: (route: string | undefined, code: ErrorCode) => void;
};

/** One handler for every refusal and every surprise; a surprise is told of by name only. */
export function handleErrors(
  app: FastifyInstance,
  { errorReports, sendMissing, onRefusal }: Handling,
): void {
  const refuse = (request: FastifyRequest, reply: FastifyReply, refusal: AppError) => {
    onRefusal(request.routeOptions.url, refusal.code);
    return sendRefusal(request, reply, refusal);
  };
  app.setErrorHandler((error, request, reply) => {
    const refusal = toAppError(error);
    if (refusal.code === 'INTERNAL') {
      request.log.error({ ...describeError(error) }, 'unexpected error');
      errorReports.report(error, routeOf(request));
    }
    return refuse(request, reply, refusal);
  });
  app.setNotFoundHandler(
    (request, reply) =>
      sendMissing(request, reply) ?? refuse(request, reply, new AppError('NOT_FOUND')),
  );
}

/** The pattern of a route, never the path that was asked for. */
function routeOf({ method, routeOptions }: FastifyRequest): string {
  return routeOptions.url ? `${method} ${routeOptions.url}` : 'no route';
}

/** For what fails before any route is known: a path that is no path, a header out of bounds. */
export function answerFrameworkError(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  reply.headers(protection).header(headers.requestId, request.id);
  sendRefusal(request, reply, toAppError(error));
}

function sendRefusal(request: FastifyRequest, reply: FastifyReply, error: AppError) {
  if (error.retryAfterSeconds !== undefined) {
    reply.header('Retry-After', String(Math.max(1, Math.ceil(error.retryAfterSeconds))));
  }
  const body: ErrorBody = { error: error.code, params: error.params, request_id: request.id };
  return reply
    .code(error.status)
    .type('application/json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(body);
}

/** What any thrown thing means on the wire. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const issues = error.validation.map((issue) => ({
      path: issue.instancePath.replace(/^\//, '').replaceAll('/', '.'),
      rule: issue.keyword,
    }));
    return new AppError('VALIDATION_FAILED', { issues });
  }
  if (isUnstorable(error)) {
    return new AppError('VALIDATION_FAILED', { issues: [{ path: '', rule: 'unstorable' }] });
  }
  if (isDatabaseDown(error)) return new AppError('DATABASE_UNAVAILABLE', {}, 2);
  if (isFastifyError(error)) return fromFastify(error);
  return new AppError('INTERNAL');
}

function fromFastify(error: FastifyError): AppError {
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return new AppError('UNSUPPORTED_MEDIA_TYPE');
  if (error.statusCode === 413) return new AppError('PAYLOAD_TOO_LARGE');
  if (error.statusCode === 415) return new AppError('UNSUPPORTED_MEDIA_TYPE');
  if (error.statusCode === 404) return new AppError('NOT_FOUND');
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
    return new AppError('VALIDATION_FAILED', { issues: [{ path: '', rule: 'malformed' }] });
  }
  return new AppError('INTERNAL');
}

function isFastifyError(error: unknown): error is FastifyError {
  return error instanceof Error && ('statusCode' in error || 'code' in error);
}
