import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { createSolveSessionResponseSchema } from '@solacore/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ownerOf } from '../../src/http/seats.ts';
import { firstWords, pacedReply } from '../bars/stage.ts';
import { type FakeLlm, startFakeLlm } from '../fakes/llm-server.ts';
import { describeOnServerDatabase } from '../harness/index.ts';
import { type RemotePerson, registerOver } from '../harness/over-http.ts';
import { startServer } from '../harness/process.ts';
import { openStream } from '../solve-sessions/stream-reader.ts';

describeOnServerDatabase('several processes', (ctx) => {
  let fake: FakeLlm;
  let server: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    fake = await startFakeLlm();
    server = await startServer({
      WORKERS: '2',
      DATABASE_URL: ctx.databaseUrl ?? '',
      DATA_DIR: ctx.dataDir,
      LOG_LEVEL: 'info',
      RATE_LIMIT_SCALE: '1000',
      LLM_PROVIDERS: 'openai',
      OPENAI_API_KEY: 'test-key',
      OPENAI_BASE_URL: fake.openAiUrl,
    });
  });
  afterAll(async () => {
    server.child.kill('SIGTERM');
    expect(await server.exit()).toBe(0);
    await fake.close();
  });
  const told = (words: string) => server.output.out.includes(words);
  const tookOver = (seat: number) => `"seat":${seat},"msg":"a new worker took over"`;

  it('are renewed at SIGHUP: no request refused, no reply cut, one left is come back to', async () => {
    const before = childrenOf(server.child.pid);
    const person = await registerOver(server.url);
    const ids = await Promise.all(Array.from({ length: 8 }, () => startSession(person)));
    const mine = ids.find((id) => ownerOf(id, 2) === 0) ?? '';
    const [ofOne, ofOthers] = [pacedReply(300, 100), pacedReply(300, 100)];
    fake.script(ofOne);
    fake.always(ofOthers);
    const left = await say(person, mine);
    await left.stream.until(2);
    left.stream.leave();
    server.child.kill('SIGHUP');
    const statuses = new Set<number>();
    const until = async (words: string) => {
      while (!told(words)) {
        statuses.add(await askAnew(person));
        await wait(20);
      }
    };
    await until(tookOver(0));
    const path = `/sessions/${mine}/stream?message_id=${left.body.message_id}`;
    const again = await openStream(person, { method: 'GET', path, lastEventId: 2 });
    expect(again.status).toBe(200);
    ofOne.pauseMs = 0;
    const stayed = await Promise.all(ids.filter((id) => id !== mine).map((id) => say(person, id)));
    await until(tookOver(1));
    ofOthers.pauseMs = 0;
    await until('all workers are new');
    await Promise.all([again, ...stayed.map(({ stream }) => stream)].map(({ ended }) => ended));
    expect(isWhole([...left.stream.frames.slice(0, 2), ...again.frames])).toBe(true);
    expect(stayed.map(({ stream }) => isWhole(stream.frames))).toEqual(Array(7).fill(true));
    expect(fake.requests).toHaveLength(8);
    expect([...statuses]).toEqual([200]);
    expect(childrenOf(server.child.pid).filter((pid) => before.includes(pid))).toEqual([]);
  });

  it('of which one is killed go on, with another in its place', async () => {
    const person = await registerOver(server.url);
    process.kill(Number(childrenOf(server.child.pid)[0]), 'SIGKILL');
    while (!told('a worker ended')) await wait(20);
    expect(await askAnew(person)).toBe(200);
    const count = () => childrenOf(server.child.pid).length;
    await expect.poll(count, { timeout: 20_000 }).toBe(2);
    expect(told('"pause_ms":0,"msg":"a worker ended"')).toBe(true);
  });
});

async function startSession(person: RemotePerson): Promise<string> {
  const made = await person.post('/sessions', {});
  return createSolveSessionResponseSchema.parse(await made.json()).session_id;
}

async function say(person: RemotePerson, id: string) {
  const body = { ...firstWords, message_id: randomUUID() };
  const path = `/sessions/${id}/messages`;
  return { id, body, stream: await openStream(person, { method: 'POST', path, body }) };
}

/** On a connection of its own: one that is kept belongs to a process that may go. */
async function askAnew({ url, headers }: RemotePerson): Promise<number> {
  const answer = await fetch(`${url}/users/me`, { headers: { ...headers, connection: 'close' } });
  await answer.arrayBuffer();
  return answer.status;
}

/** Each event once, in order, and `done` last. */
function isWhole(frames: string[]): boolean {
  return (
    frames.every((frame, at) => frame.startsWith(`id: ${at + 1}\n`)) &&
    frames.at(-1)?.includes('event: done') === true
  );
}

function childrenOf(pid: number | undefined): string[] {
  const own = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return own.filter((name) => {
    try {
      const [, parent] = /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8')) ?? [];
      return Number(parent) === pid;
    } catch {
      return false;
    }
  });
}
