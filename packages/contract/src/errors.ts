import { z } from 'zod';

/** Every code the API answers with, and its HTTP status. Clients translate `errors.CODE`. */
export const errorStatus = {
  VALIDATION_FAILED: 400,
  DEVICE_FINGERPRINT_REQUIRED: 400,
  CONFIRMATION_REQUIRED: 400,
  UNAUTHENTICATED: 401,
  TOKEN_EXPIRED: 401,
  INVALID_CREDENTIALS: 401,
  LOGIN_REVOKED: 401,
  REFRESH_TOKEN_REUSED: 401,
  OAUTH_TOKEN_INVALID: 401,
  DEVICE_LIMIT_REACHED: 403,
  DEVICE_BOUND_TO_OTHER: 403,
  QUOTA_EXCEEDED: 403,
  TIER_INSUFFICIENT: 403,
  FORBIDDEN: 403,
  EMAIL_NOT_VERIFIED: 403,
  ACCOUNT_SUSPENDED: 403,
  NOT_FOUND: 404,
  EMAIL_TAKEN: 409,
  STEP_OUT_OF_ORDER: 409,
  SOLVE_SESSION_CLOSED: 409,
  GENERATION_IN_PROGRESS: 409,
  ALREADY_SUBSCRIBED: 409,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  RATE_LIMITED: 429,
  DEVICE_REMOVAL_LIMIT: 429,
  TOO_MANY_ATTEMPTS: 429,
  INTERNAL: 500,
  LLM_UNAVAILABLE: 503,
  DATABASE_UNAVAILABLE: 503,
  BILLING_UNAVAILABLE: 503,
} as const;

export type ErrorCode = keyof typeof errorStatus;

export const errorCodes = Object.keys(errorStatus).filter(isErrorCode);

export function isErrorCode(value: string): value is ErrorCode {
  return Object.hasOwn(errorStatus, value);
}

export const errorCodeSchema = z.enum(errorCodes);

/** What every refused request answers with. `params` never holds a value the person sent. */
export const errorBodySchema = z.object({
  error: errorCodeSchema,
  params: z.record(z.string(), z.unknown()),
  request_id: z.string(),
});
export type ErrorBody = z.infer<typeof errorBodySchema>;
