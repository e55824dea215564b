import { ApiError } from '@solacore/client';
import { useTranslation } from 'react-i18next';
import { errorText } from '@/api/error-text.ts';
import { issuesOf } from '@/api/issues.ts';

function isWrongPassword(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'INVALID_CREDENTIALS';
}

/** At which of two fields a refusal belongs: the present password, or what is to be new. */
export function refusedAtPassword<Current extends string, Next extends string>(
  error: unknown,
  current: Current,
  next: Next,
): Current | Next | 'form' {
  if (isWrongPassword(error)) return current;
  const paths = issuesOf(error).map(({ path }) => path);
  if (paths.some((path) => path.includes('current_password'))) return current;
  const isTaken = error instanceof ApiError && error.code === 'EMAIL_TAKEN';
  return isTaken || paths.some((path) => /password|email/.test(path)) ? next : 'form';
}

/** Words for a refusal where the person is known: only the password can be wrong. */
export function useCurrentWrong(): (error: unknown) => string {
  const { t } = useTranslation();
  return (error) =>
    isWrongPassword(error) ? t('account.password.currentWrong') : errorText(t, error);
}
