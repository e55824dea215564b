import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';
import type { Config } from './config.ts';
import { describeError } from './http/describe-error.ts';

/**
 * Structured log on standard output: ids, codes, counts and durations. An error is reduced to its
 * name, code and place: messages of drivers and providers repeat what was sent to them.
 */
export function createLogger(
  config: Pick<Config, 'logLevel'>,
  destination?: DestinationStream,
): Logger {
  const options: LoggerOptions = {
    level: config.logLevel,
    base: null,
    serializers: {
      err: describeError,
      error: describeError,
      req: () => undefined,
      res: () => undefined,
    },
    timestamp: pino.stdTimeFunctions.isoTime,
    hooks: {
      logMethod(args, method) {
        method.apply(this, isBare(args) ? [args[0], 'unexpected error'] : args);
      },
    },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** Without words of ours pino would take the error's own. */
function isBare([first, words]: readonly unknown[]): boolean {
  if (words !== undefined || typeof first !== 'object' || first === null) return false;
  return first instanceof Error || 'err' in first;
}
