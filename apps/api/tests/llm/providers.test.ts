import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAnthropicClient } from '../../src/llm/anthropic.ts';
import type { StreamLimits } from '../../src/llm/guard-stream.ts';
import type { LlmClient } from '../../src/llm/llm-client.ts';
import { LlmError, type LlmErrorKind } from '../../src/llm/llm-error.ts';
import { createOpenAiClient } from '../../src/llm/openai.ts';
import { type FakeReply, reply, stepResult } from '../fakes/fake-reply.ts';
import { type FakeLlm, startFakeLlm } from '../fakes/llm-server.ts';
import { readAll } from './request.ts';

const models = { model: 'small', modelDeep: 'large', apiKey: 'test-key' };
const patient = { firstMs: 10_000, idleMs: 10_000 };
/** For providers that say nothing. */
const brief = { firstMs: 300, idleMs: 300 };
const sentences = {
  en: 'You gave it three weekends. Keep <PERSON_1> in mind 🙂.',
  es: '«No llego», dices. Suena agotador, ¿qué te pesa más?',
  zh: '连着三个周末都搭进去了，还是觉得追不上。𠮷野家',
};
const result = { ready: true, result: { theme: '追不上' } };

let fake: FakeLlm;
beforeAll(async () => {
  fake = await startFakeLlm();
});
afterAll(() => fake.close());

const protocols: [string, (limits?: StreamLimits) => LlmClient][] = [
  [
    'openai',
    (limits = patient) =>
      createOpenAiClient({ name: 'openai', baseUrl: fake.openAiUrl, ...models, limits }),
  ],
  [
    'compatible',
    (limits = patient) =>
      createOpenAiClient({ name: 'compatible', baseUrl: fake.openAiUrl, ...models, limits }),
  ],
  [
    'anthropic',
    (limits = patient) => createAnthropicClient({ baseUrl: fake.anthropicUrl, ...models, limits }),
  ],
];

async function failureOf(client: LlmClient, signal?: AbortSignal): Promise<LlmError> {
  const failure: unknown = await readAll(client, signal).catch((error: unknown) => error);
  if (!(failure instanceof LlmError)) throw new Error('no LlmError was thrown');
  return failure;
}

describe.each(protocols)('%s', (_name, client) => {
  it('streams the text, then the tool call cut into many pieces, then one end', async () => {
    fake.script(reply(sentences.en, result));
    const { text, events } = await readAll(client());
    expect(text).toBe(sentences.en);
    expect(events.at(-2)).toEqual({ type: 'result', input: result });
    expect(events.at(-1)).toMatchObject({ type: 'end', truncated: false });
    expect(events.filter((event) => event.type === 'end')).toHaveLength(1);
  });

  it.each(Object.entries(sentences))(
    'reads %s cut at every byte, with CRLF',
    async (_lang, text) => {
      fake.script({ ...reply(text, result), everyByte: true, lineEnd: '\r\n' });
      const read = await readAll(client());
      expect(read.text).toBe(text);
      expect(read.text).not.toContain('\uFFFD');
      expect(read.events.at(-2)).toEqual({ type: 'result', input: result });
    },
  );

  it('passes words that arrive together on together, and others as they come', async () => {
    const text = Array(40).fill('word ');
    const pieces = async (script: FakeReply) => {
      fake.script(script);
      const { events } = await readAll(client());
      return events.filter((event) => event.type === 'text').length;
    };
    expect(await pieces({ text })).toBeLessThan(10);
    expect(await pieces({ text: text.slice(0, 5), pauseMs: 30 })).toBe(5);
  });

  it('passes over unknown events and a line of a megabyte', async () => {
    fake.script(
      { ...reply(sentences.es), fault: { kind: 'unknown-events' } },
      { ...reply(sentences.zh), fault: { kind: 'huge-line', characters: 1_000_000 } },
    );
    expect((await readAll(client())).text).toBe(sentences.es);
    expect((await readAll(client())).text).toBe(sentences.zh);
  });

  it('passes every call on in order, under whatever name, and null for one that does not parse', async () => {
    const pieces = (...texts: string[]) => ({ name: stepResult, pieces: texts });
    const scripts: [FakeReply['calls'], unknown[]][] = [
      [
        [pieces('{"n":1}'), pieces('{"n":2}')],
        [{ n: 1 }, { n: 2 }],
      ],
      [[pieces('{"n":')], [null]],
      [[{ name: 'another_tool', pieces: ['{"n":1}'] }], [{ n: 1 }]],
      [[{ name: 'another_tool', pieces: ['{"n":1}'] }, pieces('{"n":2}')], [{ n: 2 }]],
      [[pieces('"{\\"n\\":', '1}"')], [{ n: 1 }]],
      [[pieces('""')], [null]],
      [[], []],
    ];
    for (const [calls = [], inputs] of scripts) {
      fake.script({ text: ['Hi'], calls });
      const { events } = await readAll(client());
      expect(events.flatMap((event) => (event.type === 'result' ? [event.input] : []))).toEqual(
        inputs,
      );
    }
  });

  it('says that a reply cut by its length limit is truncated', async () => {
    fake.script({ text: ['Half a'], finish: 'length' });
    expect((await readAll(client())).events.at(-1)).toMatchObject({ truncated: true });
  });

  it('ends a reply that does not end by itself as truncated', async () => {
    fake.script({ text: Array(1000).fill('and so on '.repeat(10)) });
    const { text, events } = await readAll(client());
    expect(text.length).toBeGreaterThan(20_000);
    expect(text.length).toBeLessThan(30_000);
    expect(events.at(-1)).toMatchObject({ type: 'end', truncated: true });
  });

  const faults: [string, FakeReply, LlmErrorKind][] = [
    ['429', { text: [], fault: { kind: 'status', status: 429 } }, 'rate_limited'],
    ['500', { text: [], fault: { kind: 'status', status: 500 } }, 'unavailable'],
    ['503', { text: [], fault: { kind: 'status', status: 503 } }, 'unavailable'],
    ['401', { text: [], fault: { kind: 'status', status: 401 } }, 'unavailable'],
    ['no answer at all', { text: [], fault: { kind: 'silent' } }, 'timeout'],
    ['a stall in the middle', { text: ['a', 'b'], fault: { kind: 'stall', after: 3 } }, 'timeout'],
    ['a reset in the middle', { text: ['a', 'b'], fault: { kind: 'reset', after: 3 } }, 'cut'],
    ['a clean end in the middle', { text: ['a', 'b'], fault: { kind: 'end', after: 3 } }, 'cut'],
    ['an end without a finish reason', { text: ['a'], finish: 'none' }, 'cut'],
    ['half a JSON', { text: ['a', 'b'], fault: { kind: 'half-json', after: 3 } }, 'invalid'],
    [
      'an error event',
      { text: ['a', 'b'], fault: { kind: 'error-event', after: 3 } },
      'unavailable',
    ],
    ['a refusal', { text: ['a'], finish: 'refused' }, 'refused'],
    ['an empty reply', { text: [] }, 'invalid'],
  ];
  it.each(faults)('turns %s into one LlmError', async (_case, scripted, kind) => {
    fake.script(scripted);
    const failure = await failureOf(client(kind === 'timeout' ? brief : patient));
    expect(failure.kind).toBe(kind);
    expect(
      JSON.stringify([failure.message, failure.stack, { ...failure }, failure.cause]),
    ).not.toContain('secret');
  });

  it('ends the request within a second when the reader leaves', async () => {
    const left = fake.counters.left;
    fake.script({ ...reply(sentences.en.repeat(20)), pauseMs: 20 });
    const leaving = new AbortController();
    setTimeout(() => leaving.abort(), 60);
    const failure = await failureOf(client(), leaving.signal);
    expect(failure.kind).toBe('aborted');
    await expect.poll(() => fake.counters.left, { timeout: 1000 }).toBe(left + 1);
  });
});

describe('an address where nobody answers', () => {
  it.each([
    ['refused', () => 'http://127.0.0.1:9'],
    ['unknown name', () => 'http://nobody.invalid'],
    ['no TLS there', () => fake.anthropicUrl.replace('http:', 'https:')],
  ])('is unavailable: %s', async (_case, address) => {
    const baseUrl = address();
    const clients = [
      createOpenAiClient({ name: 'openai', ...models, baseUrl, limits: brief }),
      createAnthropicClient({ ...models, baseUrl, limits: brief }),
    ];
    for (const client of clients) {
      expect(['unavailable', 'timeout']).toContain((await failureOf(client)).kind);
    }
  });
});
