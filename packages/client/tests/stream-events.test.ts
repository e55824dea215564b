import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEventParser, NetworkError, toSolveEvent } from '../src/index.ts';

const encode = (text: string) => new TextEncoder().encode(text);

function parseInPieces(bytes: Uint8Array, cuts: number[]) {
  const parser = createEventParser();
  const edges = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b)];
  return edges.flatMap((start, index) =>
    parser.push(bytes.slice(start, edges[index + 1] ?? bytes.length)),
  );
}

const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
const word = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\r\n\uFEFF\0]/g, ''));

test('any split of the bytes gives the same events', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ name: word, lines: fc.array(word, { minLength: 1, maxLength: 3 }) })),
      fc.array(fc.nat()),
      lineEnd,
      fc.boolean(),
      (events, cuts, end, hasMark) => {
        const body = events
          .map(({ name, lines }, index) =>
            [
              ': keep-alive',
              `id: ${index}`,
              `event: ${name}`,
              ...lines.map((line) => `data: ${line}`),
              '',
              '',
            ].join(end),
          )
          .join('');
        expect(parseInPieces(encode((hasMark ? '\uFEFF' : '') + body), cuts)).toEqual(
          events.map(({ name, lines }, index) => ({
            event: name || 'message',
            data: lines.join('\n'),
            id: `${index}`,
          })),
        );
      },
    ),
    { numRuns: 400 },
  );
});

test('a stream of Chinese cut inside every character arrives whole', () => {
  const bytes = encode('event: token\r\ndata: {"content":"现在什么事压着你？🙂"}\r\n\r\n');
  const everyByte = Array.from({ length: bytes.length }, (_, index) => index);
  expect(parseInPieces(bytes, everyByte).map(toSolveEvent)).toEqual([
    { event: 'token', data: { content: '现在什么事压着你？🙂' } },
  ]);
});

test('a last event without its blank line is not an event', () => {
  expect(parseInPieces(encode('event: token\ndata: {"content":"a"}\n'), [])).toEqual([]);
});

test('an unknown event is ignored, a broken known one is unreadable', () => {
  expect(toSolveEvent({ event: 'meta', data: '{}', id: '' })).toBeNull();
  expect(() => toSolveEvent({ event: 'token', data: '{"content":', id: '' })).toThrow(NetworkError);
  expect(() => toSolveEvent({ event: 'queue', data: '{"position":-1}', id: '' })).toThrow(
    NetworkError,
  );
});

test('an id holds for the events after it, and one with a null byte is no id', () => {
  const text = 'data: a\n\nid: 7\ndata: b\n\ndata: c\n\nid: 8\0\ndata: d\n\nid\ndata: e\n\n';
  expect(parseInPieces(encode(text), []).map(({ id }) => id)).toEqual(['', '7', '7', '7', '']);
});

test('no bytes whatever make the parser throw anything but a NetworkError', () => {
  const noise = fc.uint8Array({ maxLength: 200 });
  const almost = fc
    .array(
      fc.oneof(
        fc.constantFrom(...['event: ', 'data: ', 'id: ', 'token', 'done', '{"content":"', '"}']),
        fc.constantFrom('\n', '\r\n', '\n\n', ':', '\uFEFF', '{', '}', '[]', 'null', '-1', '\0'),
        fc.constantFrom('__proto__', 'constructor', 'error', 'safety', '{"position":1e999}'),
        fc.string(),
      ),
      { maxLength: 30 },
    )
    .map((parts) => encode(parts.join('')));
  fc.assert(
    fc.property(fc.oneof(noise, almost), fc.array(fc.nat()), (bytes, cuts) => {
      for (const raw of parseInPieces(bytes, cuts)) {
        try {
          toSolveEvent(raw);
        } catch (error) {
          if (!(error instanceof NetworkError)) throw error;
        }
      }
    }),
    { numRuns: 20_000 },
  );
});
