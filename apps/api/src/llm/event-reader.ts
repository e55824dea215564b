import { StringDecoder } from 'node:string_decoder';

/** One server-sent event of a provider; '' where it has no name. */
export type ProviderEvent = { name: string; data: string };

/**
 * Bytes of a stream, cut anywhere → the events they complete. Its end completes the last one, as
 * providers leave its empty line out. Source: the HTML standard, "9.2.6 Interpreting an event stream".
 */
export function createEventReader(): {
  push(bytes: Buffer): ProviderEvent[];
  end(): ProviderEvent[];
} {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let isFirst = true;
  let endedWithReturn = false;
  let name = '';
  let data: string | undefined;

  const takeLine = (line: string, events: ProviderEvent[]) => {
    if (line === '') {
      if (data !== undefined) events.push({ name, data });
      name = '';
      data = undefined;
    } else if (line.startsWith('data:')) {
      const value = valueAfter(line, 'data:');
      data = data === undefined ? value : `${data}\n${value}`;
    } else if (line.startsWith('event:')) name = valueAfter(line, 'event:');
  };
  const read = (piece: string): ProviderEvent[] => {
    const chunk = isFirst && piece.startsWith('\ufeff') ? piece.slice(1) : piece;
    if (piece !== '') isFirst = false;
    // A return at the end of the last piece was a line end already; its line feed adds none.
    const fresh = endedWithReturn && chunk.startsWith('\n') ? chunk.slice(1) : chunk;
    if (chunk !== '') endedWithReturn = chunk.endsWith('\r');
    const lines = (rest + fresh).split(fresh.includes('\r') ? /\r\n|\n|\r/ : '\n');
    rest = lines.pop() ?? '';
    const events: ProviderEvent[] = [];
    for (const line of lines) takeLine(line, events);
    return events;
  };
  return {
    push: (bytes) => read(decoder.write(bytes)),
    end: () => read(`${decoder.end()}\n\n`),
  };
}

function valueAfter(line: string, field: string): string {
  return line.slice(line.startsWith(' ', field.length) ? field.length + 1 : field.length);
}
