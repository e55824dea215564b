import { expect, it } from 'vitest';
import { findUserByEmail } from '../../src/features/auth/users.store.ts';
import { raceKind } from '../bars/refresh-races.ts';
import { describeOnBothDatabases, grantTier } from '../harness/index.ts';

/* A twentieth of what the bar repeats. */
const rounds = 10;

describeOnBothDatabases('a login that is refreshed while it ends', (ctx) => {
  it.each(['logout', 'password change', 'deletion'] as const)(
    'is dead afterwards: %s',
    async (kind) => {
      const app = await ctx.buildApp();
      const url = await app.listen({ port: 0, host: '127.0.0.1' });
      const makeStandard = async (email: string) => {
        const user = await findUserByEmail(ctx.db, email);
        if (user) await grantTier(ctx.db, user.id, 'standard');
      };
      const seen = await raceKind(url, kind, rounds, makeStandard);
      expect(seen).toEqual({ rounds, liveAfter: 0, surprises: 0 });
    },
  );
});
