import { z } from 'zod';

/** The answer of every route that streams a reply. */
export const eventStream = {
  description:
    'Server-sent events with increasing ids: `token`, `result`, `safety` and `queue`, ended by one `done` or `error`.',
  content: { 'text/event-stream': { schema: z.string() } },
};
