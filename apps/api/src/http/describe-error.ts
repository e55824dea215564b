import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What of an error may be written down. */
export type DescribedError = { name: string; code?: string; at?: string };

/** A line of our own sources, by its path from the root of the project. */
export type Place = { file: string; line: number; column: number };

const root = fileURLToPath(new URL('../../../../', import.meta.url));
/** As Node, PostgreSQL and Fastify write them. A provider puts its own text there. */
const codeShape = /^[A-Z0-9_]{2,40}$/;
const nameShape = /^(?:[A-Z][A-Za-z]{0,30})?(?:Error|Exception|error)$/;
const placeShape =
  /^\s+at .*?((?:apps\/api|packages\/[a-z0-9-]+)\/src\/[\w./-]+\.ts):(\d+):(\d+)\)?$/;

/**
 * Name, code and place of an error. Its message may hold values, so it is left out, and so is
 * whatever does not look like a name, a code or a place of ours.
 */
export function describeError(error: unknown): DescribedError {
  if (!(error instanceof Error)) return { name: typeof error };
  const cause = causeOf(error);
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
  const [at] = placesOf(error);
  return {
    name: nameShape.test(cause.name) ? cause.name : 'Error',
    ...(codeShape.test(code) ? { code } : {}),
    ...(at ? { at: `${at.file}:${at.line}:${at.column}` } : {}),
  };
}

/** Where in our own files an error was thrown, innermost first; a file that is not there is none. */
export function placesOf(error: unknown): Place[] {
  if (!(error instanceof Error)) return [];
  const { stack, message } = causeOf(error);
  if (typeof stack !== 'string') return [];
  // The stack begins with the message, which may look like a stack.
  const at = message === '' ? 0 : stack.indexOf(message);
  const frames = at === -1 ? '' : stack.slice(at + message.length);
  return frames.split('\n').flatMap((frame) => {
    const [, file = '', line, column] = placeShape.exec(frame) ?? [];
    if (file === '' || !existsSync(root + file)) return [];
    return [{ file, line: Number(line), column: Number(column) }];
  });
}

function causeOf(error: Error): Error {
  return error.cause instanceof Error ? error.cause : error;
}
