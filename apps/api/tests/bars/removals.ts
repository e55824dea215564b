import { devicesResponseSchema } from '@solacore/contract';
import { atPlace, type Place, send, signedInOn } from './signed-in-over.ts';

const parallel = 20;
const devices = 5;

/** `exactlyOne` rounds removed one device and no more; `surprises` are answers of no kind. */
export type RemovalFigures = { rounds: number; exactlyOne: number; surprises: number };

/** B11: one device may be removed in a day, however many requests ask at the same time. */
export function raceRemovals(repeats: number, env: NodeJS.ProcessEnv = {}) {
  return atPlace(env, (place) => raceRemovalsAt(place, repeats));
}

export async function raceRemovalsAt(place: Place, repeats: number): Promise<RemovalFigures> {
  const figures = { rounds: 0, exactlyOne: 0, surprises: 0 };
  for (; figures.rounds < repeats; figures.rounds += 1) {
    const { logins } = await signedInOn(place, 'org', devices);
    const [login] = logins;
    const list = async () => {
      const answer = await send(place.url, 'GET /devices', login);
      return devicesResponseSchema.parse(await answer.json()).devices;
    };
    const others = (await list()).filter(({ current }) => !current);
    const statuses = await Promise.all(
      Array.from({ length: parallel }, async (_, at) => {
        const id = others[at % others.length]?.id;
        return (await send(place.url, `DELETE /devices/${id}`, login)).status;
      }),
    );
    const removed = statuses.filter((status) => status === 204).length;
    const left = (await list()).length;
    if (removed === 1 && left === devices - 1) figures.exactlyOne += 1;
    // Once it is gone, its own id is nobody's.
    figures.surprises += statuses.filter((status) => ![204, 404, 429].includes(status)).length;
  }
  return figures;
}
