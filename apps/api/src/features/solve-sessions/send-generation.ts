import type { FastifyReply } from 'fastify';
import type { Deps } from '../../deps.ts';
import { sendFrames } from '../../http/sse.ts';
import { toFrame } from '../../http/sse-frames.ts';
import type { Generation } from './generation.ts';
import { toErrorEvent } from './turn-failure.ts';

type Reading = {
  reply: FastifyReply;
  generation: Generation;
  /** The last event the reader has; 0 for none. */
  after: number;
  headersAfterMs?: number;
};

/** Sends a generation to one reader; true where the last event went out to someone still there. */
export function sendGeneration(
  { errorReports }: Pick<Deps, 'errorReports'>,
  { generation, after, ...sending }: Reading,
): Promise<boolean> {
  return sendFrames({
    ...sending,
    frames: (left) => generation.read(after, left),
    // Only a generation without any event fails, so this is its first.
    toErrorFrame: (error) =>
      toFrame(1, toErrorEvent(error, { log: sending.reply.log, errorReports })),
  });
}
