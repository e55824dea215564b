import type { SolveEvent } from '@solacore/contract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fakeGeneration, refusal, streamAnswer } from './fake-generation.ts';
import { collect, messageId, parts, reply, sessionsOf, textOf, turn } from './resume-kit.ts';

const runs = 200;
describe('a connection that breaks', () => {
  test('at every event in turn: the same text, each event once', async () => {
    await fc.assert(
      fc.asyncProperty(parts, async (said) => {
        const events = reply(said);
        const sizes = fakeGeneration(events, []).frames.map((frame) => Buffer.byteLength(frame));
        const { fetch, asked } = fakeGeneration(events, sizes);
        const got = await collect(sessionsOf(fetch).postMessage('s1', turn));
        expect(got).toEqual(events.map((event, index) => ({ ...event, id: index + 1 })));
        expect(asked.map(({ method }) => method)).toEqual(['POST', ...said.map(() => 'GET')]);
      }),
      { numRuns: runs },
    );
  });

  test('at any byte, many times: the same text, each event once', async () => {
    await fc.assert(
      fc.asyncProperty(
        parts,
        fc.array(fc.nat({ max: 400 }), { maxLength: 20 }),
        fc.integer({ min: 1, max: 64 }),
        async (said, cuts, pieceBytes) => {
          const { fetch } = fakeGeneration(reply(said), cuts, pieceBytes);
          const got = await collect(sessionsOf(fetch).postMessage('s1', turn));
          expect(textOf(got)).toBe(said.join(''));
          expect(got.map((event) => event.event)).toEqual([...said.map(() => 'token'), 'done']);
        },
      ),
      { numRuns: runs },
    );
  });

  test('is taken up after the last event that arrived, and says so', async () => {
    const { fetch, asked, frames } = fakeGeneration(reply(['One ', 'two.']), [40]);
    const states: boolean[] = [];
    const onConnection = (isConnected: boolean) => states.push(isConnected);
    await collect(sessionsOf(fetch).postMessage('s1', turn, { onConnection }));
    expect(frames[0]?.length).toBeGreaterThan(40);
    expect(asked).toEqual([
      { method: 'POST', url: '/sessions/s1/messages', after: undefined },
      { method: 'GET', url: `/sessions/s1/stream?message_id=${messageId}`, after: undefined },
    ]);
    expect(states).toEqual([true, false, true]);
  });
});

test('a reply that the server no longer holds is lost, and keeps what came', async () => {
  const { fetch } = fakeGeneration(reply(['One ', 'two.']), [60]);
  const sessions = sessionsOf(async (url, init) =>
    init.method === 'GET' ? refusal(404, 'NOT_FOUND') : fetch(url, init),
  );
  const got: SolveEvent[] = [];
  await expect(collect(sessions.postMessage('s1', turn), got)).rejects.toMatchObject({
    reason: 'lost',
  });
  expect(textOf(got)).toBe('One ');
});

test('a server that is starting, behind a gateway or not, is asked again', async () => {
  const { fetch } = fakeGeneration(reply(['One ', 'two.']), [60]);
  const answers = [refusal(502, '', '<html>'), refusal(503, 'DATABASE_UNAVAILABLE')];
  const sessions = sessionsOf(async (url, init) =>
    init.method === 'GET' && answers.length > 0
      ? (answers.shift() ?? refusal(500, 'INTERNAL'))
      : fetch(url, init),
  );
  expect(textOf(await collect(sessions.postMessage('s1', turn)))).toBe('One two.');
});

test('words that found no server are posted again under the same id, at most three times', async () => {
  const { fetch } = fakeGeneration(reply(['One.']), []);
  const bodies: unknown[] = [];
  let failures = 3;
  const sessions = sessionsOf(async (url, init) => {
    bodies.push(init.body);
    failures -= 1;
    if (failures >= 0) throw new TypeError('failed to fetch');
    return fetch(url, init);
  });
  expect(textOf(await collect(sessions.postMessage('s1', turn)))).toBe('One.');
  expect(bodies).toEqual(Array.from({ length: 4 }, () => JSON.stringify(turn)));
  failures = 4;
  await expect(collect(sessions.postMessage('s1', turn))).rejects.toMatchObject({
    reason: 'unreachable',
  });
});

test('without a message id nothing is asked twice', async () => {
  const { fetch, asked } = fakeGeneration(reply(['One ', 'two.']), [60]);
  const { message_id: _, ...plain } = turn;
  await expect(collect(sessionsOf(fetch).postMessage('s1', plain))).rejects.toMatchObject({
    reason: 'cut',
  });
  expect(asked).toHaveLength(1);
});

test('a broken event is unreadable at once: another connection would bring the same', async () => {
  let calls = 0;
  const sessions = sessionsOf(async () => {
    calls += 1;
    return streamAnswer(new TextEncoder().encode('id: 1\nevent: token\ndata: {"content":\n\n'));
  });
  await expect(collect(sessions.postMessage('s1', turn))).rejects.toMatchObject({
    reason: 'unreadable',
  });
  expect(calls).toBe(1);
});

test('stopping while it waits to try again ends at once', async () => {
  const { fetch } = fakeGeneration(reply(['One ', 'two.']), [60, 0, 0, 0]);
  const stop = new AbortController();
  const sessions = sessionsOf(fetch, { resume: { pausesMs: [60_000], forMs: 120_000 } });
  const running = collect(
    sessions.postMessage('s1', turn, {
      signal: stop.signal,
      onConnection: (isConnected) => {
        if (!isConnected) setTimeout(() => stop.abort(), 5);
      },
    }),
  );
  await expect(running).rejects.toMatchObject({ reason: 'aborted' });
});

test('gives up when its time is over', async () => {
  const { fetch, asked } = fakeGeneration(reply(['One ']), [
    20,
    ...Array.from({ length: 99 }, () => 0),
  ]);
  const sessions = sessionsOf(fetch, { resume: { pausesMs: [10], forMs: 50 } });
  await expect(collect(sessions.postMessage('s1', turn))).rejects.toMatchObject({ reason: 'cut' });
  expect(asked).toHaveLength(6);
});

test('offline it waits for the platform, and goes on the moment that is back', async () => {
  const { fetch, asked } = fakeGeneration(reply(['One ', 'two.']), [60]);
  const listeners = new Set<() => void>();
  let isOnline = false;
  const connection = {
    isOnline: () => isOnline,
    onReturn: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const sessions = sessionsOf(fetch, { connection, resume: { pausesMs: [0], forMs: 60_000 } });
  const running = collect(sessions.postMessage('s1', turn));
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(asked).toHaveLength(1);
  isOnline = true;
  for (const listener of listeners) listener();
  expect(textOf(await running)).toBe('One two.');
  expect(listeners.size).toBe(0);
});

test('coming back to a turn reads what came after the event that is known', async () => {
  const { fetch, asked } = fakeGeneration(reply(['One ', 'two.']), []);
  const got = await collect(sessionsOf(fetch).resumeStream('s1', messageId, 1));
  expect(textOf(got)).toBe('two.');
  expect(asked[0]).toMatchObject({ method: 'GET', after: '1' });
});

test('stopping tells the server which reply', async () => {
  const asked: string[] = [];
  const sessions = sessionsOf(async (url, init) => {
    asked.push(`${init.method} ${url}`);
    return { ...streamAnswer(new Uint8Array()), status: 204 };
  });
  await sessions.stopGeneration('s1', messageId);
  expect(asked).toEqual([`DELETE /sessions/s1/stream?message_id=${messageId}`]);
});
