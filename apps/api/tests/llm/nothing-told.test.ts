import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMetrics } from '../../src/features/metrics/metrics.ts';
import { createLogger } from '../../src/log.ts';
import { llmAt, switchableLlm } from '../bars/switchable-llm.ts';
import type { FakeReply } from '../fakes/fake-reply.ts';
import { type FakeLlm, startFakeLlm } from '../fakes/llm-server.ts';
import { describeOnBothDatabases } from '../harness/index.ts';
import { type Person, registerPerson } from '../solve-sessions/person.ts';
import { request } from './request.ts';

const planted = 'vermilionharbour';
const limits = { firstMs: 200, idleMs: 200, wholeMs: 500 };
const text = ['You ', 'put '];
const status = (code: number): FakeReply => ({ text: [], fault: { kind: 'status', status: code } });

/** Both fakes repeat the question in bodies, headers, codes and error events. */
const failures: [string, FakeReply][] = [
  ...[400, 401, 403, 404, 408, 422, 429, 500, 503, 529].map((code): [string, FakeReply] => [
    String(code),
    status(code),
  ]),
  ['silence', { text: [], fault: { kind: 'silent' } }],
  ['a stall', { text, fault: { kind: 'stall', after: 3 } }],
  ['a reset', { text, fault: { kind: 'reset', after: 3 } }],
  ['an early end', { text, fault: { kind: 'end', after: 3 } }],
  ['half a JSON', { text: [planted, planted], fault: { kind: 'half-json', after: 3 } }],
  ['an error event first', { text, fault: { kind: 'error-event', after: 0 } }],
  ['an error event', { text, fault: { kind: 'error-event', after: 3 } }],
  ['comments', { text, fault: { kind: 'comments', after: 0 } }],
  ['empty pieces', { text, fault: { kind: 'empty-pieces', after: 1 } }],
  ['a refusal', { text: [], finish: 'refused' }],
  ['an empty reply', { text: [] }],
];
const cases = (['openai', 'anthropic'] as const).flatMap((protocol) =>
  failures.map(([name, failure]) => [protocol, name, failure] as const),
);

function openLog() {
  let lines = '';
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines += String(chunk);
      done();
    },
  });
  return { log: createLogger({ logLevel: 'trace' }, sink), lines: () => lines };
}

describeOnBothDatabases('what was asked, where the provider repeats it', (ctx) => {
  const llm = switchableLlm();
  const metrics = createMetrics({ openai: { input: 3, output: 15 } });
  const { log, lines } = openLog();
  let fake: FakeLlm;
  let person: Person;
  beforeAll(async () => {
    fake = await startFakeLlm();
    person = await registerPerson(await ctx.buildApp({ parts: { llm: llm.llm, metrics, log } }));
  });
  afterAll(() => fake.close());

  it.each(cases)('is told to nobody: %s, %s', async (protocol, _name, failure) => {
    const { id } = await person.startSession();
    const address = protocol === 'openai' ? fake.openAiUrl : fake.anthropicUrl;
    llm.use(llmAt({ [protocol]: address }, { limits, meter: metrics.llm }));
    fake.always(failure);
    const asked = fake.requests.length;
    const loggedBefore = lines().length;
    const answer = await person.say(id, {
      content: `Nobody may read ${planted}`,
      step: 'receive',
    });
    await person.send('PATCH', `/sessions/${id}`, { status: 'abandoned' });
    expect(fake.requests.slice(asked).some(({ body }) => body.includes(planted))).toBe(true);
    expect([200, 503]).toContain(answer.status);
    // A reply may say what it wants: only errors are looked at.
    const told = answer.events.filter(({ event }) => event !== 'token');
    const logged = lines().slice(loggedBefore);
    expect(logged).toContain(`"provider":"${protocol}"`);
    const places = [
      logged,
      await metrics.registry.metrics(),
      JSON.stringify([answer.params, told]),
    ];
    for (const place of places) {
      expect(place).not.toContain(planted);
      expect(place).not.toContain('secret');
    }
  });
});

describe('what a provider throws', () => {
  let fake: FakeLlm;
  beforeAll(async () => {
    fake = await startFakeLlm();
  });
  afterAll(() => fake.close());

  it.each(cases)('becomes an error without words: %s, %s', async (protocol, _name, failure) => {
    const address = protocol === 'openai' ? fake.openAiUrl : fake.anthropicUrl;
    fake.always(failure);
    const [client] = llmAt({ [protocol]: address }, { limits }).clients;
    const prompt = { ...request.prompt, messages: [{ role: 'user', content: planted } as const] };
    const calls: unknown[] = [];
    const asked = { ...request, prompt, onCall: (call: unknown) => calls.push(call) };
    let thrown: unknown;
    try {
      for await (const _ of client?.streamReply(asked, new AbortController().signal) ?? []);
    } catch (error) {
      thrown = error;
    }
    if (!(thrown instanceof Error)) throw new Error('nothing was thrown');
    const fields = Object.getOwnPropertyNames(thrown).map((key) => Reflect.get(thrown, key));
    const told = JSON.stringify([fields, String(thrown.cause), calls]);
    expect(told).not.toContain(planted);
    expect(told).not.toContain('secret');
    expect(calls).toHaveLength(1);
  });

  it('is not written by the log either, whatever way it is handed over', () => {
    const { log, lines } = openLog();
    const stack = `\n    at ${planted} (/x/apps/api/src/${planted}.ts:1:1)`;
    const error = Object.assign(new TypeError(`Bad request: ${planted}${stack}`), {
      code: planted,
      error: { message: planted },
      headers: { 'x-echo': planted },
    });
    const upper = Object.assign(new Error('x', { cause: error }), { name: `Error ${planted}` });
    for (const one of [error, upper]) {
      log.error(one);
      log.error({ err: one });
      log.error({ error: one }, 'with words');
      log.error({ err: one }, 'with words');
      log.error(one, 'with words');
    }
    expect(lines().split('\n')).toHaveLength(11);
    expect(lines()).not.toContain(planted);
    expect(lines()).toContain('"name":"TypeError"');
  });
});
