import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { z } from 'zod';
import { signBody } from '../fakes/stripe/events.ts';
import { appAt, atMoneyPlace, type MoneyPlace } from './money-stage.ts';

/** Our own copies of objects and events as Stripe has sent them over the years. */
const ownFixtures = new URL('../fixtures/stripe', import.meta.url).pathname;

/** `byStatus`: how often each status was answered; `faults` names what was answered with 5xx. */
type FixtureFigures = {
  files: number;
  sent: number;
  byStatus: Record<number, number>;
  faults: string[];
};

const knownTypes = [
  'checkout.session.completed',
  'checkout.session.async_payment_succeeded',
  'customer.subscription.created',
  'customer.subscription.updated',
  'customer.subscription.deleted',
  'customer.subscription.paused',
  'customer.deleted',
  'invoice.paid',
  'invoice.payment_failed',
  'charge.refunded',
  'charge.dispute.created',
  'charge.dispute.closed',
  'refund.created',
];

const thing = z.looseObject({ object: z.string(), id: z.string().optional() });
type Thing = z.infer<typeof thing>;
const envelope = z.looseObject({
  object: z.literal('event'),
  data: z.looseObject({ object: thing }),
});
const resources = z.object({ resources: z.record(z.string(), z.unknown()) });
const wrap = z.looseObject({ object: z.unknown() });

/** Every object of a folder, as every kind of event; Stripe answers with the same objects. */
export async function sendFixtures(env: NodeJS.ProcessEnv, folder = ownFixtures) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort();
  const read = files.map((name): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  const events = read.flatMap((content) => envelope.safeParse(content).data ?? []);
  const things = read.flatMap(thingsIn);
  const wrappedUp = things.flatMap((object) =>
    [...knownTypes, `${object.object}.updated`].map((type) => ({
      object: 'event',
      id: `evt_${randomUUID()}`,
      type,
      api_version: null,
      data: { object },
    })),
  );
  const stripe = await echoStripe(things);
  try {
    return await atMoneyPlace(
      env,
      async (place) => {
        const figures: FixtureFigures = { files: files.length, sent: 0, byStatus: {}, faults: [] };
        for (const event of [...events, ...wrappedUp]) await send(place, event, figures);
        return figures;
      },
      { environment: { STRIPE_API_BASE: stripe.url } },
    );
  } finally {
    stripe.close();
  }
}

async function send(
  place: MoneyPlace,
  event: Record<string, unknown>,
  figures: FixtureFigures,
): Promise<void> {
  const payload = JSON.stringify(event);
  const at = Math.floor(Date.now() / 1000);
  const { statusCode } = await appAt(place, figures.sent).inject({
    method: 'POST',
    url: '/webhooks/stripe',
    headers: {
      'content-type': 'application/json',
      'stripe-signature': signBody(payload, place.stripe.secret, at),
    },
    payload,
  });
  figures.sent += 1;
  figures.byStatus[statusCode] = (figures.byStatus[statusCode] ?? 0) + 1;
  if (statusCode >= 500) figures.faults.push(String(event.type));
}

/** What a file is about: an event's object, an object in a wrap, a book of them, or one as it is. */
function thingsIn(content: unknown): Thing[] {
  const event = envelope.safeParse(content);
  if (event.success) return [event.data.data.object];
  const book = resources.safeParse(content);
  if (book.success) return Object.values(book.data.resources).flatMap((one) => thingsIn(one));
  const bare = thing.safeParse(content);
  if (bare.success) return [bare.data];
  const inside = thing.safeParse(wrap.safeParse(content).data?.object);
  return inside.success ? [inside.data] : [];
}

/** A Stripe that holds these objects and no other, whatever they look like. */
async function echoStripe(things: Thing[]): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://stripe');
    const [, , collection = '', id] = pathname.split('/');
    const kind = collection.replace(/s$/, '');
    const found = things.find((one) => one.id === id);
    const data = things.filter(({ object }) => object === kind);
    const listed = { object: 'list', url: pathname, has_more: false, data };
    const missing = { error: { type: 'invalid_request_error', code: 'resource_missing' } };
    const isMissing = id !== undefined && !found;
    response.writeHead(isMissing ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isMissing ? missing : (found ?? listed)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening');
  return { url: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
