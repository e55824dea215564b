import { setTimeout as wait } from 'node:timers/promises';
import { type RemotePerson, registerOver } from '../harness/over-http.ts';
import { timeGets } from './slow-readers.ts';
import { openStage, quantile } from './stage.ts';

const longestSeconds = 60;

/** `count` people sign in at the same time, `rounds` times. What that costs other routes, and memory. */
export async function logInTogether(count: number, rounds: number, env: NodeJS.ProcessEnv = {}) {
  const stage = await openStage(env);
  try {
    const people = await Promise.all(Array.from({ length: count }, () => registerOver(stage.url)));
    const watcher = people[0];
    if (!watcher) throw new Error('nobody to watch');
    const quiet = await timeGets(watcher, 3);
    const rssBefore = stage.rssBytes();
    const seen = { logins: count * rounds, in: 0, slowestLoginMs: 0, rssPeak: rssBefore };
    let isOver = false;
    const logIns = async () => {
      for (let round = 0; round < rounds; round += 1) {
        const from = performance.now();
        const statuses = await Promise.all(people.map(logIn));
        seen.in += statuses.filter((status) => status === 200).length;
        seen.slowestLoginMs = Math.max(seen.slowestLoginMs, performance.now() - from);
      }
      isOver = true;
    };
    const watchMemory = async () => {
      while (!isOver) {
        seen.rssPeak = Math.max(seen.rssPeak, stage.rssBytes());
        await wait(50);
      }
    };
    const running = Promise.all([logIns(), watchMemory()]);
    const during: number[] = [];
    const end = performance.now() + longestSeconds * 1000;
    while (!isOver && performance.now() < end) during.push(...(await timeGets(watcher, 0.2)));
    await running;
    const { rssPeak, ...rest } = seen;
    return {
      ...rest,
      moreRssMb: (rssPeak - rssBefore) / 1024 ** 2,
      requests: during.length,
      p99QuietMs: quantile(quiet, 0.99),
      p99DuringMs: quantile(during, 0.99),
    };
  } finally {
    await stage.close();
  }
}

async function logIn(person: RemotePerson): Promise<number> {
  const answer = await fetch(`${person.url}/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      email: person.email,
      password: person.password,
      device_fingerprint: person.fingerprint,
    }),
    signal: AbortSignal.timeout(longestSeconds * 1000),
  });
  await answer.text();
  return answer.status;
}
