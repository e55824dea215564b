import type { SolveEvent } from '@solacore/contract';
import { NetworkError } from './api-error.ts';
import type { FetchResponse } from './options.ts';
import { createEventParser, toSolveEvent } from './stream-events.ts';
import type { TimeLimit } from './time-limit.ts';

/** An event with its number in the turn, from 1; 0 where the server gave none. */
export type NumberedEvent = SolveEvent & { id: number };

/** The events of one answer up to its terminal one. Throws NetworkError where it ends before. */
export async function* readEvents(
  response: FetchResponse,
  limit: TimeLimit,
): AsyncGenerator<NumberedEvent> {
  const reader = response.body?.getReader();
  if (!reader) throw new NetworkError('unreadable');
  const parser = createEventParser();
  try {
    for (;;) {
      const chunk = await reader.read().catch(() => {
        if (limit.signal.aborted) throw limit.failure();
        throw new NetworkError('cut');
      });
      if (chunk.done) throw limit.signal.aborted ? limit.failure() : new NetworkError('cut');
      limit.touch();
      for (const raw of parser.push(chunk.value ?? new Uint8Array())) {
        const event = toSolveEvent(raw);
        if (!event) continue;
        yield { ...event, id: numberOf(raw.id) };
        if (isTerminal(event)) return;
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

export function isTerminal({ event }: SolveEvent): boolean {
  return event === 'done' || event === 'error';
}

function numberOf(id: string): number {
  return /^\d{1,9}$/.test(id) ? Number(id) : 0;
}
