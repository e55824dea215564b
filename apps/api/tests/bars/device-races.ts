import { setTimeout as wait } from 'node:timers/promises';
import { devicesResponseSchema, type Tier, tierLimits, tiers } from '@solacore/contract';
import { atPlace, type Login, type Place, send, signedInOn, tryLogin } from './signed-in-over.ts';

const parallel = 50;
const pollMs = 5;

/** `most` active devices at any sample; `inFull` rounds ended with exactly the limit. */
export type DeviceFigures = { rounds: number; most: number; limit: number; inFull: number };

/** B2: parallel logins from new devices; never more of them active than the tier allows. */
export function raceDevices(repeats: number, env: NodeJS.ProcessEnv = {}) {
  return atPlace(env, async (place) => {
    const seen: Partial<Record<Tier, DeviceFigures>> = {};
    for (const tier of tiers) seen[tier] = await raceDevicesOf(place, tier, repeats);
    return seen;
  });
}

export async function raceDevicesOf(
  place: Place,
  tier: Tier,
  repeats: number,
): Promise<DeviceFigures> {
  const limit = tierLimits[tier].devices;
  const figures = { rounds: 0, most: 0, limit, inFull: 0 };
  for (; figures.rounds < repeats; figures.rounds += 1) {
    const { person, logins } = await signedInOn(place, tier, 1);
    const [first] = logins;
    if (!first) throw new Error('Nobody signed in');
    let isRunning = true;
    const poll = async () => {
      while (isRunning) {
        figures.most = Math.max(figures.most, await countDevices(place.url, first));
        await wait(pollMs);
      }
    };
    const tries = Array.from({ length: parallel }, () => tryLogin(place.url, person));
    const attempts = Promise.all(tries).finally(() => {
      isRunning = false;
    });
    await Promise.all([poll(), attempts]);
    const atEnd = await countDevices(place.url, first);
    figures.most = Math.max(figures.most, atEnd);
    if (atEnd === limit) figures.inFull += 1;
  }
  return figures;
}

async function countDevices(url: string, login: Login): Promise<number> {
  const answer = await send(url, 'GET /devices', login);
  return devicesResponseSchema.parse(await answer.json()).devices.length;
}
