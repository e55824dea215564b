/** What of an error may be written down. */
export type DescribedError = { name: string; code?: string; at?: string };

/** As Node, PostgreSQL and Fastify write them. A provider puts its own text there. */
const codeShape = /^[A-Z0-9_]{2,40}$/;
const nameShape = /^[A-Za-z]{1,40}$/;
const placeShape = /^\s+at .*?(apps\/api\/src\/[\w./-]+:\d+:\d+)\)?$/;

/**
 * Name, code and place of an error. Its message may hold values, so it is left out, and so is
 * whatever does not look like a name, a code or a place of ours.
 */
export function describeError(error: unknown): DescribedError {
  if (!(error instanceof Error)) return { name: typeof error };
  const cause = error.cause instanceof Error ? error.cause : error;
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
  const at = placeOf(cause);
  return {
    name: nameShape.test(cause.name) ? cause.name : 'Error',
    ...(codeShape.test(code) ? { code } : {}),
    ...(at ? { at } : {}),
  };
}

/** The stack begins with the message, which may look like a stack. */
function placeOf({ stack = '', message }: Error): string | undefined {
  const at = message === '' ? 0 : stack.indexOf(message);
  const frames = at === -1 ? '' : stack.slice(at + message.length);
  for (const line of frames.split('\n')) {
    const place = placeShape.exec(line)?.[1];
    if (place) return place;
  }
  return undefined;
}
