import type { ProviderName } from '@solacore/contract';
import { classifyError } from './classify-error.ts';
import { createEventReader, type ProviderEvent } from './event-reader.ts';
import { bodyOf } from './provider-fetch.ts';

type Pieces = {
  response: Response;
  provider: ProviderName;
  /** The words in one event, '' where it has none; null where the reply is over. */
  take: (event: ProviderEvent) => string | null;
  /** Called for each event; a ping is none. */
  alive: () => void;
};

/** So much text is passed on at once, in UTF-16 code units, give or take one event. */
const mostAtOnce = 1_000;

/**
 * The words of a provider's stream as they come: what arrives together is passed on together. What
 * was said before a failure is passed on first.
 */
export async function* readPieces(pieces: Pieces): AsyncGenerator<string, void, void> {
  const body = bodyOf(pieces.response);
  if (!body) return;
  const events = createEventReader();
  for (let isOver = false; !isOver; ) {
    const bytes = await body.read();
    isOver = bytes === undefined;
    let text = '';
    try {
      for (const event of bytes ? events.push(bytes) : events.end()) {
        const piece = read(event, pieces);
        if (piece === null) isOver = true;
        if (piece === null) break;
        text += piece;
        if (text.length < mostAtOnce) continue;
        yield text;
        text = '';
      }
    } catch (error) {
      if (text) yield text;
      throw error;
    }
    if (text) yield text;
  }
  body.release();
}

function read(event: ProviderEvent, { take, alive, provider }: Pieces): string | null {
  if (event.name === 'ping') return '';
  alive();
  if (event.name === 'error') throw reportedError(JSON.parse(event.data), provider);
  return take(event);
}

/** What a provider reports in mid-stream, by its codes only: its words may hold the prompt. */
export function reportedError(
  reported: { error?: { type?: unknown; code?: unknown } } | null,
  provider: ProviderName,
): Error {
  const { type, code } = reported?.error ?? {};
  return classifyError({ type, code }, provider, true);
}
