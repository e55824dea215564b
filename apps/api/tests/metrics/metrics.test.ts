import { errorCodes } from '@solacore/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Deps } from '../../src/deps.ts';
import { createMetrics } from '../../src/features/metrics/metrics.ts';
import { listRoutes } from '../authorization/routes.ts';
import { llmAt } from '../bars/switchable-llm.ts';
import { reply } from '../fakes/fake-reply.ts';
import { type FakeLlm, startFakeLlm } from '../fakes/llm-server.ts';
import { describeOnBothDatabases } from '../harness/index.ts';
import { registerPerson } from '../solve-sessions/person.ts';

const planted = 'vermilionharbour';
const token = 'a-token-of-the-operator';
const prices = { openai: { input: 3, output: 15 } };
const card = { emotion: { label: 'overwhelmed', confirmed: false }, theme: 'A moving deadline' };

/** Every value that a label may take, beside the patterns of routes. */
const known = [
  ...errorCodes,
  ...['GET', 'POST', 'none', '2xx', '4xx', '5xx', 'register', 'password', 'refused'],
  ...['p50', 'p99', 'max', 'used', 'idle', 'retry', 'failed'],
  ...['anthropic', 'openai', 'openrouter', 'compatible', 'guide'],
  ...['ok', 'unavailable', 'rate_limited', 'timeout', 'cut', 'refused', 'invalid', 'aborted'],
  ...['input', 'output', 'running', 'waiting'],
];

describeOnBothDatabases(
  'GET /metrics',
  (ctx) => {
    let fake: FakeLlm;
    const metrics = createMetrics(prices);
    const parts = (): Partial<Deps> => ({
      metrics,
      llm: llmAt(
        { openai: fake.openAiUrl },
        {
          limits: { firstMs: 10_000, idleMs: 10_000 },
          order: ['openai', 'guide'],
          meter: metrics.llm,
        },
      ),
    });
    beforeAll(async () => {
      fake = await startFakeLlm();
    });
    afterAll(() => fake.close());

    it('counts calls, tokens, cost and times, and nothing anybody said', async () => {
      const app = await ctx.buildApp({ parts: parts() });
      const person = await registerPerson(app);
      const { id } = await person.startSession();
      const message = { content: `Nobody may read ${planted}`, step: 'receive' as const };
      fake.script(
        reply(planted, { ready: false, result: card }),
        { text: [], fault: { kind: 'status', status: 500 } },
        { text: [planted], fault: { kind: 'error-event', after: 3 } },
      );
      for (let turn = 0; turn < 3; turn += 1) await person.say(id, message);
      await person.send('GET', `/sessions?cursor=${planted}`);
      await app.inject({ url: `/${planted}`, headers: { 'user-agent': planted } });

      const { statusCode, headers, body } = await app.inject('/metrics');
      expect([statusCode, headers['cache-control']]).toEqual([200, 'no-store']);
      expect(headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
      const lines = [
        'solacore_llm_calls_total{provider="openai",outcome="ok"} 1',
        'solacore_llm_calls_total{provider="openai",outcome="unavailable"} 2',
        'solacore_llm_calls_total{provider="guide",outcome="ok"} 1',
        'solacore_llm_first_token_seconds_count{provider="openai"} 2',
        'solacore_llm_turns{state="running"} 0',
        'solacore_llm_wait_seconds_count 3',
      ];
      for (const line of lines) expect(body.split('\n')).toContain(line);
      expect(
        metricOf(body, 'solacore_llm_tokens_total{provider="openai",direction="input"}'),
      ).toBeGreaterThan(100);
      expect(metricOf(body, 'solacore_llm_cost_dollars_total{provider="openai"}')).toBeGreaterThan(
        0.0006,
      );
      expect(body).not.toContain(planted);
      const values = [...body.matchAll(/(\w+)="([^"]*)"/g)].filter(([, label]) => label !== 'le');
      const routes = listRoutes(app).map((route) => route.replace(/^\w+ /, ''));
      const allowed = [...known, ...routes, ctx.deps.config.version];
      for (const [, , value] of values) expect(allowed).toContain(value);
      expect(body.split('\n').length).toBeLessThan(260);
    });

    it('shows no cost where no price is set', async () => {
      const { body } = await ctx.app.inject('/metrics');
      expect(body).toContain('solacore_llm_calls_total');
      expect(body).not.toContain('cost');
    });

    it.each([
      ['of this machine', {}, 200],
      ['that a proxy passed on', { 'x-forwarded-for': '203.0.113.9' }, 404],
      ['that names an empty proxy', { forwarded: '' }, 404],
      [
        'of a proxy, with the token',
        { 'x-forwarded-for': '203.0.113.9', authorization: `Bearer ${token}` },
        200,
      ],
      ['of a proxy, with another token', { via: '1.1 x', authorization: `Bearer ${token}x` }, 404],
      ['of a proxy, with half of it', { via: '1.1 x', authorization: 'Bearer a-token' }, 404],
    ])('answers one %s as it should', async (_case, headers, status) => {
      const app = await ctx.buildApp({ environment: { METRICS_TOKEN: token } });
      const answer = await app.inject({ url: '/metrics', headers });
      expect(answer.statusCode).toBe(status);
      if (status === 404) expect(answer.json().error).toBe('NOT_FOUND');
    });

    it('is closed to other machines, and to any token where none is set', async () => {
      const remote = { url: '/metrics', remoteAddress: '10.0.0.8' };
      expect((await ctx.app.inject(remote)).statusCode).toBe(404);
      const headers = { authorization: 'Bearer null' };
      expect((await ctx.app.inject({ ...remote, headers })).statusCode).toBe(404);
    });

    it('is not in the documents', async () => {
      expect((await ctx.app.inject('/openapi.json')).body).not.toContain('/metrics');
    });
  },
  { environment: { LLM_PRICES: '' } },
);

function metricOf(body: string, name: string): number {
  const line = body.split('\n').find((one) => one.startsWith(`${name} `));
  return Number(line?.split(' ').at(-1));
}
