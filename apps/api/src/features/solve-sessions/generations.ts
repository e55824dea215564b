import { setTimeout as wait } from 'node:timers/promises';
import type { SolveEvent } from '@solacore/contract';
import { beginGeneration, type Generation } from './generation.ts';
import { createShelf } from './generation-shelf.ts';

export type GenerationLimits = {
  /** How long a generation goes on without a reader. */
  detachedMs: number;
  /** How long an ended one can be read again, and how long once it was read to its end. */
  keptMs: number;
  readMs: number;
  /** How many are kept, and how much text in all (UTF-16 code units). */
  count: number;
  size: number;
};

/** Between two looks whether replies have ended. */
const idleLookMs = 100;

const defaultLimits: GenerationLimits = {
  detachedMs: 60_000,
  keptMs: 10 * 60_000,
  readMs: 30_000,
  count: 5_000,
  size: 64 * 1024 * 1024,
};

export type GenerationNames = { sessionId: string; messageId: string | undefined };
type Source = {
  events: (signal: AbortSignal) => AsyncGenerator<SolveEvent, void, void>;
  toErrorEvent: (error: unknown) => SolveEvent;
};

/** The replies of this process: one at a time a session, with a message id kept to come back to. */
export type Generations = {
  /** Undefined where the session has another one under way. */
  begin(names: GenerationNames, source: Source): Generation | undefined;
  find(names: GenerationNames): Generation | undefined;
  /** Ends it where it still runs, and forgets it. False where there is none. */
  stop(names: GenerationNames): boolean;
  forget(names: GenerationNames): void;
  /** Its last event was sent: it is kept a little longer, in case it did not arrive. */
  release(names: GenerationNames): void;
  /** Whether a reply of this session runs, or can be read again. */
  holds(sessionId: string): boolean;
  /** Resolves when none runs any more, or after that time. */
  idle(withinMs: number): Promise<void>;
  /** Ends all: the process stops. */
  close(): void;
};

export function createGenerations(limits: GenerationLimits = defaultLimits): Generations {
  const running = new Map<string, Generation>();
  const shelf = createShelf(limits);
  const keyOf = ({ sessionId, messageId }: GenerationNames) => `${sessionId} ${messageId}`;

  return {
    begin({ sessionId, messageId }, source) {
      if (running.has(sessionId)) return undefined;
      const key = keyOf({ sessionId, messageId });
      shelf.remove(key);
      const isKept = messageId !== undefined && shelf.hasRoom();
      const generation: Generation = beginGeneration({
        ...source,
        isKept,
        onFrame: (length) => shelf.grow(key, length),
        onReaders(count) {
          if (generation.hasEnded()) return;
          if (!isKept && count === 0) generation.end('left');
          if (isKept && count === 0) {
            shelf.after(key, limits.detachedMs, () => generation.end('left'));
          }
          if (isKept && count > 0) shelf.wait(key);
        },
        onEnd() {
          running.delete(sessionId);
          if (generation.lastEventId() === 0) shelf.remove(key);
          else shelf.after(key, limits.keptMs, () => shelf.remove(key));
        },
      });
      running.set(sessionId, generation);
      if (isKept) shelf.put(key, generation);
      return generation;
    },
    find: (names) => shelf.find(keyOf(names)),
    stop(names) {
      const generation = shelf.find(keyOf(names));
      generation?.end('stopped');
      shelf.remove(keyOf(names));
      return generation !== undefined;
    },
    forget: (names) => shelf.remove(keyOf(names)),
    release(names) {
      const key = keyOf(names);
      shelf.after(key, limits.readMs, () => shelf.remove(key));
    },
    holds: (sessionId) => running.has(sessionId) || shelf.holds(`${sessionId} `),
    async idle(withinMs) {
      const deadline = performance.now() + withinMs;
      while (running.size > 0 && performance.now() < deadline) await wait(idleLookMs);
    },
    close() {
      for (const generation of running.values()) generation.end('closing');
      shelf.clear();
    },
  };
}
