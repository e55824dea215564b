import type { ProviderName } from '@solacore/contract';
import { LlmError, type LlmErrorKind } from './llm-error.ts';

/** Turns whatever an SDK or the network threw into an `LlmError`, reading codes only, never texts. */
export function classifyError(error: unknown, provider: ProviderName, started: boolean): LlmError {
  if (error instanceof LlmError) return error;
  const status = statusOf(error);
  if (status !== undefined) {
    const kind = kindOfStatus(status);
    const retryable = status === 408 || status === 409 || status === 429 || status >= 500;
    const retryAfterSeconds = retryAfterOf(error);
    const known = { kind, provider, retryable, status };
    return new LlmError(retryAfterSeconds === undefined ? known : { ...known, retryAfterSeconds });
  }
  const type = readString(error, 'type');
  if (type === 'rate_limit_error' || readString(error, 'code') === 'rate_limit_exceeded') {
    return new LlmError({ kind: 'rate_limited', provider, retryable: true });
  }
  if (error instanceof SyntaxError) {
    return new LlmError({ kind: 'invalid', provider, retryable: true });
  }
  // undici reports a body that broke off as a TypeError ("terminated").
  if (started && error instanceof TypeError) {
    return new LlmError({ kind: 'cut', provider, retryable: true });
  }
  return new LlmError({ kind: 'unavailable', provider, retryable: true });
}

function kindOfStatus(status: number): LlmErrorKind {
  if (status === 429) return 'rate_limited';
  if (status === 408 || status === 504) return 'timeout';
  return 'unavailable';
}

function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  return typeof error.status === 'number' ? error.status : undefined;
}

/** Whole seconds only, and never more than an hour: a number cannot carry a text. */
function retryAfterOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('headers' in error)) return undefined;
  if (!(error.headers instanceof Headers)) return undefined;
  const given = error.headers.get('retry-after') ?? '';
  return /^\d{1,9}$/.test(given) ? Math.min(Number(given), 3_600) : undefined;
}

function readString(error: unknown, key: 'type' | 'code'): string | undefined {
  if (typeof error !== 'object' || error === null || !(key in error)) return undefined;
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' ? value : undefined;
}
