import { setTimeout as wait } from 'node:timers/promises';
import { openStream } from '../solve-sessions/stream-reader.ts';
import { firstWords, manySessions, openStage, pacedReply, scriptAll } from './stage.ts';

const atOnce = 20;
/** Until a client's spare connections are closed again. */
const idleMs = 6000;
const provided = { readers: 30, pauseMs: 60 };

/**
 * A7: clients leave after three tokens. How many provider requests are aborted within a second,
 * and what stays behind: open files, timers, heap.
 */
export async function leaveManyTimes(times: number) {
  const stage = await openStage();
  try {
    const seats = await manySessions(stage.url, atOnce);
    const leave = async ({ person, id }: (typeof seats)[number]) => {
      scriptAll(stage.fake, 1, pacedReply(provided.readers, provided.pauseMs));
      const path = `/sessions/${id}/messages`;
      const stream = await openStream(person, { method: 'POST', path, body: firstWords });
      await stream.until(3);
      const leftBefore = stage.fake.counters.left;
      stream.leave();
      return { leftBefore, isStream: stream.status === 200 };
    };
    const round = async () => {
      const { left } = stage.fake.counters;
      const streams = await Promise.all(seats.map(leave));
      const from = performance.now();
      const expected = left + streams.filter(({ isStream }) => isStream).length;
      while (stage.fake.counters.left < expected && performance.now() - from < 1000) await wait(5);
      return Math.min(atOnce, stage.fake.counters.left - left);
    };
    await round();
    await wait(idleMs);
    const before = await stateOf(stage);
    let inTime = 0;
    for (let done = 0; done < times; done += atOnce) inTime += await round();
    await wait(idleMs);
    const after = await stateOf(stage);
    return {
      left: Math.ceil(times / atOnce) * atOnce,
      inTime,
      stillOpen: stage.fake.counters.open,
      moreFiles: after.files - before.files,
      moreTimers: after.timers - before.timers,
      moreHeapMb: (after.heap - before.heap) / 1024 ** 2,
    };
  } finally {
    await stage.close();
  }
}

async function stateOf(stage: Awaited<ReturnType<typeof openStage>>) {
  return {
    files: stage.openFiles(),
    timers: await stage.timers(),
    heap: await stage.heapBytes(),
  };
}
