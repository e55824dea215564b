import { expect, it } from 'vitest';
import { type ApiContext, describeOnBothDatabases } from '../harness/index.ts';
import { probeAddresses, registerTogether } from './enumeration.ts';

/** The embedded database belongs to one process; a server's is shared by two. */
const environment = ({ databaseUrl }: ApiContext) =>
  databaseUrl === null ? {} : { DATABASE_URL: databaseUrl, WORKERS: '2' };

/* A twentieth of what `npm run bar:accounts` does; only what does not depend on speed. */
describeOnBothDatabases('addresses asked about from outside', (ctx) => {
  it('answer alike whether they have an account or not', async () => {
    const seen = await probeAddresses(25, environment(ctx));
    expect(seen).toMatchObject({ login: { kinds: 1 }, forgot: { kinds: 1 } });
  }, 180_000);

  it('get one account of 50 registrations at once, whatever their case', async () => {
    expect(await registerTogether(1, environment(ctx))).toEqual({ times: 1, exactlyOne: 1 });
  }, 180_000);
});
