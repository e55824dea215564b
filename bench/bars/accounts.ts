/*
 * Accounts, devices, logins, limits, from outside: on PGlite, then on PostgreSQL with two processes.
 * node bench/bars/accounts.ts [--only name] [--repeats n] [--on pglite|postgresql]
 */
import { parseArgs } from 'node:util';
import { startCluster } from '../../apps/api/tests/harness/postgres-cluster.ts';
import { limitParts } from './accounts-limits.ts';
import { tokenParts } from './accounts-tokens.ts';
import type { Part } from './part.ts';
import { type Bar, report } from './report.ts';

const { values } = parseArgs({
  options: { only: { type: 'string' }, repeats: { type: 'string' }, on: { type: 'string' } },
});
const parts = [...tokenParts, ...limitParts].filter(
  ({ name }) => values.only === undefined || values.only === name,
);
if (parts.length === 0) throw new Error(`No bar is named ${values.only}`);

const cluster = values.on === 'pglite' ? undefined : await startCluster();
const places = [
  { place: 'PGlite', env: {}, isAsked: values.on !== 'postgresql' },
  {
    place: 'PostgreSQL, 2 processes',
    env: { DATABASE_URL: cluster?.url('postgres'), WORKERS: '2' },
    isAsked: cluster !== undefined,
  },
].filter(({ isAsked }) => isAsked);

const seen: Bar[] = [];
try {
  for (const part of parts) {
    for (const { place, env } of part.isAlone ? places.slice(0, 1) : places) {
      const where = part.isAlone ? '' : `, ${place}`;
      console.log(`${part.name}${where} …`);
      for (const bar of await measure(part, env)) {
        seen.push({ ...bar, what: `${part.name}${where}: ${bar.what}` });
      }
    }
  }
} finally {
  await cluster?.stop();
}
report(seen);

/** A bar that breaks is missed; the others are still measured. */
function measure(part: Part, env: NodeJS.ProcessEnv): Promise<Bar[]> {
  const repeats = Number(values.repeats ?? part.repeats);
  return part.run(repeats, env).catch((error: unknown) => {
    const seen = error instanceof Error ? error.message : 'broke';
    return [{ what: 'ran to its end', seen, isMet: false }];
  });
}
