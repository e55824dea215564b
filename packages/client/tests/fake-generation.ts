import type { SolveEvent } from '@solacore/contract';
import type { FetchLike } from '../src/options.ts';

/** A body that ends after some bytes: the connection breaks there. Null: it lasts to the end. */
type Cut = number | null;

type Asked = { method: string; url: string; after: string | undefined };

/** Answers as the API does while it keeps a generation: POST from the first event, GET after one. */
export function fakeGeneration(events: SolveEvent[], cuts: Cut[], pieceBytes = 7) {
  const asked: Asked[] = [];
  const frames = events.map(
    ({ event, data }, index) =>
      `id: ${index + 1}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`,
  );
  const fetch: FetchLike = async (url, init) => {
    const after = init.headers['Last-Event-ID'];
    asked.push({ method: init.method, url, after });
    const cut = cuts[asked.length - 1] ?? null;
    const from = init.method === 'GET' ? Number(after ?? 0) : 0;
    const bytes = new TextEncoder().encode(frames.slice(from).join(''));
    return streamAnswer(cut === null ? bytes : bytes.slice(0, cut), pieceBytes);
  };
  return { fetch, asked, frames };
}

export function streamAnswer(bytes: Uint8Array, pieceBytes = 7) {
  let at = 0;
  return {
    ok: true,
    status: 200,
    headers: { get: () => null },
    text: async () => '',
    body: {
      getReader: () => ({
        read: async () => {
          const value = bytes.slice(at, at + pieceBytes);
          at += pieceBytes;
          return value.length > 0 ? { done: false, value } : { done: true };
        },
        cancel: async () => undefined,
      }),
    },
  };
}

/** A refusal of the API, or with `text` a page of something that stands in front of it. */
export function refusal(status: number, code: string, text?: string) {
  const body = { error: code, params: {}, request_id: 'r-1' };
  return {
    ok: false,
    status,
    headers: { get: () => null },
    text: async () => text ?? JSON.stringify(body),
    body: null,
  };
}
