import { Redis } from 'ioredis';

const timeoutMs = 1_000;

/** Whether a Redis answers at this address. */
export async function isRedisUp(url: string): Promise<boolean> {
  const redis = new Redis(url, {
    connectTimeout: timeoutMs,
    commandTimeout: timeoutMs,
    retryStrategy: null,
  });
  redis.on('error', () => undefined);
  try {
    return (await redis.ping()) === 'PONG';
  } catch {
    return false;
  } finally {
    redis.disconnect();
  }
}
