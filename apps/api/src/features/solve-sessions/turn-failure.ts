import type { SolveEvent } from '@solacore/contract';
import type { FastifyBaseLogger } from 'fastify';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import { toAppError } from '../../http/error-handler.ts';
import { LlmError } from '../../llm/llm-error.ts';

/** Seconds after which another try at a failed provider is worth while, where it does not say. */
const defaultRetrySeconds = 5;
/** Longest time a person is told to wait: the providers may be others by then. */
const longestRetrySeconds = 60;

/** A model would not speak of the words; they may come from someone who needs more than an error. */
export function wasRefused(error: unknown): boolean {
  return error instanceof LlmError && error.kind === 'refused';
}

/** A provider's failure as a refusal; everything else stays what it is. */
export function toRefusal(error: unknown, log: FastifyBaseLogger): unknown {
  if (!(error instanceof LlmError)) return error;
  const { provider, kind, status } = error;
  if (kind !== 'aborted') log.warn({ provider, kind, status }, 'no reply from the provider');
  const { retryAfterSeconds = defaultRetrySeconds } = error;
  return new AppError('LLM_UNAVAILABLE', {}, Math.min(retryAfterSeconds, longestRetrySeconds));
}

/** The last event of a turn that failed after it had begun. */
export function toErrorEvent(
  error: unknown,
  { log, errorReports }: Pick<Deps, 'errorReports'> & { log: FastifyBaseLogger },
): Extract<SolveEvent, { event: 'error' }> {
  const { code, params, status } = toAppError(error);
  if (code === 'INTERNAL') {
    log.error({ err: error }, 'a reply broke off unexpectedly');
    errorReports.report(error, 'a reply');
  }
  return { event: 'error', data: { error: code, params, retryable: status >= 500 } };
}
