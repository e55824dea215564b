import { setTimeout as wait } from 'node:timers/promises';
import { firstWords, manySessions, openStage, pacedReply } from '../bars/stage.ts';
import { type RemotePerson, registerOver } from '../harness/over-http.ts';
import type { Cluster } from '../harness/postgres-cluster.ts';
import { openStream } from '../solve-sessions/stream-reader.ts';
import { restartAtOnce, signalAll } from './postgres-faults.ts';

type Answered = { atMs: number; tookMs: number; status: number; hasRetryAfter: boolean };

/** A2: PostgreSQL is restarted without a word while requests come in and replies run. */
export async function restartUnderLoad(cluster: Cluster, streams: number, perSecond: number) {
  const stage = await openStage({ DATABASE_URL: cluster.url('postgres') });
  const seats = await manySessions(stage.url, streams);
  stage.fake.always(pacedReply(150, 100));
  const replies = await Promise.all(
    seats.map(({ person, id }) =>
      openStream(person, { method: 'POST', path: `/sessions/${id}/messages`, body: firstWords }),
    ),
  );
  const load = startLoad(await registerOver(stage.url), perSecond);
  await wait(2_000);
  restartAtOnce(cluster);
  const backAtMs = performance.now();
  await wait(8_000);
  const answers = await load.stop();
  await Promise.all(replies.map(({ ended }) => ended));
  await stage.close();
  const failed = answers.filter(({ status }) => status !== 200);
  const lastFailed = Math.max(backAtMs, ...failed.map(({ atMs, tookMs }) => atMs + tookMs));
  return {
    requests: answers.length,
    unavailable: failed.filter(({ status, hasRetryAfter }) => status === 503 && hasRetryAfter)
      .length,
    other: failed.filter(({ status, hasRetryAfter }) => status !== 503 || !hasRetryAfter).length,
    recoveredMs: lastFailed - backAtMs,
    streams,
    finished: replies.filter(({ frames }) => frames.at(-1)?.includes('event: done')).length,
  };
}

/** A3: PostgreSQL hangs for so many seconds. */
export async function hang(cluster: Cluster, seconds: number, perSecond: number) {
  const stage = await openStage({ DATABASE_URL: cluster.url('postgres') });
  const person = await registerOver(stage.url);
  await person.ask('/users/me');
  const rssBefore = stage.rssBytes();
  signalAll(cluster, 'SIGSTOP');
  const load = startLoad(person, perSecond);
  const health: number[] = [];
  try {
    for (const endMs = performance.now() + seconds * 1_000; performance.now() < endMs; ) {
      const from = performance.now();
      const { status } = await fetch(`${stage.url}/health`);
      health.push(status === 503 ? performance.now() - from : Number.POSITIVE_INFINITY);
      await wait(500);
    }
  } finally {
    signalAll(cluster, 'SIGCONT');
  }
  const answers = await load.stop();
  const moreRssMb = (stage.rssBytes() - rssBefore) / 1024 ** 2;
  await wait(3_000);
  const isBack = (await person.ask('/users/me')).status === 200;
  await stage.close();
  // What was asked before the first time-out is answered when it comes.
  const slowestMs = Math.max(...answers.map(({ tookMs }) => tookMs));
  return {
    requests: answers.length,
    other: answers.filter(({ status }) => status !== 503 && status !== 200).length,
    slowestMs,
    slowestHealthMs: Math.max(...health),
    moreRssMb,
    isBack,
  };
}

/** Plain guarded requests at a steady pace, whatever becomes of them. */
function startLoad({ url, headers }: RemotePerson, perSecond: number) {
  const answers: Promise<Answered>[] = [];
  const ask = async (): Promise<Answered> => {
    const atMs = performance.now();
    const answer = await fetch(`${url}/users/me`, { headers, signal: AbortSignal.timeout(20_000) });
    await answer.arrayBuffer();
    const hasRetryAfter = answer.headers.has('retry-after');
    return { atMs, tookMs: performance.now() - atMs, status: answer.status, hasRetryAfter };
  };
  const timer = setInterval(() => answers.push(ask()), 1_000 / perSecond);
  return {
    stop: () => {
      clearInterval(timer);
      return Promise.all(answers);
    },
  };
}
