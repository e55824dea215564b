/*
 * Half of what this machine can bear, for half an hour: does memory grow, is any request answered
 * badly? What it can bear is measured first, in the same run, with everything on the same cores.
 * node bench/bars/soak.ts [--minutes n]
 */
import { setInterval as every } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { freePort } from '../../apps/api/tests/harness/process.ts';
import { converse } from '../soak/converse.ts';
import { asFastAsPossible, atPace, type Load } from '../soak/load.ts';
import { type Sample, slopeOf } from '../soak/slope.ts';
import { rssMb, startScript } from '../stream/processes.ts';
import { product } from '../stream/targets.ts';
import { report } from './report.ts';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '30' } } });
const minutes = Number(values.minutes);
const warmUpShare = 0.2;
const sampleMs = 5_000;
const fullLoadMs = 20_000;

const upstreamPort = await freePort();
const upstream = await startScript(
  new URL('../stream/upstream.ts', import.meta.url).pathname,
  [String(upstreamPort)],
  upstreamPort,
);
await fetch(`http://127.0.0.1:${upstreamPort}/pace?tokens=40&every=10&first=50`);
const target = await product(upstreamPort);

let turn = 0;
const use = async () => {
  const person = target.people[turn % target.people.length];
  turn += 1;
  if (person) await converse(person);
};
const errorsOf = ({ errors }: Load) => [...errors.values()].reduce((sum, one) => sum + one, 0);

try {
  const full = await asFastAsPossible(use, 64, fullLoadMs);
  const perSecond = full.done / (fullLoadMs / 1000) / 2;
  console.log(`full load ${(perSecond * 2).toFixed(1)} conversations a second, half is kept`);
  const samples: Sample[] = [];
  const ending = new AbortController();
  const startedAt = performance.now();
  const sampling = (async () => {
    for await (const _ of every(sampleMs, undefined, { signal: ending.signal })) {
      samples.push({ minute: (performance.now() - startedAt) / 60_000, mb: rssMb(target.pid) });
    }
  })().catch(() => undefined);
  const load = await atPace(use, perSecond, minutes * 60_000);
  ending.abort();
  await sampling;
  for (const [what, times] of load.errors) console.log(`${times} × ${what}`);
  const warm = samples.filter(({ minute }) => minute >= minutes * warmUpShare);
  const [first, last] = [warm[0], warm.at(-1)];
  console.log(`memory ${first?.mb.toFixed(0)} MB when warm, ${last?.mb.toFixed(0)} MB at the end`);
  const slope = slopeOf(warm);
  report([
    { what: 'conversations', seen: load.done, isMet: load.done > 0 },
    { what: 'answered badly (0)', seen: errorsOf(load), isMet: errorsOf(load) === 0 },
    { what: 'memory, MB a minute (≤ 1)', seen: slope, isMet: slope <= 1 },
  ]);
} finally {
  await target.close();
  upstream.kill();
}
process.exit();
