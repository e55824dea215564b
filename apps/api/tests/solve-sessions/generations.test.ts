import { setTimeout as wait } from 'node:timers/promises';
import type { SolveEvent } from '@solacore/contract';
import { describe, expect, it } from 'vitest';
import type { Generation } from '../../src/features/solve-sessions/generation.ts';
import {
  createGenerations,
  type GenerationLimits,
} from '../../src/features/solve-sessions/generations.ts';
import { readEvents, textOf } from './read-events.ts';

const long = { detachedMs: 60_000, keptMs: 60_000, readMs: 60_000, count: 10, size: 100_000 };
const names = { sessionId: 'session', messageId: 'message' };
const failed: SolveEvent = {
  event: 'error',
  data: { error: 'LLM_UNAVAILABLE', params: {}, retryable: true },
};
const done: SolveEvent = {
  event: 'done',
  data: {
    next_step: 'receive',
    emotion_detected: null,
    step_complete: false,
    usage: { sessions_used: 1, sessions_limit: 10, tier: 'free' },
    provider: 'guide',
    truncated: false,
  },
};

/** A turn of `count` words, one every `paceMs`; it stops where it is told to. */
function words(count: number, paceMs = 1) {
  const seen = { reason: '' };
  return {
    seen,
    toErrorEvent: () => failed,
    async *events(signal: AbortSignal): AsyncGenerator<SolveEvent, void, void> {
      for (let at = 1; at <= count; at += 1) {
        await wait(paceMs);
        if (signal.aborted) seen.reason = String(signal.reason);
        signal.throwIfAborted();
        yield { event: 'token', data: { content: `${at} ` } };
      }
      yield done;
    },
  };
}

async function readAll(generation: Generation | undefined, after = 0, take = Infinity) {
  const leaving = new AbortController();
  let body = '';
  for await (const text of generation?.read(after, leaving.signal) ?? []) {
    body += text;
    if (body.split('\n\n').length > take) break;
  }
  return body;
}

const begin = (limits: Partial<GenerationLimits> = {}, source = words(5)) => {
  const generations = createGenerations({ ...long, ...limits });
  return { generations, source, generation: generations.begin(names, source) };
};

describe('a generation with a message id', () => {
  it('is read whole by two readers, the later one from the start', async () => {
    const { generations, generation } = begin();
    const one = readAll(generation);
    await wait(3);
    const two = readAll(generations.find(names));
    expect(textOf(readEvents(await one))).toBe('1 2 3 4 5 ');
    expect(await two).toBe(await one);
  });

  it('gives a reader what it missed, from every event on', async () => {
    const { generations, generation } = begin();
    const whole = await readAll(generation);
    for (let after = 0; after < 6; after += 1) {
      const rest = await readAll(generations.find(names), after);
      const frames = whole.split('\n\n').slice(after);
      expect(rest).toBe(frames.join('\n\n'));
    }
  });

  it('goes on without a reader, and ends when nobody comes back in time', async () => {
    const { generation, source } = begin({ detachedMs: 60 }, words(1_000));
    await readAll(generation, 0, 2);
    await wait(30);
    expect(source.seen.reason).toBe('');
    await expect.poll(() => source.seen.reason).toBe('left');
    const events = readEvents(await readAll(generation));
    expect(events.at(-1)).toEqual(failed);
  });

  it('waits anew for a reader that came back and left again', async () => {
    const { generation, source } = begin({ detachedMs: 80 }, words(1_000));
    for (let visit = 0; visit < 5; visit += 1) {
      await readAll(generation, 0, 2);
      await wait(40);
    }
    expect(source.seen.reason).toBe('');
    generation?.end('left');
  });

  it('is forgotten after its time, sooner once it was read', async () => {
    const unread = begin({ keptMs: 50 });
    await readAll(unread.generation);
    expect(unread.generations.find(names)).toBe(unread.generation);
    await expect.poll(() => unread.generations.find(names)).toBe(undefined);
    const read = begin({ readMs: 20 });
    await readAll(read.generation);
    read.generations.release(names);
    await expect.poll(() => read.generations.find(names)).toBe(undefined);
  });

  it('is stopped for its readers too, and forgotten', async () => {
    const { generations, generation, source } = begin({}, words(1_000));
    const reading = readAll(generation);
    await wait(20);
    expect(generations.stop(names)).toBe(true);
    expect(readEvents(await reading).at(-1)).toEqual(failed);
    expect(source.seen.reason).toBe('stopped');
    expect(generations.find(names)).toBe(undefined);
    expect(generations.stop(names)).toBe(false);
  });

  it('is not kept where it failed before its first event', async () => {
    const broken = {
      ...words(0),
      async *events(): AsyncGenerator<SolveEvent, void, void> {
        yield* [];
        throw new Error('dead');
      },
    };
    const { generations, generation } = begin({}, broken);
    await expect(readAll(generation)).rejects.toThrow('dead');
    expect(generations.find(names)).toBe(undefined);
  });
});

describe('generations', () => {
  it('run one at a time in a session, whatever the message', async () => {
    const { generations, generation } = begin();
    const other = { sessionId: 'session', messageId: 'other' };
    expect(generations.begin(other, words(1))).toBe(undefined);
    await readAll(generation);
    expect(generations.begin(other, words(1))).not.toBe(undefined);
  });

  it('end at once without a message id when the reader leaves', async () => {
    const generations = createGenerations(long);
    const source = words(1_000);
    const generation = generations.begin({ sessionId: 's', messageId: undefined }, source);
    await readAll(generation, 0, 2);
    await expect.poll(() => source.seen.reason).toBe('left');
  });

  it('keep no more than they may: what ended first goes, a new one is not kept where all run', async () => {
    const generations = createGenerations({ ...long, count: 3 });
    const name = (at: number) => ({ sessionId: `s${at}`, messageId: `m${at}` });
    for (let at = 0; at < 5; at += 1) await readAll(generations.begin(name(at), words(2)));
    expect([0, 1, 2, 3, 4].map((at) => generations.find(name(at)) !== undefined)).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
    const running = [5, 6, 7, 8].map((at) => generations.begin(name(at), words(1_000)));
    expect(running.every((generation) => generation !== undefined)).toBe(true);
    expect(generations.find(name(8))).toBe(undefined);
    generations.close();
  });

  it('keep no more text than they may', async () => {
    const generations = createGenerations({ ...long, size: 500 });
    const name = (at: number) => ({ sessionId: `s${at}`, messageId: `m${at}` });
    for (let at = 0; at < 6; at += 1) await readAll(generations.begin(name(at), words(5)));
    expect(generations.find(name(0))).toBe(undefined);
    expect(generations.find(name(5))).not.toBe(undefined);
  });
});
