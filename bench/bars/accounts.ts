/*
 * Accounts, devices, logins, limits, from outside: on PGlite, then on PostgreSQL with two processes.
 * node bench/bars/accounts.ts [--only name] [--repeats n] [--on pglite|postgresql]
 */
import { parseArgs } from 'node:util';
import { limitParts } from './accounts-limits.ts';
import { tokenParts } from './accounts-tokens.ts';
import { report } from './report.ts';
import { runParts } from './run-parts.ts';

const { values } = parseArgs({
  options: { only: { type: 'string' }, repeats: { type: 'string' }, on: { type: 'string' } },
});
report(await runParts([...tokenParts, ...limitParts], values));
