import { clocks, openClocks } from '../../apps/api/tests/chaos/wrong-clock.ts';
import type { Cluster } from '../../apps/api/tests/harness/postgres-cluster.ts';
import { all, zero } from './part.ts';
import type { Bar } from './report.ts';

const people = 10;

/** A11: the clock of one server of two jumps; the database's stays right. */
export async function putClocks(cluster: Cluster): Promise<Bar[]> {
  const stage = await openClocks(cluster);
  const bars: Bar[] = [];
  try {
    for (const [name, secondsOff] of Object.entries(clocks)) {
      const seen = await stage.put(secondsOff(), people);
      bars.push(
        zero(`${name}: of ${seen.asked} requests and refreshes lost`, seen.lost),
        zero(`${name}: logins that end later than they may`, seen.extended),
        all(`${name}: answer to a Stripe event of 301 s`, seen.stripe.old, 400),
        all(`${name}: answer to one of 290 s`, seen.stripe.fresh, 200),
        { what: `${name}: a limit stays`, seen: String(seen.limitKept), isMet: seen.limitKept },
      );
    }
  } finally {
    await stage.close();
  }
  return bars;
}
