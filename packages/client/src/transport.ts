import { headers as headerNames } from '@solacore/contract';
import { NetworkError, refusalOf } from './api-error.ts';
import type { ClientOptions, FetchResponse } from './options.ts';
import { startTimeLimit, type TimeLimit } from './time-limit.ts';

export type ApiRequest = {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  path: string;
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal | undefined;
};

/** Reads a value off the wire; throws where it is not what the contract says. */
export type Schema<T> = { parse: (value: unknown) => T };

const defaultRequestMs = 15_000;

/** Sends one request and returns the raw answer. Refusals and failures are thrown. */
export async function send(
  options: ClientOptions,
  request: ApiRequest,
  limit: TimeLimit,
): Promise<FetchResponse> {
  const response = await options
    .fetch(`${options.baseUrl}${request.path}`, {
      method: request.method,
      headers: await requestHeaders(options, request),
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
      signal: limit.signal,
      credentials: options.tokenDelivery === 'cookie' ? 'include' : 'omit',
    })
    .catch(() => {
      throw limit.failure();
    });
  if (response.ok) return response;
  const text = await readText(response, limit);
  throw refusalOf(response, readJson(text));
}

/** Sends one request and returns its JSON body, checked by `schema`. */
export async function sendJson<T>(
  options: ClientOptions,
  request: ApiRequest,
  schema: Schema<T>,
): Promise<T> {
  return parseWith(schema, readJson(await sendText(options, request)));
}

/** Sends one request and returns its body as it is. */
export async function sendText(options: ClientOptions, request: ApiRequest): Promise<string> {
  const limit = startTimeLimit(options.timeouts?.requestMs ?? defaultRequestMs, request.signal);
  try {
    const response = await send(options, request, limit);
    return await readText(response, limit);
  } finally {
    limit.release();
  }
}

/** What the contract's schema makes of `value`; anything else is an unreadable answer. */
export function parseWith<T>(schema: Schema<T>, value: unknown): T {
  try {
    return schema.parse(value);
  } catch {
    throw new NetworkError('unreadable');
  }
}

async function requestHeaders(
  options: ClientOptions,
  request: ApiRequest,
): Promise<Record<string, string>> {
  return {
    Accept: 'application/json',
    [headerNames.fingerprint]: await options.fingerprint(),
    [headerNames.devicePlatform]: options.device.platform,
    ...(request.body === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...(options.tokenDelivery === 'cookie' ? { [headerNames.tokenDelivery]: 'cookie' } : {}),
    ...request.headers,
  };
}

function readText(response: FetchResponse, limit: TimeLimit): Promise<string> {
  return response.text().catch(() => {
    throw limit.failure();
  });
}

function readJson(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
