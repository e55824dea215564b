import { setTimeout as wait } from 'node:timers/promises';
import { personWithSessions } from '../bars/stage.ts';
import { registerOver } from '../harness/over-http.ts';
import type { Canary } from './canaries.ts';
import type { Product } from './product.ts';
import { say, sayMisplaced, speak } from './speak.ts';
import type { Stage } from './stage.ts';

const special = ['provider stalls', 'killed in the middle', 'bad requests', 'uncaught error'];

/** Says every canary to the running product, and the first one in `turns` sessions more. */
export async function driveAll(stage: Stage, canaries: Canary[], turns: number): Promise<void> {
  const { fake, proxy } = stage;
  const named = (name: string) => canaries.filter((canary) => canary.name === name);
  const product = await stage.start();
  const silent = Promise.all(named('provider stalls').map((one) => speak(proxy.url, one, fake)));
  const usual = canaries.filter(({ name }) => !special.includes(name));
  for (const canary of usual.filter(({ faults }) => !faults)) await speak(proxy.url, canary, fake);
  await sayOften(stage, canaries, turns);
  for (const { content, needles } of named('bad requests')) {
    await sayMisplaced(proxy.url, content);
    for (const needle of needles) await sayMisplaced(proxy.url, needle);
  }
  for (const canary of usual.filter(({ faults }) => faults)) await speak(proxy.url, canary, fake);
  await silent;
  await stage.readMetrics();
  for (const canary of named('killed in the middle')) await sayAndKill(stage, product, canary);
  const again = await stage.start();
  for (const { content } of named('uncaught error')) again.tell({ order: 'crash', text: content });
  await wait(4_000);
  if (stage.cluster) {
    for (const canary of canaries.slice(0, 3)) await speak(proxy.url, canary, fake);
    await stage.readMetrics();
  }
  await again.stop();
}

/** The whole product dies with an answer under way. */
async function sayAndKill({ proxy }: Stage, product: Product, canary: Canary): Promise<void> {
  const person = await registerOver(proxy.url);
  const answer = say(person, canary).catch(() => '');
  await wait(3_000);
  for (const pid of [...product.workers(), product.child.pid ?? 0]) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // The one process there is has been named twice.
    }
  }
  await answer;
  await wait(1_500);
}

/** Many turns of many people at once. */
async function sayOften({ proxy }: Stage, canaries: Canary[], turns: number): Promise<void> {
  const said = canaries.slice(0, 3);
  const perPerson = 9;
  let left = Math.ceil(turns / perPerson);
  const work = async () => {
    while (left > 0) {
      left -= 1;
      const { person } = await personWithSessions(proxy.url, 0);
      for (let turn = 0; turn < perPerson; turn += 1) {
        const canary = said[turn % said.length];
        if (canary) await say(person, canary);
      }
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
}
