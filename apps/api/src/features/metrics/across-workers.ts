import cluster from 'node:cluster';
import { randomUUID } from 'node:crypto';
import { AggregatorRegistry, Registry } from 'prom-client';
import { z } from 'zod';

const question = z.object({ type: z.literal('solacore:metrics?'), id: z.uuid() });
const answer = z.object({ type: z.literal('solacore:metrics'), id: z.uuid(), text: z.string() });
const timeoutMs = 6_000;

/** In the process that keeps the workers: adds up what they count, for the one that is asked. */
export function sumMetricsOfWorkers(): void {
  const sum = new AggregatorRegistry();
  cluster.on('message', (worker, message: unknown) => {
    const asked = question.safeParse(message);
    if (!asked.success) return;
    const { id } = asked.data;
    const send = (text: string) =>
      worker.isConnected() && worker.send({ type: 'solacore:metrics', id, text });
    sum.clusterMetrics().then(send, () => send(''));
  });
}

/**
 * What these registries count, in a worker the sum over all of them.
 * @throws Error where the other processes do not answer.
 */
export async function readMetrics(registries: Registry[]): Promise<string> {
  if (!cluster.isWorker) return Registry.merge(registries).metrics();
  const id = randomUUID();
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const take = (message: unknown) => {
    const given = answer.safeParse(message);
    if (given.success && given.data.id === id) resolve(given.data.text);
  };
  const timer = setTimeout(() => reject(new Error('The metrics were not added up')), timeoutMs);
  process.on('message', take);
  process.send?.({ type: 'solacore:metrics?', id });
  try {
    const text = await promise;
    if (text === '') throw new Error('The metrics were not added up');
    return text;
  } finally {
    clearTimeout(timer);
    process.off('message', take);
  }
}

/** In a worker: lets the sum read these registries. */
export function offerMetrics(registries: Registry[]): void {
  if (!cluster.isWorker) return;
  AggregatorRegistry.setRegistries(registries);
  new AggregatorRegistry();
}
