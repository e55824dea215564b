import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createLlm, type LlmSettings } from '../../src/llm/create-llm.ts';
import { LlmError } from '../../src/llm/llm-error.ts';
import { type FakeReply, reply } from '../fakes/fake-reply.ts';
import { type FakeLlm, startFakeLlm } from '../fakes/llm-server.ts';
import { readAll, request } from './request.ts';

let first: FakeLlm;
let second: FakeLlm;
beforeAll(async () => {
  [first, second] = await Promise.all([startFakeLlm(), startFakeLlm()]);
});
afterAll(() => Promise.all([first.close(), second.close()]));

function llm(order: LlmSettings['order'] = ['anthropic', 'openai']) {
  const model = { apiKey: 'test-key', model: 'small', modelDeep: 'large' };
  return createLlm({
    order,
    limits: { firstMs: 1_500, idleMs: 1_500 },
    guidePaceMs: 0,
    providers: {
      anthropic: { ...model, baseUrl: first.anthropicUrl },
      openai: { ...model, baseUrl: second.openAiUrl },
      openrouter: { ...model, apiKey: null, baseUrl: null },
      compatible: { ...model, baseUrl: null },
    },
  });
}

const read = (order?: LlmSettings['order'], signal?: AbortSignal) => readAll(llm(order), signal);

describe('several providers', () => {
  const early: [string, FakeReply][] = [
    ['500', { text: [], fault: { kind: 'status', status: 500 } }],
    ['silence', { text: [], fault: { kind: 'silent' } }],
    ['an end before the first word', { text: ['a'], fault: { kind: 'end', after: 2 } }],
    ['an empty reply', { text: [] }],
  ];
  it.each(early)('go on with the next one after %s', async (_case, fault) => {
    first.script(fault);
    second.script(reply('From the second.'));
    const { text, events } = await read();
    expect(text).toBe('From the second.');
    expect(events.at(-1)).toMatchObject({ type: 'end', provider: 'openai' });
  });

  it('stay in use whatever one person’s request was refused for', async () => {
    const client = llm(['anthropic']);
    for (let time = 0; time < 8; time += 1) {
      first.script({ text: [], fault: { kind: 'status', status: 400 } });
      await expect(readAll(client)).rejects.toMatchObject({ status: 400 });
    }
    first.script(reply('Still here.'));
    expect((await readAll(client)).text).toBe('Still here.');
  });

  it('never let another one go on in the middle of a reply', async () => {
    first.script({ text: ['Half', ' a'], fault: { kind: 'reset', after: 5 } });
    const asked = second.requests.length;
    await expect(read()).rejects.toMatchObject({ kind: 'cut', provider: 'anthropic' });
    expect(second.requests).toHaveLength(asked);
  });

  it('fail as the last one did where all are down', async () => {
    const down: FakeReply = { text: [], fault: { kind: 'status', status: 503 } };
    const asked = [first.requests.length, second.requests.length];
    first.always(down);
    second.always(down);
    await expect(read()).rejects.toMatchObject({ kind: 'unavailable', provider: 'openai' });
    first.always();
    second.always();
    // The first is left at once; the last resort is asked twice more.
    expect(first.requests.length - (asked[0] ?? 0)).toBe(1);
    expect(second.requests.length - (asked[1] ?? 0)).toBe(3);
  });

  it('ask nobody else when the reader has left', async () => {
    const leaving = new AbortController();
    first.script({ text: [], fault: { kind: 'silent' } });
    const asked = second.requests.length;
    setTimeout(() => leaving.abort(), 50);
    await expect(read(undefined, leaving.signal)).rejects.toBeInstanceOf(LlmError);
    expect(second.requests).toHaveLength(asked);
  });

  it('leave out those without a key or an address', () => {
    const names = llm(['openrouter', 'compatible', 'openai', 'guide']).clients.map((c) => c.name);
    expect(names).toEqual(['openai', 'guide']);
  });

  it('ask the stronger model where the request is deep', async () => {
    second.script(reply('Deep.'));
    const signal = new AbortController().signal;
    for await (const _ of llm(['openai']).streamReply({ ...request, deep: true }, signal));
    expect(second.requests.at(-1)?.body).toContain('"model":"large"');
  });

  it('fall back to the built-in guide where it is listed', async () => {
    first.script({ text: [], fault: { kind: 'status', status: 500 } });
    const { text, events } = await read(['anthropic', 'guide']);
    expect(text.length).toBeGreaterThan(10);
    expect(events.at(-1)).toMatchObject({ type: 'end', provider: 'guide' });
  });
});

describe('a provider that keeps failing', () => {
  const down: FakeReply = { text: [], fault: { kind: 'status', status: 500 } };
  const model = { apiKey: 'test-key', model: 'small', modelDeep: 'large' };
  /** With a clock that a test moves. */
  function clocked(order: LlmSettings['order']) {
    let nowMs = 0;
    const none = { ...model, apiKey: null, baseUrl: null };
    const made = createLlm({
      order,
      guidePaceMs: 0,
      now: () => nowMs,
      providers: {
        anthropic: { ...model, baseUrl: first.anthropicUrl },
        openai: { ...model, baseUrl: second.openAiUrl },
        openrouter: none,
        compatible: none,
      },
    });
    const ask = (signal?: AbortSignal) => readAll(made, signal);
    return {
      ask,
      pass: (ms: number) => {
        nowMs += ms;
      },
    };
  }
  afterEach(() => {
    first.always();
    second.always();
  });

  it('is passed over after five failures, and tried by one within 15 s', async () => {
    const { ask, pass } = clocked(['anthropic', 'openai']);
    first.always(down);
    const asked = first.requests.length;
    for (let turn = 0; turn < 8; turn += 1) await ask();
    expect(first.requests.length - asked).toBe(5);

    pass(15_000);
    first.always({ ...reply('Back again.'), lateMs: 100 });
    const [probe, other] = await Promise.all([ask(), ask()]);
    expect(probe.events.at(-1)).toMatchObject({ provider: 'anthropic' });
    expect(other.events.at(-1)).toMatchObject({ provider: 'openai' });
    first.always(reply('Back.'));
    expect((await ask()).text).toBe('Back.');
  });

  it('stays passed over where the probe fails', async () => {
    const { ask, pass } = clocked(['anthropic', 'openai']);
    first.always(down);
    for (let turn = 0; turn < 5; turn += 1) await ask();
    pass(15_000);
    const asked = first.requests.length;
    for (let turn = 0; turn < 5; turn += 1) await ask();
    expect(first.requests.length - asked).toBe(1);
  });

  it('is not asked again by a person who waits, and says when it may be', async () => {
    const { ask, pass } = clocked(['openai']);
    second.always(down);
    for (let turn = 0; turn < 2; turn += 1) await ask().catch(() => undefined);
    const asked = second.requests.length;
    pass(4_000);
    await expect(ask()).rejects.toMatchObject({ kind: 'unavailable', retryAfterSeconds: 6 });
    expect(second.requests.length).toBe(asked);
  });

  it('is asked on although twenty people left', async () => {
    const { ask } = clocked(['openai']);
    second.always({ text: [], fault: { kind: 'silent' } });
    for (let turn = 0; turn < 20; turn += 1) {
      await ask(AbortSignal.timeout(5)).catch(() => undefined);
    }
    second.always(reply('Still here.'));
    expect((await ask()).text).toBe('Still here.');
  });
});
