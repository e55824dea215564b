import { type ErrorCode, errorBodySchema } from '@solacore/contract';

type ApiErrorFields = {
  code: ErrorCode;
  params: Record<string, unknown>;
  status: number;
  requestId: string | null;
  retryAfterSeconds: number | null;
};

/** The API refused. Clients translate `errors.CODE`; `params` never holds a value the person sent. */
export class ApiError extends Error {
  readonly code: ErrorCode;
  readonly params: Record<string, unknown>;
  readonly status: number;
  readonly requestId: string | null;
  readonly retryAfterSeconds: number | null;

  constructor(fields: ApiErrorFields) {
    super(fields.code);
    this.name = 'ApiError';
    this.code = fields.code;
    this.params = fields.params;
    this.status = fields.status;
    this.requestId = fields.requestId;
    this.retryAfterSeconds = fields.retryAfterSeconds;
  }
}

/**
 * Why no usable answer arrived; `cut` is a stream that ended before its last event, `lost` one that
 * the server no longer holds to go on with.
 */
export type NetworkFailure = 'unreachable' | 'timeout' | 'aborted' | 'cut' | 'unreadable' | 'lost';

/** The API never answered, or not in words of the contract. Nothing is known about the outcome. */
export class NetworkError extends Error {
  readonly reason: NetworkFailure;

  constructor(reason: NetworkFailure) {
    super(reason);
    this.name = 'NetworkError';
    this.reason = reason;
  }
}

type Refusal = { status: number; headers: { get(name: string): string | null } };

/** The error of a refused request; an answer that is not the contract's counts as unreadable. */
export function refusalOf(response: Refusal, body: unknown): ApiError | NetworkError {
  const parsed = errorBodySchema.safeParse(body);
  if (!parsed.success) return new NetworkError('unreadable');
  const retryAfter = Number(response.headers.get('Retry-After') ?? Number.NaN);
  return new ApiError({
    code: parsed.data.error,
    params: parsed.data.params,
    status: response.status,
    requestId: parsed.data.request_id,
    retryAfterSeconds: Number.isFinite(retryAfter) ? retryAfter : null,
  });
}
