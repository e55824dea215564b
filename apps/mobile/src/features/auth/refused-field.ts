import { ApiError } from '@solacore/client';
import { issuesOf } from '@/api/issues.ts';

export type RefusedField = 'email' | 'password' | 'form';

/** Where the sentence about a refused sign-in belongs. */
export function refusedField(error: unknown): RefusedField {
  if (!(error instanceof ApiError)) return 'form';
  if (error.code === 'EMAIL_TAKEN') return 'email';
  if (error.code === 'INVALID_CREDENTIALS') return 'password';
  const paths = issuesOf(error).map(({ path }) => path);
  if (paths.some((path) => path.includes('email'))) return 'email';
  return paths.some((path) => path.includes('password')) ? 'password' : 'form';
}
