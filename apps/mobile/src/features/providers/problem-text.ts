import { ApiError, NetworkError } from '@solacore/client';
import type { IdentityProvider } from '@solacore/contract';
import type { TFunction } from 'i18next';
import { errorText } from '@/api/error-text.ts';

/** Whatever the provider's own page or sheet says is no news to the person. */
function isOurs(error: unknown): boolean {
  return error instanceof ApiError || error instanceof NetworkError;
}

function isTaken(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'EMAIL_TAKEN';
}

/** Why signing in through a provider led nowhere. */
export function signInProblem(t: TFunction, error: unknown): string {
  if (isTaken(error)) return t('signIn.emailTaken');
  return isOurs(error) ? errorText(t, error) : t('errors.OAUTH_TOKEN_INVALID');
}

/** Why linking a provider led nowhere. */
export function linkProblem(t: TFunction, error: unknown, provider: IdentityProvider): string {
  if (isTaken(error)) {
    return t('signIn.linked.taken', { provider: t(`signIn.linked.names.${provider}`) });
  }
  return isOurs(error) ? errorText(t, error) : t('errors.OAUTH_TOKEN_INVALID');
}
