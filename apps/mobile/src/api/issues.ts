import { ApiError } from '@solacore/client';

type Issue = { path: string; rule: string };

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** What the server names as wrong in a form, by field and rule. */
export function issuesOf(error: unknown): Issue[] {
  if (!(error instanceof ApiError) || error.code !== 'VALIDATION_FAILED') return [];
  const { issues } = error.params;
  if (!Array.isArray(issues)) return [];
  return issues.flatMap((issue: unknown) => {
    if (typeof issue !== 'object' || issue === null) return [];
    const fields = new Map<string, unknown>(Object.entries(issue));
    return [{ path: textOf(fields.get('path')), rule: textOf(fields.get('rule')) }];
  });
}

/** `path` may stand within another: `body.password` is the password. */
export function hasIssue(error: unknown, path: string, rule: string): boolean {
  return issuesOf(error).some((issue) => issue.path.includes(path) && issue.rule === rule);
}
