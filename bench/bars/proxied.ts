/*
 * A reply through NGINX as `deploy/nginx` sets it up, and where somebody has turned gzip on for streams
 * too: how long after the provider do words arrive? A sentence is shown once the token after it
 * is there, so it is held against that one; a gap between two sentences against the provider's.
 * node bench/bars/proxied.ts [replies]
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quantile } from '../../apps/api/tests/bars/stage.ts';
import { startProxy } from '../../apps/api/tests/canary/proxy.ts';
import { freePort } from '../../apps/api/tests/harness/process.ts';
import { startScript } from '../stream/processes.ts';
import { sinceStamp, stamps } from '../stream/stamps.ts';
import { product } from '../stream/targets.ts';
import { type Bar, report } from './report.ts';

const replies = Number(process.argv[2] ?? 40);
const everyMs = 20;
const mostFirstMs = 150;
const mostGapMs = 50;

type Sentence = { atMs: number; writtenMs: number };
type Request = Awaited<ReturnType<Awaited<ReturnType<typeof product>>['requests']>>[number];

/** When each piece came, and when the provider had written its last token. */
async function sentencesOf({ url, headers, body }: Request, origin: string): Promise<Sentence[]> {
  const { pathname } = new URL(url);
  const answer = await fetch(origin + pathname, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', 'accept-encoding': 'gzip' },
    body,
  });
  if (answer.status !== 200) throw new Error(`${pathname} answered ${answer.status}`);
  const sentences: Sentence[] = [];
  for await (const bytes of answer.body ?? []) {
    const atMs = performance.timeOrigin + performance.now();
    const last = [...Buffer.from(bytes).toString().matchAll(stamps)].at(-1)?.[1];
    if (last) sentences.push({ atMs, writtenMs: atMs - sinceStamp(last, atMs) });
  }
  return sentences;
}

/** Somebody wants everything packed. */
function zipAll(folder: string): void {
  for (const name of ['http.conf', 'server.conf']) {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8')
      .replace('gzip_types ', 'gzip_types text/event-stream ')
      .replace('gzip off', 'gzip on');
    writeFileSync(path, text);
  }
}

function barsOf(what: string, seen: Sentence[][]): Bar[] {
  const firsts = seen.flatMap(([first]) => (first ? [first.atMs - first.writtenMs - everyMs] : []));
  const gaps = seen.flatMap((sentences) =>
    sentences.slice(1).map(({ atMs, writtenMs }, before) => {
      const last = sentences[before];
      return last ? atMs - last.atMs - (writtenMs - last.writtenMs) : 0;
    }),
  );
  const [first, gap] = [quantile(firsts, 0.99), quantile(gaps, 0.99)];
  return [
    {
      what: `${what}: pieces of a reply (> 3)`,
      seen: gaps.length / seen.length + 1,
      isMet: gaps.length / seen.length > 2,
    },
    {
      what: `${what}: first words, ms later, p99 (≤ ${mostFirstMs})`,
      seen: first,
      isMet: first <= mostFirstMs,
    },
    {
      what: `${what}: gaps longer by ms, p99 (≤ ${mostGapMs})`,
      seen: gap,
      isMet: gap <= mostGapMs,
    },
  ];
}

const upstreamPort = await freePort();
const upstream = await startScript(
  new URL('../stream/upstream.ts', import.meta.url).pathname,
  [String(upstreamPort)],
  upstreamPort,
);
await fetch(`http://127.0.0.1:${upstreamPort}/pace?tokens=150&every=${everyMs}&first=50`);
const target = await product(upstreamPort);
const folder = mkdtempSync(join(tmpdir(), 'solacore-proxied-'));

try {
  const [one] = await target.requests(1);
  const apiPort = Number(new URL(one?.url ?? '').port);
  const bars: Bar[] = [];
  for (const what of ['as it is', 'gzip on']) {
    const change = what === 'gzip on' ? zipAll : undefined;
    const proxy = await startProxy(join(folder, what), apiPort, false, change);
    try {
      const seen: Sentence[][] = [];
      for (let asked = 0; asked < replies; asked += 5) {
        const some = await target.requests(5);
        seen.push(...(await Promise.all(some.map((each) => sentencesOf(each, proxy.url)))));
      }
      bars.push(...barsOf(what, seen));
    } finally {
      await proxy.stop();
    }
  }
  report(bars);
} finally {
  await target.close();
  upstream.kill();
  rmSync(folder, { recursive: true, force: true });
}
process.exit();
