import { expect, it } from 'vitest';
import { sendAlteredAccess } from '../bars/altered-access-tokens.ts';
import { alterations } from '../bars/altered-tokens.ts';
import { describeOnBothDatabases } from '../harness/index.ts';

describeOnBothDatabases('access tokens that were altered', (ctx) => {
  it('are all refused with 401, and the one they were made from is not', async () => {
    const url = await ctx.app.listen({ port: 0, host: '127.0.0.1' });
    const [secret = ''] = ctx.deps.config.jwtSecrets;
    const times = Math.max(250, Object.keys(alterations).length * 9);
    const seen = await sendAlteredAccess(url, secret, times);
    expect(seen).toEqual({ sent: times, refused: times, taken: [], goodTaken: 1 });
  });
});
