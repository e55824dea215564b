import { setTimeout as wait } from 'node:timers/promises';
import { startStripe } from '../fakes/stripe/start-stripe.ts';
import { type RemotePerson, registerOver } from '../harness/over-http.ts';
import { openStage, quantile } from './stage.ts';

const lanes = 8;
const measuredMs = 5_000;
const share = 0.8;
const pauseMs = 50;

/** `load`: requests a second beside the events; times of the events' answers. */
export type LatencyFigures = {
  events: number;
  load: number;
  p50Ms: number;
  p99Ms: number;
  failed: number;
};

/** C6: events while the product has as much to do at its database as four fifths of what it can. */
export async function answerUnderLoad(
  repeats: number,
  env: NodeJS.ProcessEnv,
): Promise<LatencyFigures> {
  const stripe = await startStripe();
  const stage = await openStage({ ...stripe.environment, ...env });
  try {
    const person = await registerOver(stage.url);
    const most = await countWhile(person, () => wait(measuredMs), 0);
    const targetPerSecond = (most / measuredMs) * 1000 * share;
    const times: number[] = [];
    let failed = 0;
    const startedAt = performance.now();
    const asked = await countWhile(
      person,
      async () => {
        for (let at = 0; at < repeats; at += 1) {
          const event = stripe.event('customer.subscription.updated', {
            object: 'subscription',
            id: `sub_${at}`,
          });
          const from = performance.now();
          const { status } = await stripe.deliver(stage.url, event);
          times.push(performance.now() - from);
          if (status !== 200) failed += 1;
          await wait(pauseMs);
        }
      },
      (lanes * 1000) / targetPerSecond,
    );
    const seconds = (performance.now() - startedAt) / 1000;
    return {
      events: repeats,
      load: asked / seconds,
      p50Ms: quantile(times, 0.5),
      p99Ms: quantile(times, 0.99),
      failed,
    };
  } finally {
    await stage.close();
    await stripe.close();
  }
}

/** Asks in several lanes, each a request every so often, until the work is done; how many there were. */
async function countWhile(
  person: RemotePerson,
  work: () => Promise<unknown>,
  everyMs: number,
): Promise<number> {
  let count = 0;
  let isRunning = true;
  const lane = async () => {
    while (isRunning) {
      const from = performance.now();
      await (await person.ask('/subscriptions/usage')).arrayBuffer();
      count += 1;
      await wait(Math.max(0, everyMs - (performance.now() - from)));
    }
  };
  const asking = Promise.all(Array.from({ length: lanes }, lane));
  await work().finally(() => {
    isRunning = false;
  });
  await asking;
  return count;
}
