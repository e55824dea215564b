import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';
import { beginWait, leftMs } from './patience.ts';

/** A pool that waits for a connection, and for an answer, as long as is left to the request. */
export function openPatientPool(settings: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(settings);
  readAnew(pool.options, 'connectionTimeoutMillis');
  pool.connect = counted(pool.connect);
  pool.query = counted(pool.query);
  pool.on('connect', (client) => {
    readAnew(Reflect.get(client, 'connectionParameters'), 'query_timeout');
    client.query = counted(client.query);
  });
  return pool;
}

/** The driver reads these limits at each wait, and knows nothing of requests. */
function readAnew(holder: unknown, name: string): void {
  if (typeof holder !== 'object' || holder === null) throw new Error(`pg has no ${name}`);
  Object.defineProperty(holder, name, { get: leftMs });
}

/** Counts what is waited; a callback runs for the request that gave it, whoever made room. */
function counted<Ask extends (...words: never[]) => unknown>(ask: Ask): Ask {
  return new Proxy(ask, {
    apply(_target, self, words: unknown[]) {
      const inRequest = AsyncLocalStorage.snapshot();
      const given = words.map((word) =>
        typeof word === 'function'
          ? (...told: unknown[]) => inRequest(() => Reflect.apply(word, undefined, told))
          : word,
      );
      const end = beginWait();
      const answer: unknown = Reflect.apply(ask, self, given);
      if (answer instanceof Promise) answer.then(end, end);
      else end();
      return answer;
    },
  });
}
