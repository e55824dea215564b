/*
 * Money: quota, events of Stripe and RevenueCat, sessions over the limit. On PGlite, then on PostgreSQL
 * with two processes; where tables are looked into, these are two applications in this process.
 * `--fixtures`: a folder of Stripe's objects in place of our own few.
 * node bench/bars/money.ts [--only name] [--repeats n] [--on pglite|postgresql] [--fixtures folder]
 */
import { parseArgs } from 'node:util';
import { accountParts } from './money-accounts.ts';
import { eventParts, fixturesPart } from './money-events.ts';
import { report } from './report.ts';
import { runParts } from './run-parts.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    repeats: { type: 'string' },
    on: { type: 'string' },
    fixtures: { type: 'string' },
  },
});
report(await runParts([...accountParts, ...eventParts, fixturesPart(values.fixtures)], values));
