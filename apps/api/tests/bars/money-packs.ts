import { randomUUID } from 'node:crypto';
import { currentSubscriptionSchema } from '@solacore/contract';
import { eq } from 'drizzle-orm';
import { sessionPacks, usage } from '../../src/db/schema.ts';
import { signUp } from '../harness/person.ts';
import { appAt, type MoneyPlace } from './money-stage.ts';

const parallel = 100;

/** `exact` runs began two sessions, one of the plan and one of the pack, and left nothing. */
type LastPackFigures = { runs: number; exact: number; most: number; otherAnswers: number };

/** Many creations at once with one unit left in the plan and one in a pack. */
export async function takeLastOfPack(place: MoneyPlace, repeats: number): Promise<LastPackFigures> {
  const { db } = place.deps.database;
  const figures: LastPackFigures = { runs: 0, exact: 0, most: 0, otherAnswers: 0 };
  for (; figures.runs < repeats; figures.runs += 1) {
    const person = await signUp(place.apps[0]);
    const { userId, accessToken, fingerprint } = person;
    const headers = {
      authorization: `Bearer ${accessToken}`,
      'x-device-fingerprint': fingerprint,
    };
    await person.ask({ method: 'POST', url: '/sessions', payload: {} });
    await db.update(usage).set({ sessionCount: 9 }).where(eq(usage.userId, userId));
    const purchase = { purchaseId: randomUUID(), productId: 'pack_5', store: 'other' as const };
    const left = { sessions: 5, used: 4, purchasedAt: new Date() };
    await db.insert(sessionPacks).values({ userId, ...purchase, ...left });
    const answers = await Promise.all(
      Array.from({ length: parallel }, (_, at) =>
        appAt(place, at).inject({ method: 'POST', url: '/sessions', headers, payload: {} }),
      ),
    );
    const made = answers.filter(({ statusCode }) => statusCode === 201).length;
    const refused = answers.filter(({ statusCode }) => statusCode === 403).length;
    const answer = await person.ask({ url: '/subscriptions/current' });
    const seen = currentSubscriptionSchema.parse(answer.json()).usage;
    figures.most = Math.max(figures.most, made);
    figures.otherAnswers += parallel - made - refused;
    const isUsedUp = seen.sessions_used === 10 && seen.pack_sessions_left === 0;
    if (made === 2 && isUsedUp) figures.exact += 1;
  }
  return figures;
}
