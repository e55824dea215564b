import { expect, it, vi } from 'vitest';
import { BillingUnavailable } from '../../src/features/billing/stripe-gateway.ts';
import { chargeOverage, reconcileOverage } from '../../src/features/usage/index.ts';
import { describeOnBothDatabases } from '../harness/index.ts';
import { registerPerson } from '../solve-sessions/person.ts';
import { createMeter, fillCount, fillMonth } from './charging-stage.ts';

const meter = createMeter();
const refused = new Set<string>();
const stripe = {
  ...meter.gateway,
  reportOverage: async (charge: Parameters<typeof meter.gateway.reportOverage>[0]) => {
    if (refused.has(charge.sessionId)) throw new BillingUnavailable('resource_missing');
    await meter.gateway.reportOverage(charge);
  },
};

describeOnBothDatabases(
  'the nightly look at what is owed',
  (ctx) => {
    it('passes over a session that cannot be told, and says so', async () => {
      const person = await registerPerson(ctx.app);
      await fillMonth(ctx.db, person.userId, 1000);
      await person.startSession();
      await fillCount(ctx.db, person.userId);
      const first = await person.startSession({ accept_overage: true });
      const second = await person.startSession({ accept_overage: true });
      meter.setAway(true);
      refused.add(first.id);
      await chargeOverage(ctx.deps, first.id);
      await chargeOverage(ctx.deps, second.id);
      await vi.waitFor(() => expect(meter.calls).toContain(`report ${second.id}`), 20_000);
      meter.setAway(false);
      const night = reconcileOverage(ctx.deps, AbortSignal.timeout(20_000));
      await expect(night).rejects.toThrow(BillingUnavailable);
      expect([...meter.billed]).toContain(second.id);
    });
  },
  { parts: { billing: { stripe, revenueCat: null, farewells: [] } } },
);
