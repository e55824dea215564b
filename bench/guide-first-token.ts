/*
 * How long until the guide's first token? Three figures in one run, interleaved:
 *   guide    guideReply() alone, in this process
 *   product  POST /sessions/{id}/messages to the first `token` event, over HTTP, guards and database included
 *   floor    a bare node:http server that answers the same request with one SSE event: the least Node can do
 * node bench/guide-first-token.ts [rounds]
 */
import { createServer } from 'node:http';
import { guideReply } from '@solacore/solve';
import { freePort, startProduct } from '../e2e/support/product.ts';

const rounds = Number(process.argv[2] ?? 40);
const fingerprint = 'benchmark-device-0001';
const problems = [
  ['en', 'My manager moved the deadline twice and I lose my weekends to a report nobody reads.'],
  ['es', 'Mi hermana no me habla desde Navidad y no sé si llamarla o esperar a que pase.'],
  ['zh', '室友每天半夜打游戏，我说过两次都没用，白天上班一直犯困。'],
] as const;

type Timed = { headersMs: number; firstTokenMs: number };

async function json(url: string, body: unknown, headers: Record<string, string> = {}) {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(10_000),
  });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.json();
}

async function timeStream(url: string, body: unknown, headers: Record<string, string>) {
  const startedAt = performance.now();
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(30_000),
  });
  const timed: Timed = { headersMs: performance.now() - startedAt, firstTokenMs: Number.NaN };
  if (!answer.ok || !answer.body) throw new Error(`${url}: ${answer.status}`);
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of answer.body) {
    text += decoder.decode(chunk, { stream: true });
    if (Number.isNaN(timed.firstTokenMs) && text.includes('event: token')) {
      timed.firstTokenMs = performance.now() - startedAt;
    }
  }
  return timed;
}

function row(name: string, values: number[]) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  const cells = [at(0), at(0.5), at(0.95), at(1)].map((ms) => ms.toFixed(2).padStart(8));
  console.log(`${name.padEnd(22)}${cells.join('')}`);
}

const floorPort = await freePort();
const floor = createServer((request, response) => {
  request.resume().on('end', () => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end('id: 1\nevent: token\ndata: {"content":"So"}\n\n');
  });
}).listen(floorPort, '127.0.0.1');
const product = await startProduct({ LLM_PROVIDERS: 'guide', RATE_LIMIT_SCALE: '100000' });

try {
  const registered = await json(`${product.url}/auth/register`, {
    email: 'bench@example.com',
    password: 'a long enough passphrase',
    device_fingerprint: fingerprint,
  });
  const auth = {
    authorization: `Bearer ${registered.access_token}`,
    'x-device-fingerprint': fingerprint,
  };
  const sessions = await Promise.all(problems.map(() => json(`${product.url}/sessions`, {}, auth)));
  const guide: number[] = [];
  const ours: Timed[] = [];
  const bare: Timed[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, [lang, content]] of problems.entries()) {
      const startedAt = performance.now();
      guideReply({ step: 'receive', content, history: [], state: {}, lang });
      guide.push(performance.now() - startedAt);
      const body = { content, step: 'receive', locale: lang };
      bare.push(await timeStream(`http://127.0.0.1:${floorPort}/`, body, auth));
      // Back to the first step after the reply, so that every round measures the same turn.
      const at = `${product.url}/sessions/${sessions[index].session_id}`;
      ours.push(await timeStream(`${at}/messages`, body, auth));
      await fetch(at, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json', ...auth },
        body: JSON.stringify({ current_step: 'receive' }),
        signal: AbortSignal.timeout(10_000),
      });
    }
  }
  console.log(`${rounds} rounds in three languages; milliseconds`);
  console.log(
    `${''.padEnd(22)}${['min', 'median', 'p95', 'max'].map((h) => h.padStart(8)).join('')}`,
  );
  row('guideReply alone', guide);
  row(
    'product, first token',
    ours.map((t) => t.firstTokenMs),
  );
  row(
    'floor, first token',
    bare.map((t) => t.firstTokenMs),
  );
} finally {
  await product.close();
  floor.close();
}
