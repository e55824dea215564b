import type { Deps } from '../../../deps.ts';
import type { App } from '../../../http/app-type.ts';
import type { SandboxEvent } from './events.ts';

const tries = 3;

/**
 * Posts events to the product's own webhook, signed, one after the other: the way that Stripe's
 * come. What is refused is sent again; what never arrives is found by the nightly reading.
 */
export async function deliver(
  app: App,
  { billing: { sandbox }, log }: Pick<Deps, 'billing' | 'log'>,
  events: SandboxEvent[],
): Promise<void> {
  if (!sandbox) return;
  for (const { type, body } of events) {
    let status = 0;
    for (let attempt = 0; attempt < tries && status !== 200; attempt += 1) {
      const answer = await app.inject({
        method: 'POST',
        url: '/webhooks/stripe',
        headers: { 'content-type': 'application/json', 'stripe-signature': sandbox.sign(body) },
        payload: body,
      });
      status = answer.statusCode;
    }
    if (status !== 200) log.warn({ type, status }, 'an event of the billing sandbox was not taken');
  }
}
