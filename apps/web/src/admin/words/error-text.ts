import { ApiError, NetworkError } from '@solacore/client';
import type { AdminTexts } from '@solacore/i18n/admin';
import { fill } from './fill.ts';

type Texts = AdminTexts['errors'];

/** What an error means for somebody who runs the product. */
export function errorText(texts: Texts, error: unknown): string {
  if (error instanceof NetworkError) return texts.network;
  if (!(error instanceof ApiError)) return texts.other;
  switch (error.code) {
    case 'INVALID_CREDENTIALS':
      return texts.credentials;
    case 'TOO_MANY_ATTEMPTS':
    case 'RATE_LIMITED': {
      const minutes = Math.max(1, Math.ceil((error.retryAfterSeconds ?? 60) / 60));
      return fill(texts.attempts, { minutes });
    }
    case 'DEVICE_LIMIT_REACHED':
    case 'DEVICE_BOUND_TO_OTHER':
      return texts.device;
    case 'ACCOUNT_SUSPENDED':
      return texts.suspended;
    case 'FORBIDDEN':
      return reasonOf(error) === 'last_admin' ? texts.lastAdmin : texts.role;
    case 'NOT_FOUND':
      return texts.gone;
    case 'BILLING_UNAVAILABLE':
      return texts.billing;
    case 'VALIDATION_FAILED':
      return texts.invalid;
    default:
      return texts.other;
  }
}

/** Why the console refused; undefined for any other error. */
export function reasonOf(error: unknown): string | undefined {
  if (!(error instanceof ApiError) || error.code !== 'FORBIDDEN') return undefined;
  const { reason } = error.params;
  return typeof reason === 'string' ? reason : undefined;
}

/** A wrong code is told with the code of a wrong password. */
export function codeErrorText(texts: Texts, error: unknown): string {
  const isWrong = error instanceof ApiError && error.code === 'INVALID_CREDENTIALS';
  return isWrong ? texts.code : errorText(texts, error);
}
