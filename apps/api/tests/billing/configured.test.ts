import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { usage } from '../../src/db/schema.ts';
import { describeOnBothDatabases, signUp } from '../harness/index.ts';
import { collectLog } from '../mail/collect-log.ts';
import { askCheckout, currentOf, openCheckout } from './buying.ts';
import { setStage } from './stage.ts';

const { stripe, options, buy } = await setStage({
  environment: { STRIPE_AUTOMATIC_TAX: 'off', STRIPE_PRICE_STANDARD_OVERAGE: '' },
});
const { log, lines } = collectLog();

describeOnBothDatabases(
  'the page to pay at, as it is configured',
  (ctx) => {
    it('reckons no tax where that is off, and gives no trial unless its days are set', async () => {
      const person = await signUp(ctx.app);
      expect(await currentOf(person)).toMatchObject({ trial_available: false });
      await openCheckout(person, 'pro_monthly');
      const { fields } = stripe.requests.at(-1) ?? {};
      expect(fields).not.toHaveProperty('automatic_tax');
      expect(fields?.subscription_data).toEqual({ metadata: { user_id: person.userId } });
    });

    it('names no price for a session over the limit where none is set, and sells none', async () => {
      const { person, id } = await buy(ctx, 'standard_monthly');
      expect(stripe.book.subscriptions.get(id)?.prices).toEqual(['price_standard_monthly']);
      expect((await currentOf(person)).usage.overage_rate).toBeNull();
      const asked = await person.ask({ url: '/subscriptions/usage' });
      expect(asked.json().overage.rate_cents).toBeNull();
      await person.ask({ method: 'PATCH', url: '/users/me', payload: { overage_cap_cents: 500 } });
      const start = () =>
        person.ask({ method: 'POST', url: '/sessions', payload: { accept_overage: true } });
      await start();
      const { userId } = person;
      await ctx.db.update(usage).set({ sessionCount: 100 }).where(eq(usage.userId, userId));
      const refused = await start();
      expect([refused.statusCode, refused.json().params]).toMatchObject([
        403,
        { overage_rate: null, can_accept_overage: false },
      ]);
    });

    it('tells the operator by a code why Stripe was of no use, and nobody what was sent', async () => {
      const person = await signUp(ctx.app);
      const error = {
        type: 'invalid_request_error',
        code: 'tax_not_set_up',
        message: person.email,
      };
      stripe.breakWith({ fault: { kind: 'refused', error }, path: /sessions/ });
      expect((await askCheckout(person, 'pro_monthly')).statusCode).toBe(503);
      const told = lines.map((line) => JSON.parse(line)).filter(({ code }) => code);
      expect(told.map(({ code }) => code)).toContain('tax_not_set_up');
      expect(lines.join('\n')).not.toContain(person.email);
    });
  },
  { ...options, parts: { ...options.parts, log } },
);
