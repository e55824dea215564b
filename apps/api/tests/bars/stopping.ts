import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { openStream } from '../solve-sessions/stream-reader.ts';
import { firstWords, manySessions, openStage, pacedReply, scriptAll } from './stage.ts';

/** A12: SIGTERM while `count` streams of `seconds` run. */
export async function stopWhileStreaming(count: number, seconds: number) {
  const stage = await openStage();
  try {
    const seats = await manySessions(stage.url, count);
    scriptAll(stage.fake, count, pacedReply(seconds * 10, 100));
    const streams = await Promise.all(
      seats.map(({ person, id }) =>
        openStream(person, { method: 'POST', path: `/sessions/${id}/messages`, body: firstWords }),
      ),
    );
    await wait(1000);
    const askedAt = performance.now();
    stage.server.child.kill('SIGTERM');
    while (await takesConnections(stage.url)) {
      if (performance.now() - askedAt > 10_000) break;
      await wait(20);
    }
    const refusedAfterMs = performance.now() - askedAt;
    await Promise.all(streams.map(({ ended }) => ended));
    const drainedAfterMs = performance.now() - askedAt;
    const exitCode = await stage.server.exit();
    const cut = streams.filter(({ frames }) => !frames.at(-1)?.includes('event: done')).length;
    return { streams: count, refusedAfterMs, drainedAfterMs, exitCode, cut };
  } finally {
    await stage.close();
  }
}

function takesConnections(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
