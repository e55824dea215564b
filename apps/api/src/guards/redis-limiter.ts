import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { z } from 'zod';
import { withinTime } from '../http/within-time.ts';
import type { Limiter } from './limiter.ts';
import { answerHit, type WindowAnswer, type WindowLimit } from './sliding-window.ts';

/** A Redis that needs longer is taken for down: the other store is asked at once. */
const answerTimeoutMs = 1_000;
/** Between two tries to reach a Redis that is down. */
const retryMs = 500;

/** A list of moments a key, by Redis' own clock. Answers: hits before this one, the oldest, now. */
const script = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local limit, window = tonumber(ARGV[1]), tonumber(ARGV[2])
local oldest = redis.call('LINDEX', KEYS[1], 0)
while oldest and tonumber(oldest) <= now - window do
  redis.call('LPOP', KEYS[1])
  oldest = redis.call('LINDEX', KEYS[1], 0)
end
local live = redis.call('LLEN', KEYS[1])
if live < limit then
  redis.call('RPUSH', KEYS[1], string.format('%.0f', now))
  redis.call('PEXPIRE', KEYS[1], math.ceil(window))
end
return { live, tonumber(oldest) or now, now }`;

const replySchema = z.tuple([z.number(), z.number(), z.number()]);

/**
 * For many processes on one Redis or Valkey. While it does not answer, `fallback` counts: one that
 * the processes share as well, so the limit stays one number; at each change a window begins anew.
 */
export function createRedisLimiter(url: string, fallback: Limiter, log: Logger): Limiter {
  const redis = new Redis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    retryStrategy: () => retryMs,
  });
  // Its failures come back from the commands; unheard, this event would end the process.
  redis.on('error', () => undefined);
  let connected: Promise<void> | undefined;
  let probing: NodeJS.Timeout | undefined;

  async function ask(key: string, limit: WindowLimit): Promise<WindowAnswer> {
    const args = [limit.limit, limit.windowMs];
    const asked = redis.eval(script, 1, `solacore:limit:${key}`, ...args);
    const reply: unknown = await withinTime(asked, answerTimeoutMs);
    const [live, oldestMs, nowMs] = replySchema.parse(reply);
    return answerHit(limit, { live, oldestMs }, nowMs);
  }

  function leave(): void {
    if (probing) return;
    log.error('Redis does not answer: limits are counted in the database or in this process');
    probing = setInterval(probe, retryMs).unref();
  }

  async function probe(): Promise<void> {
    const isBack = await ask('probe', { limit: 1, windowMs: retryMs }).then(
      () => true,
      () => false,
    );
    if (!isBack || !probing) return;
    clearInterval(probing);
    probing = undefined;
    log.info('Redis answers again');
  }

  return {
    hit: async (key, limit) => {
      connected ??= withinTime(redis.connect(), answerTimeoutMs).catch(leave);
      await connected;
      if (probing) return fallback.hit(key, limit);
      return ask(key, limit).catch(() => {
        leave();
        return fallback.hit(key, limit);
      });
    },
    close: async () => {
      clearInterval(probing);
      redis.disconnect();
      await fallback.close();
    },
  };
}
