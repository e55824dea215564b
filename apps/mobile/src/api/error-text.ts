import { ApiError, NetworkError } from '@solacore/client';
import type { TFunction } from 'i18next';

/** What an error of the client means for a person, in their language. */
export function errorText(t: TFunction, error: unknown): string {
  if (error instanceof ApiError) return t(`errors.${error.code}`);
  if (error instanceof NetworkError && error.reason !== 'aborted') {
    return t(`errors.network.${error.reason}`);
  }
  return t('errors.INTERNAL');
}
