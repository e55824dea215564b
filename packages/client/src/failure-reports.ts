import type { ReportFailureRequest } from '@solacore/contract';
import { ApiError, NetworkError } from './api-error.ts';
import { describeFailure } from './describe-failure.ts';
import type { ClientOptions } from './options.ts';

const timeoutMs = 5_000;
/** An app that fails at every turn tells of it, and then is quiet. */
const mostReports = 5;

type About = Pick<ReportFailureRequest, 'part' | 'version'>;

/**
 * Tells the product's own server of errors that nobody expected, each place once. Without a login and
 * without a fingerprint; never throws, never waits, never tries again.
 */
export function createFailureReports(
  { baseUrl, fetch, device }: Pick<ClientOptions, 'baseUrl' | 'fetch' | 'device'>,
  about: About,
): (error: unknown) => void {
  const told = new Set<string>();
  return (error) => {
    if (isExpected(error)) return;
    const failure = describeFailure(error);
    const key = JSON.stringify([failure.name, failure.frames[0]]);
    if (told.has(key) || told.size >= mostReports) return;
    told.add(key);
    const body: ReportFailureRequest = { ...about, platform: device.platform, ...failure };
    const ending = new AbortController();
    const timer = setTimeout(() => ending.abort(), timeoutMs);
    fetch(`${baseUrl}/failures`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      signal: ending.signal,
      credentials: 'omit',
    })
      .catch(() => undefined)
      .finally(() => clearTimeout(timer));
  };
}

/** Refusals, a connection that is gone, and what was given up on purpose. */
function isExpected(error: unknown): boolean {
  if (error instanceof ApiError) return error.code !== 'INTERNAL';
  if (error instanceof NetworkError) return true;
  return error instanceof Error && error.name === 'AbortError';
}
