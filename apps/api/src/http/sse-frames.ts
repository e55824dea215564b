import type { SolveEvent } from '@solacore/contract';

/** One event as it stands on the wire. Ids count from 1. */
export function toFrame(id: number, { event, data }: SolveEvent): string {
  return `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

/**
 * Events as frames, ended by exactly one `done` or `error` on every path. A failure before the
 * first event is thrown: then it can still be a plain refusal.
 */
export async function* toFrames(
  events: AsyncGenerator<SolveEvent, void, void>,
  toErrorEvent: (error: unknown) => SolveEvent,
): AsyncGenerator<string, void, void> {
  let id = 0;
  try {
    for await (const event of events) {
      id += 1;
      yield toFrame(id, event);
      if (event.event === 'done' || event.event === 'error') return;
    }
    throw new Error('the stream ended without a terminal event');
  } catch (error) {
    if (id === 0) throw error;
    yield toFrame(id + 1, toErrorEvent(error));
  }
}
