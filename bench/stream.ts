/*
 * What does a streamed reply cost, beside a raw Node pipe and Portkey's gateway in the same run?
 *   paced  50 streams, 50 tokens a second each: CPU per 1,000 tokens, time to first words, delay
 *          The product shows a sentence once the token after it is there, so what it adds to the
 *          first words is its first sentence held against that token read directly.
 *   hold   1,000 and 5,000 open streams, a token every ten seconds: memory per stream
 * node bench/stream.ts [rounds] [--no-hold]; Portkey is installed below bench/.work at the first run.
 */

import { quantile } from '../apps/api/tests/bars/stage.ts';
import { freePort } from '../apps/api/tests/harness/process.ts';
import { cpuMs, type Figures, rssMb, startLoad, startScript } from './stream/processes.ts';
import { portkey, product, rawPipe, type Target } from './stream/targets.ts';

const rounds = Number(process.argv[2] ?? 3);
const isHolding = !process.argv.includes('--no-hold');
const streams = 50;
/* A process that has just started costs half as much again. */
const warmRounds = 8;
const levels = [1000, 5000];

const upstreamPort = await freePort();
const upstream = await startScript(
  new URL('./stream/upstream.ts', import.meta.url).pathname,
  [String(upstreamPort)],
  upstreamPort,
);
const pace = (query: string) => fetch(`http://127.0.0.1:${upstreamPort}/pace?${query}`);
const direct: Target = {
  name: 'direct',
  pid: upstream.pid ?? 0,
  requests: async (count) =>
    Array.from({ length: count }, () => ({
      url: `http://127.0.0.1:${upstreamPort}/v1/chat/completions`,
      headers: {},
      body: '{}',
    })),
  close: async () => {},
};
const work = new URL('./.work/portkey', import.meta.url).pathname;
const targets = [
  direct,
  await rawPipe(upstreamPort),
  await product(upstreamPort),
  await portkey(upstreamPort, work),
];
const load = startLoad();

type Round = Figures & { cpuMs: number };

async function paced(target: Target): Promise<Round> {
  const requests = await target.requests(streams);
  const before = cpuMs(target.pid);
  const figures = await load.run({ requests, perSecond: 200, holdMs: null });
  return { ...figures, cpuMs: cpuMs(target.pid) - before };
}

async function hold(target: Target, count: number): Promise<string> {
  const requests = await target.requests(count);
  const before = rssMb(target.pid);
  let after = before;
  const figures = await load.run({ requests, perSecond: 250, holdMs: 5000 }, () => {
    after = rssMb(target.pid);
  });
  const kb = ((after - before) * 1024) / count;
  return `${count}: ${kb.toFixed(1)} KB a stream, ${after.toFixed(0)} MB in all, ${figures.failed} failed`;
}

const median = (values: number[]) => quantile(values, 0.5);

try {
  await pace('tokens=150&every=20&first=50');
  const runs = new Map<string, Round[]>(targets.map(({ name }) => [name, []]));
  for (let warm = 0; warm < warmRounds; warm += 1)
    for (const target of targets) await paced(target);
  for (let round = 0; round < rounds; round += 1) {
    for (const target of targets) runs.get(target.name)?.push(await paced(target));
  }
  const of = (name: string, figure: (round: Round) => number) =>
    median((runs.get(name) ?? []).map(figure));
  const perThousand = (round: Round) => (round.cpuMs / round.tokens) * 1000;
  const first = (share: number, name: string) =>
    name === 'product'
      ? of(name, (round) => quantile(round.sentences, share)) -
        of('direct', (round) => quantile(round.afters, share))
      : of(name, (round) => quantile(round.firsts, share)) -
        of('direct', (round) => quantile(round.firsts, share));
  const delay = (share: number, name: string) =>
    of(name, (round) => quantile(round.delays, share)) -
    of('direct', (round) => quantile(round.delays, share));
  console.log(`${streams} streams, 150 tokens at 50 a second, median of ${rounds} rounds`);
  console.log(
    'target      CPU ms/1,000  x raw   added first words p50/p99   added delay p50/p99   failed',
  );
  for (const { name } of targets.slice(1)) {
    const cells = [
      name.padEnd(11),
      of(name, perThousand).toFixed(1).padStart(13),
      (of(name, perThousand) / of('raw pipe', perThousand)).toFixed(2).padStart(7),
      ...[first, delay].map((figure) =>
        [0.5, 0.99]
          .map((share) => figure(share, name).toFixed(2))
          .join(' / ')
          .padStart(24),
      ),
      String((runs.get(name) ?? []).reduce((sum, { failed }) => sum + failed, 0)).padStart(8),
    ];
    console.log(cells.join(' '));
  }
  if (isHolding) {
    await pace('tokens=1000&every=10000&first=50');
    for (const target of targets.slice(1)) {
      for (const count of levels) console.log(target.name.padEnd(11), await hold(target, count));
    }
  }
} finally {
  load.close();
  for (const target of targets) await target.close();
  upstream.kill();
}
