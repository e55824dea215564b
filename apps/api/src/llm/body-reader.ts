import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';

/** The bytes of an answer, all that has come at a time; what nobody takes waits at the sender. */
export type BodyReader = {
  /**
   * Undefined at the end. Rejects where the answer breaks off. What comes within `apartMs` after
   * the last bytes is left with the system until then, and read in one piece.
   */
  read(apartMs?: number): Promise<Buffer | undefined>;
  /** Nothing more is wanted: where the answer ends by itself now, its connection is used again. */
  release(): void;
};

/** So many bytes are taken from the connection before somebody reads them. */
const mostWaiting = 16 * 1024;
/** After its last word an answer ends at once, or its connection is given up. */
const restMs = 1_000;

/** `unpacked` is the answer as it was before it was packed; `onRelease`: nobody may end it any more. */
export function readBody(
  answer: IncomingMessage,
  unpacked: Readable,
  onRelease: () => void,
): BodyReader {
  let waiting: Buffer[] = [];
  let size = 0;
  let hasEnded = false;
  let failure: Error | undefined;
  let wake: (() => void) | undefined;
  let lastMs = Number.NEGATIVE_INFINITY;
  const change = () => {
    wake?.();
    wake = undefined;
  };
  const fail = () => {
    if (!hasEnded) failure ??= new TypeError('terminated');
    change();
  };
  const keep = (bytes: Buffer) => {
    waiting.push(bytes);
    size += bytes.length;
    if (size > mostWaiting) unpacked.pause();
    change();
  };
  unpacked.on('data', keep).on('error', fail).once('close', fail);
  unpacked.once('end', () => {
    hasEnded = true;
    change();
  });
  answer.on('error', fail).once('close', () => {
    if (!answer.complete) fail();
    onRelease();
  });

  const gather = async (ms: number) => {
    const { socket } = answer;
    socket.pause();
    await new Promise((resolve) => setTimeout(resolve, ms));
    socket.resume();
  };

  return {
    async read(apartMs = 0) {
      const restMs = lastMs + apartMs - performance.now();
      // The connection of an answer that is complete may be another one's already.
      if (restMs > 0 && waiting.length === 0 && !answer.complete && !failure) await gather(restMs);
      while (waiting.length === 0 && !hasEnded && !failure) {
        unpacked.resume();
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (waiting.length === 0 && failure) throw failure;
      const bytes = waiting.length > 1 ? Buffer.concat(waiting) : waiting[0];
      waiting = [];
      size = 0;
      lastMs = performance.now();
      return bytes;
    },
    release() {
      onRelease();
      if (hasEnded || answer.destroyed) return;
      unpacked.off('data', keep).resume();
      const late = setTimeout(() => answer.destroy(), restMs).unref();
      answer.once('close', () => clearTimeout(late));
    },
  };
}
