import cluster, { type Worker } from 'node:cluster';
import { z } from 'zod';

const readyMessage = z.object({ ready: z.literal(true) });

/** A worker and when it is ready; false where it ended before. */
export type Member = { worker: Worker; begunMs: number; isReady: Promise<boolean> };

/** Starts a worker on a seat. `before` is the process that sits there still. */
export function startMember(index: number, folder: string, before?: number): Member {
  const worker = cluster.fork({
    SOLACORE_SEAT: `${index}:${folder}`,
    ...(before === undefined ? {} : { SOLACORE_SEAT_BEFORE: String(before) }),
  });
  const isReady = new Promise<boolean>((resolve) => {
    worker.on('message', (message) => readyMessage.safeParse(message).success && resolve(true));
    worker.once('exit', () => resolve(false));
  });
  return { worker, begunMs: performance.now(), isReady };
}

/** Lets it end its streams; resolves when it is gone. */
export function endMember({ worker }: Member): Promise<void> {
  if (worker.isDead()) return Promise.resolve();
  return new Promise((resolve) => {
    worker.once('exit', () => resolve());
    worker.process.kill('SIGTERM');
  });
}
