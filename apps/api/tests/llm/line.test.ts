import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLine, type LineLoad } from '../../src/llm/line.ts';
import type { LlmEvent, StreamReply } from '../../src/llm/llm-client.ts';
import { LlmError } from '../../src/llm/llm-error.ts';
import { inLine } from '../../src/llm/wait-in-line.ts';
import { request } from './request.ts';

const end: LlmEvent = {
  type: 'end',
  provider: 'openai',
  model: 'small',
  truncated: false,
  tokens: { input: 1, output: 1 },
};

/** A line of one or more slots, and replies that last until they are let go. */
function openLine({ concurrency = 1, longest = 20, longestWaitMs = 10_000 } = {}) {
  let load: LineLoad = { running: 0, waiting: 0 };
  let most = 0;
  const running: (() => void)[] = [];
  const names: string[] = [];
  const line = createLine({
    concurrency,
    longest,
    onChange: (now) => {
      load = now;
      most = Math.max(most, now.running);
    },
  });
  const stream = (name: string): StreamReply =>
    async function* streamReply(_request, signal) {
      names.push(name);
      await new Promise<void>((resolve) => {
        running.push(resolve);
        signal.addEventListener('abort', () => resolve());
      });
      if (signal.aborted) {
        throw new LlmError({ kind: 'aborted', provider: 'openai', retryable: false });
      }
      yield end;
    };
  const waiting = {
    line,
    provider: 'openai',
    longestWaitMs,
    now: () => 0,
    onWaited: () => undefined,
    onTurnedAway: () => undefined,
  } as const;
  return {
    names,
    load: () => load,
    most: () => most,
    letGo: () => running.shift()?.(),
    /** Comes, and reads to the end. */
    come(name: string, priority = false) {
      const leaving = new AbortController();
      const places: number[] = [];
      const done = (async () => {
        const reply = inLine(stream(name), waiting)({ ...request, priority }, leaving.signal);
        for await (const event of reply) if (event.type === 'queue') places.push(event.position);
        return 'ended';
      })().catch((error: unknown) => (error instanceof LlmError ? error.kind : 'bug'));
      return { places, done, leave: () => leaving.abort() };
    },
    reply: (name: string) => inLine(stream(name), waiting)(request, new AbortController().signal),
  };
}
const tick = () => wait(1);

describe('the line in front of the models', () => {
  it('is not noticed while there is room', async () => {
    const line = openLine({ concurrency: 2 });
    const people = [line.come('a'), line.come('b')];
    await tick();
    line.letGo();
    line.letGo();
    expect(await Promise.all(people.map(({ done }) => done))).toEqual(['ended', 'ended']);
    expect(people.map(({ places }) => places)).toEqual([[], []]);
    expect(line.load()).toEqual({ running: 0, waiting: 0 });
  });

  it('tells each their place at the start and each time it changes', async () => {
    const line = openLine();
    line.come('running');
    const [b, c] = [line.come('b'), line.come('c')];
    await tick();
    const first = line.come('paid', true);
    await tick();
    for (let left = 0; left < 4; left += 1) {
      line.letGo();
      await tick();
    }
    expect(await Promise.all([b.done, c.done, first.done])).toEqual(['ended', 'ended', 'ended']);
    expect(line.names).toEqual(['running', 'paid', 'b', 'c']);
    expect([b.places, c.places, first.places]).toEqual([[1, 2, 1], [2, 3, 2, 1], [1]]);
  });

  it('is left at once by whoever leaves, waiting or let in', async () => {
    const line = openLine();
    const inside = line.come('inside');
    const [gone, stays] = [line.come('gone'), line.come('stays')];
    await tick();
    gone.leave();
    expect(line.load()).toEqual({ running: 1, waiting: 1 });
    await tick();
    inside.leave();
    expect(line.load()).toEqual({ running: 1, waiting: 0 });
    expect(await Promise.all([gone.done, inside.done])).toEqual(['aborted', 'aborted']);
    await tick();
    expect(stays.places).toEqual([2, 1]);
    expect(line.load()).toEqual({ running: 1, waiting: 0 });
    stays.leave();
    await stays.done;
    expect(line.load()).toEqual({ running: 0, waiting: 0 });
  });

  it('frees a slot that was given to a reader who reads no further', async () => {
    const line = openLine();
    line.come('inside');
    await tick();
    const paused = line.reply('paused');
    expect((await paused.next()).value).toEqual({ type: 'queue', position: 1 });
    line.letGo();
    await tick();
    expect(line.load()).toEqual({ running: 1, waiting: 0 });
    await paused.return();
    expect(line.load()).toEqual({ running: 0, waiting: 0 });
    expect(line.names).toEqual(['inside']);
  });

  it('turns one more away where it is full, and whoever waited too long', async () => {
    const line = openLine({ longest: 1, longestWaitMs: 30 });
    const inside = line.come('inside');
    const late = line.come('late');
    const tooMany = line.come('too many');
    expect(await tooMany.done).toBe('busy');
    expect(await late.done).toBe('busy');
    expect(line.load()).toEqual({ running: 1, waiting: 0 });
    line.letGo();
    await inside.done;
  });

  it('never runs more than its slots, and is empty after any coming and going', async () => {
    const step = fc.constantFrom('come', 'paid', 'let go', 'leave');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), fc.nat(3), async (steps, extra) => {
        const line = openLine({ concurrency: extra + 1, longest: 5 });
        const people: ReturnType<typeof line.come>[] = [];
        for (const [at, what] of steps.entries()) {
          if (what === 'let go') line.letGo();
          else if (what === 'leave') people[(at * 7) % (people.length || 1)]?.leave();
          else people.push(line.come(String(at), what === 'paid'));
          if (at % 3 === 0) await Promise.resolve();
        }
        for (const person of people) person.leave();
        const ends = await Promise.all(people.map(({ done }) => done));
        expect(ends).not.toContain('bug');
        expect(line.most()).toBeLessThanOrEqual(extra + 1);
        expect(line.load()).toEqual({ running: 0, waiting: 0 });
      }),
      { numRuns: 100 },
    );
  });
});

describe('a simulated hour of a crowded line', () => {
  it('lets everybody in, those with priority sooner', async () => {
    const line = openLine({ concurrency: 3, longest: 1_000 });
    const waits: Record<'paid' | 'free', number[]> = { paid: [], free: [] };
    let admissions = 0;
    for (let minute = 0; minute < 60; minute += 1) {
      for (let one = 0; one < 5; one += 1) {
        const kind = one < 4 ? 'paid' : 'free';
        const came = admissions;
        void line
          .come(`${kind}-${minute}-${one}`, kind === 'paid')
          .done.then(() => waits[kind].push(admissions - came));
      }
      for (let one = 0; one < 4; one += 1) {
        line.letGo();
        admissions += 1;
        await tick();
      }
    }
    for (let left = 0; left < 200; left += 1) {
      line.letGo();
      admissions += 1;
      await tick();
    }
    expect([waits.paid.length, waits.free.length]).toEqual([240, 60]);
    // Each minute brings one without priority and lets four in: theirs is one of these.
    expect(Math.max(...waits.free)).toBeLessThanOrEqual(12);
    expect(line.load()).toEqual({ running: 0, waiting: 0 });
  });
});
