import { ApiError, NetworkError } from '@solacore/client';
import type { TFunction } from 'i18next';
import { hasIssue } from './issues.ts';

/** What an error of the client means for a person, in their language. */
export function errorText(t: TFunction, error: unknown): string {
  if (error instanceof ApiError) return refusalText(t, error);
  if (error instanceof NetworkError && error.reason !== 'aborted') {
    return t(`errors.network.${error.reason}`);
  }
  return t('errors.INTERNAL');
}

function refusalText(t: TFunction, error: ApiError): string {
  const { code, retryAfterSeconds } = error;
  if (code === 'TOO_MANY_ATTEMPTS' && retryAfterSeconds !== null) {
    return t('account.wait', { count: Math.max(1, Math.ceil(retryAfterSeconds / 60)) });
  }
  if (hasIssue(error, 'password', 'too_common')) return t('account.passwordCommon');
  return t(`errors.${code}`);
}
