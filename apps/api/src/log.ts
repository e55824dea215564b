import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';
import type { Config } from './config.ts';
import { describeError } from './http/describe-error.ts';

/** Characters that wait for an output that takes none; what comes after them is lost. */
const longestUnwritten = 1024 * 1024;
/**
 * Characters that are written together, and how long fewer may wait. With one line more they fit
 * what a pipe takes whole, so that the lines of several processes stay apart.
 */
const writtenAtOnce = 3072;
const longestUnwrittenMs = 200;
/** A line below `warn`, by its first field. */
const isQuiet = /^\{"level":[123]0,/;

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
  return pino(options, destination ?? openOutput());
}

/**
 * Standard output. Where it takes nothing, as on a full disk, lines are lost and people are served.
 * Lines are written some at a time; one that warns goes out at once, with all before it.
 */
function openOutput(): DestinationStream {
  const output = pino.destination({ fd: 1, sync: true, maxLength: longestUnwritten });
  output.on('error', () => undefined);
  let lines = '';
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (lines !== '') output.write(lines);
    lines = '';
  };
  process.once('exit', flush);
  return {
    write: (line) => {
      lines += line;
      if (lines.length >= writtenAtOnce || !isQuiet.test(line)) flush();
      else timer ??= setTimeout(flush, longestUnwrittenMs).unref();
    },
  };
}

/** Without words of ours pino would take the error's own. */
function isBare([first, words]: readonly unknown[]): boolean {
  if (words !== undefined || typeof first !== 'object' || first === null) return false;
  return first instanceof Error || 'err' in first;
}
