import {
  isSolveEventName,
  type SolveEvent,
  type SolveEventName,
  solveEventSchemas,
} from '@solacore/contract';
import { parseWith } from './transport.ts';

/** `id` is the last one the stream has named, empty before the first. */
export type RawEvent = { event: string; data: string; id: string };

/**
 * Bytes of a `text/event-stream` body in any pieces → its events.
 * Source: the HTML standard, "9.2.6 Interpreting an event stream".
 */
export function createEventParser(): { push: (bytes: Uint8Array) => RawEvent[] } {
  // One mark at the start is dropped below, the same on every platform.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  let isStart = true;
  let endedWithReturn = false;
  let name = '';
  let data: string[] = [];
  let id = '';

  const takeLine = (line: string, events: RawEvent[]) => {
    if (line === '') {
      if (data.length > 0) {
        events.push({ event: name || 'message', data: data.join('\n'), id });
      }
      name = '';
      data = [];
      return;
    }
    const colon = line.indexOf(':');
    const field = colon === -1 ? line : line.slice(0, colon);
    const value = colon === -1 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') name = value;
    if (field === 'data') data.push(value);
    if (field === 'id' && !value.includes('\0')) id = value;
  };

  return {
    push(bytes) {
      let chunk = decoder.decode(bytes, { stream: true });
      if (chunk === '') return [];
      if (isStart) chunk = chunk.replace(/^\uFEFF/, '');
      isStart = false;
      // A return at the end of the last piece was a line end already; its line feed adds none.
      if (endedWithReturn && chunk.startsWith('\n')) chunk = chunk.slice(1);
      if (chunk !== '') endedWithReturn = chunk.endsWith('\r');
      else endedWithReturn = false;
      const lines = (text + chunk).split(/\r\n|\n|\r/);
      text = lines.pop() ?? '';
      const events: RawEvent[] = [];
      for (const line of lines) takeLine(line, events);
      return events;
    },
  };
}

const readers: { [N in SolveEventName]: (data: unknown) => SolveEvent } = {
  token: (data) => ({ event: 'token', data: solveEventSchemas.token.parse(data) }),
  result: (data) => ({ event: 'result', data: solveEventSchemas.result.parse(data) }),
  safety: (data) => ({ event: 'safety', data: solveEventSchemas.safety.parse(data) }),
  queue: (data) => ({ event: 'queue', data: solveEventSchemas.queue.parse(data) }),
  done: (data) => ({ event: 'done', data: solveEventSchemas.done.parse(data) }),
  error: (data) => ({ event: 'error', data: solveEventSchemas.error.parse(data) }),
};

/** The contract's event, null for a name we do not know. Throws NetworkError `unreadable`. */
export function toSolveEvent(raw: RawEvent): SolveEvent | null {
  const { event } = raw;
  if (!isSolveEventName(event)) return null;
  return parseWith({ parse: () => readers[event](JSON.parse(raw.data)) }, raw.data);
}
