import { describe } from 'vitest';
import { redisBinary } from './redis-server.ts';

/** Tests that need a Redis; where there is none, the report names them as skipped and says why. */
export function describeWithRedis(name: string, defineTests: () => void): void {
  if (redisBinary) describe(`${name} (Redis)`, defineTests);
  else describe.skip(`${name} (left out: no redis-server or valkey-server found)`, defineTests);
}
