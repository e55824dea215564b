import { randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { runOperatorCommand } from '../../src/features/operator/commands.ts';
import type { Limiter } from '../../src/guards/limiter.ts';
import { createMemoryLimiter } from '../../src/guards/memory-limiter.ts';
import { createRedisLimiter } from '../../src/guards/redis-limiter.ts';
import { createLogger } from '../../src/log.ts';
import { describeWithRedis } from '../harness/describe-with-redis.ts';
import { describeOnBothDatabases, signUp } from '../harness/index.ts';
import { type RedisServer, startRedis } from '../harness/redis-server.ts';
import { expectTheRule } from './limiter-rule.ts';

const minute = { limit: 3, windowMs: 60_000 };

describeWithRedis('the limiter of many processes', () => {
  let redis: RedisServer | undefined;
  const opened: Limiter[] = [];
  const lines: string[] = [];
  const server = () => {
    if (!redis) throw new Error('Redis runs only while tests run');
    return redis;
  };
  const log = createLogger(
    { logLevel: 'info' },
    new Writable({
      write(chunk, _, done) {
        lines.push(JSON.parse(String(chunk)).msg);
        done();
      },
    }),
  );
  const open = (url = server().url) => {
    const own = createMemoryLimiter(() => performance.now());
    const limiter = createRedisLimiter(url, own, log);
    opened.push(limiter);
    return limiter;
  };
  const passes = async (limiter: Limiter, key: string, count: number) => {
    const answers = await Promise.all(
      Array.from({ length: count }, () => limiter.hit(key, minute)),
    );
    return answers.filter(({ isAllowed }) => isAllowed).length;
  };

  beforeAll(async () => {
    redis = await startRedis();
  });
  afterEach(async () => {
    for (const limiter of opened.splice(0)) await limiter.close();
    lines.length = 0;
  });
  afterAll(() => redis?.stop());

  describe('while Redis answers', () => expectTheRule(() => open()));

  it('lets go of a key after its window', async () => {
    const key = randomUUID();
    await open().hit(key, { limit: 1, windowMs: 1_000 });
    expect((await open().hit(key, { limit: 1, windowMs: 1_000 })).resetMs).toBeLessThan(1_001);
  });

  it('counts in the other store at once when Redis dies, says so once, and comes back', async () => {
    const limiter = open();
    const key = randomUUID();
    expect(await passes(limiter, key, 5)).toBe(3);
    await server().stop();
    expect(await passes(limiter, key, 200)).toBe(3);
    expect(await passes(limiter, key, 5)).toBe(0);
    expect(lines).toEqual([expect.stringContaining('Redis does not answer')]);
    await server().start();
    await expect.poll(() => lines.length, { timeout: 20_000 }).toBe(2);
    expect(lines[1]).toBe('Redis answers again');
    expect(await passes(limiter, key, 5)).toBe(3);
    expect(await passes(open(), key, 5)).toBe(0);
  });

  it('does not wait for a Redis that is frozen more than once', async () => {
    const limiter = open();
    const key = randomUUID();
    await limiter.hit(key, minute);
    server().freeze();
    expect(await passes(limiter, key, 50)).toBe(3);
    const fromMs = performance.now();
    for (let at = 0; at < 50; at += 1) await limiter.hit(randomUUID(), minute);
    expect(performance.now() - fromMs).toBeLessThan(900);
    server().resume();
    await expect.poll(() => lines.at(-1), { timeout: 20_000 }).toBe('Redis answers again');
  });

  it('counts in the other store where Redis was never there', async () => {
    const limiter = open('redis://127.0.0.1:1');
    expect(await passes(limiter, 'one', 20)).toBe(3);
    expect(lines).toHaveLength(1);
  });

  describeOnBothDatabases('REDIS_URL', (ctx) => {
    const env = { RATE_LIMIT_SCALE: '1', REDIS_URL: 'redis://127.0.0.1:1' };

    it('holds one limit for two applications, whatever their database', async () => {
      const environment = { ...env, REDIS_URL: server().url };
      const apps = [await ctx.buildApp({ environment }), await ctx.buildApp({ environment })];
      const person = await signUp(ctx.app);
      const headers = {
        authorization: `Bearer ${person.accessToken}`,
        'x-device-fingerprint': person.fingerprint,
      };
      const asked = Array.from({ length: 90 }, (_, at) =>
        apps[at % 2]?.inject({ url: '/users/me', headers }),
      );
      const statuses = (await Promise.all(asked)).map((answer) => answer?.statusCode);
      expect(statuses.filter((status) => status === 200)).toHaveLength(30);
      expect(statuses.filter((status) => status === 429)).toHaveLength(60);
    });

    it('that leads nowhere keeps nobody out, and the limit holds', async () => {
      const app = await ctx.buildApp({ environment: env });
      const person = await signUp(app);
      const asked = Array.from({ length: 60 }, () => person.ask({ url: '/users/me' }));
      const statuses = (await Promise.all(asked)).map(({ statusCode }) => statusCode);
      expect(statuses.filter((status) => status === 200)).toHaveLength(30);
    });

    it('is seen by the doctor', async () => {
      const ask = async (REDIS_URL: string) => {
        const config = readConfig({ NODE_ENV: 'test', REDIS_URL });
        const deps = { ...ctx.deps, config: { ...ctx.deps.config, redisUrl: config.redisUrl } };
        return (await runOperatorCommand(deps, { command: 'doctor' })).lines.join('\n');
      };
      expect(await ask(server().url)).toMatch(/ok\s+limits\s+counted by REDIS_URL/);
      expect(await ask('redis://127.0.0.1:1')).toMatch(/wrong\s+limits\s+REDIS_URL does not/);
    });
  });
});
