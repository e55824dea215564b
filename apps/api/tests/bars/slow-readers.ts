import { request } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { RemotePerson } from '../harness/over-http.ts';
import { openStream } from '../solve-sessions/stream-reader.ts';
import { firstWords, manySessions, openStage, pacedReply, quantile, scriptAll } from './stage.ts';

/** Until the server has let go of those who left, in ms. */
const leftMs = 2_000;

/** A8: `count` readers take one byte a second of long replies. What that costs the others. */
export async function readSlowly(count: number, seconds: number) {
  const stage = await openStage();
  try {
    const seats = await manySessions(stage.url, count);
    const watcher = seats[0]?.person;
    if (!watcher) throw new Error('nobody to watch');
    // What the first replies load and compile is no reader's doing.
    scriptAll(stage.fake, count, pacedReply(100, 0));
    await Promise.all(seats.map(({ person, id }) => readWhole(person, id)));
    await timeGets(watcher, 2);
    const before = await timeGets(watcher, seconds / 2);
    const rssBefore = stage.rssBytes();
    scriptAll(stage.fake, count, pacedReply(1_500, 0));
    const sockets = await Promise.all(
      seats.map(({ person, id }) => readOneByteASecond(person, id)),
    );
    const held = await timeGets(watcher, seconds);
    const rssAfter = stage.rssBytes();
    for (const socket of sockets) socket.destroy();
    await wait(leftMs);
    // Quiet on both sides of it: a machine that drifts moves both.
    const quiet = [...before, ...(await timeGets(watcher, seconds / 2))];
    return {
      readers: sockets.length,
      moreRssMb: (rssAfter - rssBefore) / 1024 ** 2,
      p95QuietMs: quantile(quiet, 0.95),
      p95DuringMs: quantile(held, 0.95),
    };
  } finally {
    await stage.close();
  }
}

async function readWhole(person: RemotePerson, id: string): Promise<void> {
  const path = `/sessions/${id}/messages`;
  const stream = await openStream(person, { method: 'POST', path, body: firstWords });
  await stream.ended;
}

function readOneByteASecond(person: RemotePerson, id: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const sent = request(`${person.url}/sessions/${id}/messages`, {
      method: 'POST',
      agent: false,
      headers: { ...person.headers, 'content-type': 'application/json' },
    });
    sent.once('error', reject).once('response', (answer) => {
      answer.pause();
      const timer = setInterval(() => answer.read(1), 1000).unref();
      answer.once('close', () => clearInterval(timer));
      answer.on('error', () => undefined);
      resolve(answer.socket);
    });
    sent.end(JSON.stringify(firstWords));
  });
}

/** Milliseconds of one plain request after another, some twenty a second. */
export async function timeGets(person: RemotePerson, seconds: number): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    const from = performance.now();
    const answer = await person.ask('/users/me');
    await answer.text();
    if (answer.status !== 200) throw new Error(`a plain request answered ${answer.status}`);
    times.push(performance.now() - from);
    await wait(50);
  }
  return times;
}
