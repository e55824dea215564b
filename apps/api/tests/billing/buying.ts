import { checkoutResponseSchema, currentSubscriptionSchema } from '@solacore/contract';
import type { Person } from '../harness/index.ts';

export const backTo = {
  success_url: 'solacore://subscription/success',
  cancel_url: 'solacore://subscription/cancel',
};

/** Asks for the page to pay at; the answer as it is. */
export const askCheckout = (person: Person, planId: string, headers: Record<string, string> = {}) =>
  person.ask({
    method: 'POST',
    url: '/subscriptions/checkout',
    headers,
    payload: { plan_id: planId, ...backTo },
  });

/** The address of the page to pay at. */
export async function openCheckout(person: Person, planId: string): Promise<string> {
  const answer = await askCheckout(person, planId);
  return checkoutResponseSchema.parse(answer.json()).checkout_url;
}

/** What the product says that a person has. */
export async function currentOf(person: Person) {
  const answer = await person.ask({ url: '/subscriptions/current' });
  return currentSubscriptionSchema.parse(answer.json());
}
