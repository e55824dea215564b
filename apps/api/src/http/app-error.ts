import { type ErrorCode, errorStatus } from '@solacore/contract';

export type ErrorParams = Record<string, unknown>;

/**
 * A refusal by code. `params` travels to the client: never put in what a person sent.
 * `retryAfterSeconds` becomes the Retry-After header.
 */
export class AppError extends Error {
  override name = 'AppError';
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  readonly retryAfterSeconds: number | undefined;

  constructor(code: ErrorCode, params: ErrorParams = {}, retryAfterSeconds?: number) {
    super(code);
    this.code = code;
    this.params = params;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  get status(): number {
    return errorStatus[this.code];
  }
}
