import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Database } from '../db/client.ts';
import { createDatabaseLimiter } from './database-limiter.ts';
import type { Limiter } from './limiter.ts';
import { createMemoryLimiter } from './memory-limiter.ts';
import { createRedisLimiter } from './redis-limiter.ts';

/** Redis where it is configured, else the shared database, else the memory of the one process. */
export function createLimiter(
  { redisUrl }: Pick<Config, 'redisUrl'>,
  { db, kind }: Database,
  log: Logger,
): Limiter {
  const own =
    kind === 'server' ? createDatabaseLimiter(db) : createMemoryLimiter(() => performance.now());
  return redisUrl ? createRedisLimiter(redisUrl, own, log) : own;
}
