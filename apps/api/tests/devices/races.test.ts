import { tierLimits, tiers } from '@solacore/contract';
import { beforeAll, expect, it } from 'vitest';
import { setGrantedTier } from '../../src/features/operator/operator.store.ts';
import { raceDevicesOf } from '../bars/device-races.ts';
import { limitLoginsAt } from '../bars/login-limit.ts';
import { raceRemovalsAt } from '../bars/removals.ts';
import type { Place } from '../bars/signed-in-over.ts';
import { describeOnBothDatabases } from '../harness/index.ts';

/* A part of what `npm run bar:accounts` does; only what does not depend on speed. */
describeOnBothDatabases('at the same time', (ctx) => {
  let place: Place;
  beforeAll(async () => {
    const url = await ctx.app.listen({ port: 0, host: '127.0.0.1' });
    const setTier: Place['setTier'] = async (email, tier) => {
      await setGrantedTier(ctx.db, email, tier, new Date());
    };
    place = { url, setTier };
  });

  it.each(tiers)('50 logins from new devices never pass the limit of %s', async (tier) => {
    const limit = tierLimits[tier].devices;
    const seen = await raceDevicesOf(place, tier, 1);
    expect(seen).toEqual({ rounds: 1, most: limit, limit, inFull: 1 });
  });

  it('50 logins on three devices stay three, and a downgrade leaves the one used last', async () => {
    const seen = await limitLoginsAt(place, 1);
    expect(seen).toMatchObject({ rounds: 1, mostLogins: 3, survivorsWrong: 0 });
  });

  it('20 removals remove exactly one device', async () => {
    expect(await raceRemovalsAt(place, 5)).toEqual({ rounds: 5, exactlyOne: 5, surprises: 0 });
  });
});
