import { errorBodySchema, tierLimits, usageResponseSchema } from '@solacore/contract';
import { registerOver } from '../harness/over-http.ts';
import { atPlace } from './signed-in-over.ts';

const parallel = 100;
const limit = tierLimits.free.sessions ?? 0;

/** `exact` runs gave one session, refused the others by name, and counted to the limit. */
type LastUnitFigures = { runs: number; exact: number; most: number; otherAnswers: number };

/** B1: many creations at once with one unit left. */
export function takeLastUnit(repeats: number, env: NodeJS.ProcessEnv = {}) {
  return atPlace({ RATE_LIMIT_SCALE: '1000', ...env }, async ({ url }) => {
    const figures: LastUnitFigures = { runs: 0, exact: 0, most: 0, otherAnswers: 0 };
    for (; figures.runs < repeats; figures.runs += 1) {
      const person = await registerOver(url);
      for (let at = 1; at < limit; at += 1) await person.post('/sessions', {});
      const answers = await Promise.all(
        Array.from({ length: parallel }, async () => {
          const answer = await person.post('/sessions', {});
          return { status: answer.status, body: await answer.json() };
        }),
      );
      const made = answers.filter(({ status }) => status === 201).length;
      const refused = answers.filter(
        ({ status, body }) =>
          status === 403 && errorBodySchema.safeParse(body).data?.error === 'QUOTA_EXCEEDED',
      ).length;
      const usage = usageResponseSchema.parse(await person.get('/subscriptions/usage'));
      figures.most = Math.max(figures.most, made);
      figures.otherAnswers += parallel - made - refused;
      if (made === 1 && refused === parallel - 1 && usage.sessions_used === limit) {
        figures.exact += 1;
      }
    }
    return figures;
  });
}
