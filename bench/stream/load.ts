/*
 * Opens streams and reads them: a process of its own, so that its work is not the target's.
 * One order a line on stdin: {"requests":[{url,headers,body}],"perSecond":n,"holdMs":n|null};
 * answers a line of figures. With holdMs the streams are kept open that long, then left.
 */
import { request } from 'node:http';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { sentenceTokens, sinceStamp, stamps } from './stamps.ts';

const orderSchema = z.object({
  requests: z.array(
    z.object({ url: z.string(), headers: z.record(z.string(), z.string()), body: z.string() }),
  ),
  perSecond: z.number(),
  holdMs: z.number().nullable(),
});
type Order = z.output<typeof orderSchema>;
type Read = {
  firstMs: number;
  sentenceMs: number;
  afterMs: number;
  delays: number[];
  tokens: number;
  failed: boolean;
};

const now = () => performance.timeOrigin + performance.now();

function read(order: Order['requests'][number], leave: AbortSignal): Promise<Read> {
  const startedAt = now();
  const seen: Read = {
    ...{ firstMs: Number.NaN, sentenceMs: Number.NaN, afterMs: Number.NaN },
    ...{ delays: [], tokens: 0, failed: false },
  };
  return new Promise((resolve) => {
    const finish = (failed: boolean) => resolve({ ...seen, failed: failed && !leave.aborted });
    const sent = request(order.url, {
      method: 'POST',
      headers: { ...order.headers, 'content-type': 'application/json' },
      agent: false,
    });
    leave.addEventListener('abort', () => sent.destroy(), { once: true });
    sent.once('error', () => finish(true));
    sent.once('response', (answer) => {
      let rest = '';
      answer.setEncoding('utf8');
      answer.on('data', (text: string) => {
        const at = now();
        rest = (rest + text).slice(-20_000);
        let last = 0;
        for (const match of rest.matchAll(stamps)) {
          if (seen.tokens === 0) seen.firstMs = at - startedAt;
          seen.tokens += 1;
          if (seen.tokens === sentenceTokens) seen.sentenceMs = at - startedAt;
          if (seen.tokens === sentenceTokens + 1) seen.afterMs = at - startedAt;
          seen.delays.push(sinceStamp(match[1] ?? '', at));
          last = match.index + match[0].length;
        }
        rest = rest.slice(last);
      });
      answer.once('end', () => finish(answer.statusCode !== 200));
      answer.once('error', () => finish(true));
    });
    sent.end(order.body);
  });
}

for await (const line of createInterface({ input: process.stdin })) {
  const order = orderSchema.parse(JSON.parse(line));
  const leave = new AbortController();
  const reading: Promise<Read>[] = [];
  for (const one of order.requests) {
    reading.push(read(one, leave.signal));
    await wait(1000 / order.perSecond);
  }
  if (order.holdMs !== null) {
    await wait(order.holdMs);
    process.stdout.write(`${JSON.stringify({ held: true })}\n`);
    await wait(1000);
    leave.abort();
  }
  const reads = await Promise.all(reading);
  const failed = reads.filter((one) => one.failed).length;
  const tokens = reads.reduce((sum, one) => sum + one.tokens, 0);
  const timesOf = (name: 'firstMs' | 'sentenceMs' | 'afterMs') =>
    reads.map((one) => one[name]).filter((ms) => !Number.isNaN(ms));
  const firsts = timesOf('firstMs');
  const sentences = timesOf('sentenceMs');
  const afters = timesOf('afterMs');
  const delays = reads.flatMap((one) => one.delays);
  process.stdout.write(
    `${JSON.stringify({ failed, tokens, firsts, sentences, afters, delays })}\n`,
  );
}
