import { expect, it } from 'vitest';
import { refreshOverLoss } from '../bars/lost-answers.ts';
import { refreshInParallel, replayOld } from '../bars/refresh-rule.ts';
import { describeOnBothDatabases } from '../harness/index.ts';

/* A twentieth of `npm run bar:accounts -- --only refresh-rule` and of `lost-answers`. */
describeOnBothDatabases('the rule of refresh tokens over HTTP', (ctx) => {
  let listening: Promise<string> | undefined;
  const listen = () => {
    listening ??= ctx.app.listen({ port: 0, host: '127.0.0.1' });
    return listening;
  };

  it('50 at once with one token: the same successor', async () => {
    const seen = await refreshInParallel(await listen(), 10);
    expect(seen).toEqual({ runs: 10, same: 10, forked: 0 });
  });

  it('an old token ends the whole login', async () => {
    const seen = await replayOld(await listen(), 10);
    expect(seen).toEqual({ runs: 10, refused: 10, alive: 0 });
  });

  it('answers that are lost sign nobody out', async () => {
    const seen = await refreshOverLoss(await listen(), 500);
    expect(seen.refreshed).toBeGreaterThanOrEqual(500);
    expect(seen.answersLost).toBeGreaterThan(0);
    expect(seen.signedOut).toBe(0);
  });
});
