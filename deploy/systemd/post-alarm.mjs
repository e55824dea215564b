/* POST ALARM_URL with one line; three tries. */
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

const [unit = 'something'] = process.argv.slice(2);
const body = `Solacore on ${hostname()}: ${unit} failed`;

async function post() {
  const signal = AbortSignal.timeout(10_000);
  const answer = await fetch(process.env.ALARM_URL, { method: 'POST', body, signal });
  await answer.body?.cancel();
  return answer.ok;
}

for (let tries = 3; tries > 0; tries -= 1) {
  if (await post().catch(() => false)) process.exit(0);
  await wait(2_000);
}
console.error('The alarm could not be delivered to ALARM_URL.');
process.exit(1);
