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
  /** See `LlmRequest`. */
  isHeard: (() => boolean) | undefined;
};

/**
 * Once a person reads, what comes within this time is read, weighed and sent together: each of these
 * costs more than the words in it, and nobody sees a difference.
 */
const togetherMs = 45;

/** So much text is passed on at once, in UTF-16 code units, give or take one event. */
const mostAtOnce = 1_000;

/**
 * The words of a provider's stream as they come, undefined at its end: what arrives together is
 * passed on together. What was said before a failure is passed on first.
 */
export function openPieces(pieces: Pieces): { next(): Promise<string | undefined> } {
  const body = bodyOf(pieces.response);
  const reader = createEventReader();
  let events: ProviderEvent[] = [];
  let isOver = body === undefined;
  let failure: { error: unknown } | undefined;

  const takeText = (): string => {
    let text = '';
    try {
      for (let event = events.shift(); event; event = events.shift()) {
        const piece = read(event, pieces);
        if (piece === null) {
          isOver = true;
          events = [];
        }
        text += piece ?? '';
        if (text.length >= mostAtOnce) break;
      }
    } catch (error) {
      failure = { error };
    }
    return text;
  };
  return {
    async next() {
      for (;;) {
        const text = takeText();
        if (text) return text;
        if (failure) throw failure.error;
        if (isOver || !body) break;
        const bytes = await body.read(pieces.isHeard?.() ? togetherMs : 0);
        isOver = bytes === undefined;
        events = bytes ? reader.push(bytes) : reader.end();
      }
      body?.release();
      return undefined;
    },
  };
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
