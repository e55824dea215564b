import type { ErrorEvent, Event } from '@sentry/core';
import type { ReportFailureRequest } from '@solacore/contract';
import type { Config } from '../config.ts';
import { describeError, placesOf } from './describe-error.ts';

/** Where errors that nobody expected are told of, besides the log. */
export type ErrorReports = {
  /** `where` is a route pattern or the name of a job. Returns at once and never throws. */
  report: (error: unknown, where: string) => void;
  /** One of the app or the console; the contract has let nothing else through. */
  reportClient: (failure: ReportFailureRequest) => void;
  /** Resolves when what was reported is out, or after two seconds. */
  flush: () => Promise<void>;
};

const timeoutMs = 2_000;

/** Reports to the server of `SENTRY_DSN`, which speaks Sentry's protocol; to nobody without one. */
export function createErrorReports({
  sentryDsn,
  version,
  mode,
}: Pick<Config, 'sentryDsn' | 'version' | 'mode'>): ErrorReports {
  if (sentryDsn === null) {
    return { report: () => undefined, reportClient: () => undefined, flush: async () => undefined };
  }
  const client = openClient(sentryDsn).catch(() => undefined);
  const about = { release: `solacore@${version}`, environment: mode };
  const send = (event: Event) =>
    void client.then((open) => open?.captureEvent(event)).catch(() => undefined);
  return {
    report: (error, where) => send({ ...toEvent(error, where), ...about }),
    reportClient: (failure) => send({ ...toClientEvent(failure), environment: mode }),
    flush: async () => {
      const open = await client;
      await Promise.resolve(open?.flush(timeoutMs)).catch(() => undefined);
    },
  };
}

/** The same, and `onReport` for each one. */
export function countReports(reports: ErrorReports, onReport: () => void): ErrorReports {
  return {
    ...reports,
    report: (error, where) => {
      onReport();
      reports.report(error, where);
    },
  };
}

/** Loaded only where it is configured. No integration listens, and the last word is `allowed`. */
async function openClient(dsn: string) {
  const { ServerRuntimeClient } = await import('@sentry/core/server');
  const { createTransport } = await import('@sentry/core');
  const client = new ServerRuntimeClient({
    dsn,
    integrations: [],
    stackParser: () => [],
    sendClientReports: false,
    beforeSend: allowed,
    transport: (options) =>
      createTransport(options, async ({ body }) => {
        const signal = AbortSignal.timeout(timeoutMs);
        const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
        const sent = { method: 'POST', body: text, signal, redirect: 'error' } as const;
        const answer = await fetch(options.url, sent);
        await answer.body?.cancel();
        return {
          statusCode: answer.status,
          headers: {
            'x-sentry-rate-limits': answer.headers.get('x-sentry-rate-limits'),
            'retry-after': answer.headers.get('retry-after'),
          },
        };
      }),
  });
  client.init();
  return client;
}

/** Name, code and our own lines. Not the message, which may hold values, and nothing of a request. */
function toEvent(error: unknown, where: string): Event {
  const { name, code } = describeError(error);
  const frames = placesOf(error).map(({ file, line, column }) => ({
    filename: file,
    lineno: line,
    colno: column,
    in_app: true,
  }));
  return {
    level: 'error',
    transaction: where,
    ...(code ? { tags: { code } } : {}),
    exception: {
      values: [{ type: name, value: code ?? '', stacktrace: { frames: frames.reverse() } }],
    },
  };
}

/** A release of the app has its source maps there under the same names. */
function toClientEvent(failure: ReportFailureRequest): Event {
  const { part, platform, version, name, code, frames } = failure;
  const inner = frames.map(({ file, line, column }) => ({
    filename: `app:///${file}`,
    lineno: line,
    colno: column,
    in_app: true,
  }));
  return {
    level: 'error',
    platform: 'javascript',
    release: `solacore-${part}@${version}`,
    transaction: `${part} ${platform}`,
    ...(code ? { tags: { code } } : {}),
    exception: {
      values: [{ type: name, value: code ?? '', stacktrace: { frames: inner.reverse() } }],
    },
  };
}

/** The event anew, from what may be in it: whatever the library adds stays here. */
function allowed(event: ErrorEvent): ErrorEvent {
  return {
    type: undefined,
    platform: event.platform ?? 'node',
    ...pick(event, ['event_id', 'timestamp', 'level', 'release', 'environment']),
    ...pick(event, ['transaction', 'tags', 'exception']),
  };
}

function pick<T extends object, K extends keyof T>(from: T, keys: K[]): Partial<Pick<T, K>> {
  const picked: Partial<Pick<T, K>> = {};
  for (const key of keys) if (from[key] !== undefined) picked[key] = from[key];
  return picked;
}
