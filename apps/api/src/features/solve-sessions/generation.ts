import type { SolveEvent } from '@solacore/contract';
import { toFrames } from '../../http/sse-frames.ts';

/** Text that waits for a slow reader, in UTF-16 code units, where nothing has to be kept. */
const mostUnread = 16 * 1024;

/** Why a generation was ended from outside. */
export type EndedBy = 'stopped' | 'left' | 'closing';

type Source = {
  /** The events of one turn; the signal's reason says why it has to end. */
  events: (signal: AbortSignal) => AsyncGenerator<SolveEvent, void, void>;
  toErrorEvent: (error: unknown) => SolveEvent;
  /** Frames stay after they were read, so that a reader can come back. */
  isKept: boolean;
  onFrame: (length: number) => void;
  /** Nobody reads any more, or somebody does again. */
  onReaders: (count: number) => void;
  onEnd: () => void;
};

/** One reply under way, and what of it may be read again. Held in memory only. */
export type Generation = {
  /** Frames after event `after`, as they come. Rejects where nothing but a failure came. */
  read(after: number, left: AbortSignal): AsyncGenerator<string, void, void>;
  end(by: EndedBy): void;
  hasEnded(): boolean;
  /** Ended without `done`: asked for once more, it begins anew. */
  hasFailed(): boolean;
  lastEventId(): number;
  /** UTF-16 code units held. */
  size(): number;
};

export function beginGeneration(source: Source): Generation {
  const frames: string[] = [];
  const waiting = new Set<() => void>();
  const ending = new AbortController();
  let [size, readers, ended, failed] = [0, 0, false, false];
  let failure: { error: unknown } | undefined;
  let unread = 0;
  let makeRoom = () => {};
  ending.signal.addEventListener('abort', () => makeRoom());
  /** A reply that nobody can come back to goes no faster than it is read. */
  const isFull = () => !source.isKept && unread > mostUnread && !ending.signal.aborted;
  const room = () =>
    new Promise<void>((resolve) => {
      makeRoom = resolve;
    });

  const wake = () => {
    for (const resolve of waiting) resolve();
    waiting.clear();
  };
  const run = async () => {
    const events = source.events(ending.signal);
    try {
      for await (const frame of toFrames(events, (error) => {
        failed = true;
        return source.toErrorEvent(error);
      })) {
        frames.push(frame);
        size += frame.length;
        unread += frame.length;
        source.onFrame(frame.length);
        wake();
        if (isFull()) await room();
      }
    } catch (error) {
      failed = true;
      failure = { error };
    }
    ended = true;
    wake();
    source.onEnd();
  };
  void run();

  async function* read(after: number, left: AbortSignal) {
    readers += 1;
    source.onReaders(readers);
    left.addEventListener('abort', wake);
    try {
      for (let next = after; !left.aborted; ) {
        if (next < frames.length) {
          const text = frames.slice(next).join('');
          if (!source.isKept) frames.fill('', next);
          next = frames.length;
          yield text;
          unread -= text.length;
          makeRoom();
        } else if (ended) {
          if (failure) throw failure.error;
          return;
        } else {
          await new Promise<void>((resolve) => waiting.add(resolve));
        }
      }
    } finally {
      left.removeEventListener('abort', wake);
      readers -= 1;
      source.onReaders(readers);
    }
  }

  return {
    read,
    end: (by) => ending.abort(by),
    hasEnded: () => ended,
    hasFailed: () => failed,
    lastEventId: () => frames.length,
    size: () => size,
  };
}
