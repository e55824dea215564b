import { afterAll, expect, it } from 'vitest';
import { alteredFor, googleSettings, sendAltered } from '../bars/altered-id-tokens.ts';
import { startOidcProvider } from '../fakes/oidc-provider.ts';
import { describeOnBothDatabases } from '../harness/index.ts';

const provider = await startOidcProvider(alteredFor);
afterAll(() => provider.close());

describeOnBothDatabases(
  'id tokens that were altered',
  (ctx) => {
    it('are refused, all of them', async () => {
      const app = await ctx.buildApp();
      const url = await app.listen({ port: 0, host: '127.0.0.1' });
      expect(await sendAltered(url, provider, 50)).toEqual({ sent: 50, refused: 50, goodTaken: 1 });
    });
  },
  { environment: googleSettings(provider) },
);
