import { createHmac } from 'node:crypto';
import { newId } from './book.ts';
import { apiVersions, type Shape } from './shapes.ts';

export type StripeEvent = {
  id: string;
  object: 'event';
  api_version: string;
  created: number;
  type: string;
  livemode: false;
  pending_webhooks: number;
  request: { id: null; idempotency_key: null };
  data: { object: object };
};

/** An event about an object as it is now, frozen. */
export function makeEvent(
  type: string,
  object: object,
  { shape, created }: { shape: Shape; created: number },
): StripeEvent {
  return {
    id: newId('evt'),
    object: 'event',
    api_version: apiVersions[shape],
    created,
    type,
    livemode: false,
    pending_webhooks: 1,
    request: { id: null, idempotency_key: null },
    data: { object: structuredClone(object) },
  };
}

/** The header `Stripe-Signature` over a body, `at` in seconds. */
export function signBody(body: string | Buffer, secret: string, at: number): string {
  const digest = createHmac('sha256', secret).update(`${at}.`).update(body).digest('hex');
  return `t=${at},v1=${digest}`;
}
