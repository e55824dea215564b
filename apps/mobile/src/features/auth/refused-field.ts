import { ApiError } from '@solacore/client';

export type RefusedField = 'email' | 'password' | 'form';

function issuePaths(params: Record<string, unknown>): string[] {
  const issues: unknown = params.issues;
  if (!Array.isArray(issues)) return [];
  return issues.map((issue: unknown) =>
    typeof issue === 'object' && issue !== null && 'path' in issue ? String(issue.path) : '',
  );
}

/** Where the sentence about a refused sign-in belongs. */
export function refusedField(error: unknown): RefusedField {
  if (!(error instanceof ApiError)) return 'form';
  if (error.code === 'EMAIL_TAKEN') return 'email';
  if (error.code === 'INVALID_CREDENTIALS') return 'password';
  if (error.code !== 'VALIDATION_FAILED') return 'form';
  const paths = issuePaths(error.params);
  if (paths.some((path) => path.includes('email'))) return 'email';
  return paths.some((path) => path.includes('password')) ? 'password' : 'form';
}
