import { randomUUID } from 'node:crypto';
import { createSolveSessionResponseSchema } from '@solacore/contract';
import { firstWords, openStage, pacedReply } from '../bars/stage.ts';
import { type RemotePerson, registerOver } from '../harness/over-http.ts';
import { startServer } from '../harness/process.ts';
import { openStream } from '../solve-sessions/stream-reader.ts';

const aPerson = 10;
const slow = 100;

/** A1: a server is killed while streams run, and started again; everybody tries once more. */
export async function killWhileStreaming(count: number, env: NodeJS.ProcessEnv) {
  const stage = await openStage(env);
  const people = await Promise.all(
    Array.from({ length: Math.ceil(count / aPerson) }, () => registerOver(stage.url)),
  );
  const asked = people.flatMap((person) =>
    Array.from({ length: aPerson }, () => ({ person, key: randomUUID(), message: randomUUID() })),
  );
  stage.fake.always(pacedReply(300, slow));
  const before = await Promise.all(
    asked.map(async (one) => {
      const id = await begin(one.person, one.key);
      const path = `/sessions/${id}/messages`;
      const body = { ...firstWords, message_id: one.message };
      const stream = await openStream(one.person, { method: 'POST', path, body });
      await stream.until(1);
      return { ...one, id, path, body };
    }),
  );
  stage.server.child.kill('SIGKILL');
  await stage.server.exit();
  const from = performance.now();
  const again = await startServer({ ...stage.env, NODE_OPTIONS: '' });
  const readyMs = performance.now() - from;
  stage.fake.always(pacedReply(5, 0));
  const seen = { readyMs, streams: before.length, sameSession: 0, ended: 0, chargedTwice: 0 };
  for (const { person, key, id, path, body } of before) {
    const there = person.over(again.url);
    if ((await begin(there, key)) === id) seen.sameSession += 1;
    const stream = await openStream(there, { method: 'POST', path, body });
    await stream.ended;
    if (stream.frames.at(-1)?.includes('event: done')) seen.ended += 1;
  }
  for (const person of people) {
    const usage: unknown = await person.over(again.url).get('/subscriptions/usage');
    if (Reflect.get(Object(usage), 'sessions_used') !== aPerson) seen.chargedTwice += 1;
  }
  again.child.kill('SIGKILL');
  await again.exit();
  await stage.close();
  return seen;
}

type Asking = Pick<RemotePerson, 'url' | 'headers'>;

async function begin({ url, headers }: Asking, key: string): Promise<string> {
  const answer = await fetch(`${url}/sessions`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': key },
    body: '{}',
  });
  return createSolveSessionResponseSchema.parse(await answer.json()).session_id;
}
