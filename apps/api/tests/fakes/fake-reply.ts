/** One scripted answer of the fake provider. */
export type FakeReply = {
  /** Pieces of the text, in order. */
  text: string[];
  /** The model that says it answers. */
  model?: string;
  /** Tool calls, each as the pieces of its JSON arguments. */
  calls?: FakeCall[];
  /** Text that comes after the calls. */
  textAfter?: string[];
  finish?: 'stop' | 'length' | 'refused' | 'none';
  /** Pause between two pieces, in milliseconds. */
  pauseMs?: number;
  /** How the bytes travel: line ends, and one write for each byte. */
  lineEnd?: '\n' | '\r\n';
  everyByte?: boolean;
  /** All bytes in two writes, cut before this one. */
  cutAt?: number;
  /** Silence before the first byte of the stream, in milliseconds. */
  lateMs?: number;
  fault?: FakeFault;
};

/** `asObject`: the arguments travel as JSON itself, as some compatible servers send them. */
export type FakeCall = { name: string; pieces: string[]; asObject?: true };

/** `after` counts events that still go out whole. */
export type FakeFault =
  | { kind: 'status'; status: number; retryAfter?: number }
  | { kind: 'silent' }
  | { kind: 'stall'; after: number }
  | { kind: 'reset'; after: number }
  | { kind: 'end'; after: number }
  | { kind: 'half-json'; after: number }
  | { kind: 'error-event'; after: number }
  | { kind: 'comments'; after: number }
  | { kind: 'empty-pieces'; after: number }
  | { kind: 'unknown-events' }
  | { kind: 'huge-line'; characters: number };

/** One server-sent event as a provider frames it; `name` only where the protocol names events. */
export type Frame = { name?: string; data: string };

export const stepResult = 'step_result';

/** A reply with text and, where given, one call of the result tool cut into small pieces. */
export function reply(text: string, input?: unknown): FakeReply {
  const json = input === undefined ? undefined : JSON.stringify(input);
  return {
    text: inPieces(text, 6),
    ...(json === undefined ? {} : { calls: [{ name: stepResult, pieces: inPieces(json, 17) }] }),
  };
}

/** Cuts by code points, so that each piece is valid text by itself. */
function inPieces(text: string, size: number): string[] {
  const points = [...text];
  const pieces: string[] = [];
  for (let at = 0; at < points.length; at += size)
    pieces.push(points.slice(at, at + size).join(''));
  return pieces;
}
