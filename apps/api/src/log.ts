import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from './config.ts';

/**
 * Structured log on standard output: ids, codes, counts and durations. An error is reduced to its
 * name and code, because messages of drivers and providers repeat what was sent to them.
 */
export function createLogger(
  config: Pick<Config, 'logLevel'>,
  destination?: DestinationStream,
): Logger {
  const options = {
    level: config.logLevel,
    base: null,
    serializers: { err: bareError, error: bareError, req: () => undefined, res: () => undefined },
    timestamp: pino.stdTimeFunctions.isoTime,
  };
  return destination ? pino(options, destination) : pino(options);
}

function bareError(error: unknown): { name: string; code?: unknown } {
  if (!(error instanceof Error)) return { name: typeof error };
  return { name: error.name, ...('code' in error ? { code: error.code } : {}) };
}
