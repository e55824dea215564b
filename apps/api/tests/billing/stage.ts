import { afterAll, beforeEach } from 'vitest';
import type { Shape } from '../fakes/stripe/shapes.ts';
import { startStripe } from '../fakes/stripe/start-stripe.ts';
import { type ApiContext, logIn, type Person, signUp, toPerson } from '../harness/index.ts';
import { currentOf, openCheckout } from './buying.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** A Stripe and a product under one clock, which only a test moves. */
export async function setStage(given: { shape?: Shape; environment?: NodeJS.ProcessEnv } = {}) {
  const start = new Date('2026-11-20T09:00:00Z').getTime();
  let at = start;
  const now = () => new Date(at);
  const stripe = await startStripe({ ...given, now });
  afterAll(() => stripe.close());
  beforeEach(() => {
    stripe.mend();
    stripe.takeEvents();
    at = start;
  });

  /** The same person with a login of this moment. */
  const comeBack = async (ctx: ApiContext, person: Person): Promise<Person> => {
    const answer = await logIn(ctx.app, person, person.fingerprint);
    return toPerson(ctx.app, person, answer.json());
  };
  return {
    stripe,
    now,
    passDays: (days: number) => {
      at += days * dayMs;
    },
    /** For `describeOnBothDatabases`. */
    options: { environment: { ...stripe.environment, ...given.environment }, parts: { now } },
    comeBack,
    /** Somebody who bought a plan, and all of it told. */
    buy: async (ctx: ApiContext, planId = 'pro_monthly') => {
      const person = await signUp(ctx.app);
      const subscription = stripe.completeCheckout(await openCheckout(person, planId));
      await stripe.deliverAll(ctx.app);
      return { person, id: subscription.id, customer: subscription.customer };
    },
    /** All that happened is told; then what the person has. */
    told: async (ctx: ApiContext, person: Person) => {
      const statuses = await stripe.deliverAll(ctx.app);
      if (statuses.some((status) => status !== 200)) throw new Error(`Told: ${statuses}`);
      return currentOf(at === start ? person : await comeBack(ctx, person));
    },
  };
}
