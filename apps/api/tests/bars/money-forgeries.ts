import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { listRows } from '../../src/db/rows.ts';
import { signBody } from '../fakes/stripe/events.ts';
import { appAt, countEvents, type MoneyPlace, payFor, readMoney } from './money-stage.ts';
import { type Chance, seeded } from './random.ts';

/** `unread`: refused for the signature, whatever the body was; `changed`: something was written. */
export type ForgeryFigures = {
  sent: number;
  refused: number;
  unread: number;
  asked: number;
  changed: number;
  goodTaken: number;
};

type Signed = { body: Buffer; header: string | undefined };
type Forging = { secret: string; at: number; chance: Chance };

const flip = (text: string, at: number) =>
  `${text.slice(0, at)}${text[at] === '0' ? '1' : '0'}${text.slice(at + 1)}`;

/** Every way to be not quite Stripe. The body is an event that would have an effect. */
const forgeries: ((body: Buffer, forging: Forging) => Signed)[] = [
  (body, { at }) => ({ body, header: signBody(body, 'whsec_of_somebody', at) }),
  (body, { secret, at, chance }) => ({
    body,
    header: signBody(body, secret, at - 302 - chance.below(100_000)),
  }),
  (body, { secret, at, chance }) => ({
    body,
    header: signBody(body, secret, at + 310 + chance.below(100_000)),
  }),
  (body, { secret, at, chance }) => ({
    body: body.subarray(0, chance.below(body.length)),
    header: signBody(body, secret, at),
  }),
  (body, { secret, at }) => ({
    body: Buffer.from(JSON.stringify(JSON.parse(body.toString('utf8')))),
    header: signBody(body, secret, at),
  }),
  (body, { secret, at }) => ({
    body: Buffer.from(body.toString('utf8'), 'utf16le'),
    header: signBody(body, secret, at),
  }),
  (body, { secret, at }) => ({
    body: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), body]),
    header: signBody(body, secret, at),
  }),
  (body, { secret, at, chance }) => {
    const changed = Buffer.from(body);
    const place = chance.below(changed.length);
    changed[place] = (changed[place] ?? 0) ^ (1 << chance.below(7));
    return { body: changed, header: signBody(body, secret, at) };
  },
  (body, { secret, at, chance }) => {
    const header = signBody(body, secret, at);
    return { body, header: flip(header, header.length - 1 - chance.below(64)) };
  },
  (body, { secret, at }) => ({
    body,
    header: signBody(body, secret, at).replace(`t=${at}`, `t=${at + 1}`),
  }),
  (body, { secret, at }) => ({ body, header: signBody(body, secret, at).replace('v1=', 'v0=') }),
  (body, { secret, at }) => ({ body, header: signBody(body, secret, at).slice(0, -2) }),
  (body, { secret, at }) => ({ body, header: signBody(body, secret, at).replace(/^t=\d+,/, '') }),
  (body, { at }) => ({ body, header: `t=${at},v1=` }),
  (body) => ({ body, header: '' }),
  (body) => ({ body, header: undefined }),
  (_body, { at, secret }) => ({
    body: Buffer.from('{"id":'),
    header: signBody('{"id":', `${secret} `, at),
  }),
];

/** C3: forged, old, cut and re-encoded events. None is read, let alone believed. */
export async function forgeEvents(place: MoneyPlace, repeats: number): Promise<ForgeryFigures> {
  const { stripe } = place;
  const { person, id } = await payFor(place, 'standard_monthly');
  await stripe.deliverAll(place.apps[0]);
  stripe.cancel(id);
  const [event] = stripe.takeEvents();
  if (!event) throw new Error('Nothing was told');
  const body = Buffer.from(JSON.stringify(event, null, 2));
  const before = [await readMoney(place, person.userId), await countNoted(place)];
  const askedBefore = stripe.requests.length;
  const told = await countEvents(place);
  const figures = { sent: 0, refused: 0, unread: 0, asked: 0, changed: 0, goodTaken: 0 };
  for (; figures.sent < repeats; figures.sent += 1) {
    const chance = seeded(figures.sent + 1);
    const at = Math.floor(Date.now() / 1000);
    const forge = forgeries[figures.sent % forgeries.length];
    const forged = forge?.(body, { secret: stripe.secret, at, chance });
    const answer = await appAt(place, figures.sent).inject({
      method: 'POST',
      url: '/webhooks/stripe',
      headers: {
        'content-type': 'application/json',
        ...(forged?.header === undefined ? {} : { 'stripe-signature': forged.header }),
      },
      payload: forged?.body ?? Buffer.alloc(0),
    });
    if (answer.statusCode === 400) figures.refused += 1;
    if (refusedForSignature.safeParse(answer.json()).success) figures.unread += 1;
  }
  figures.asked = stripe.requests.length - askedBefore;
  const after = [await readMoney(place, person.userId), await countNoted(place)];
  const isSame = JSON.stringify(await countEvents(place)) === JSON.stringify(told);
  if (!isSame || JSON.stringify(after) !== JSON.stringify(before)) figures.changed = 1;
  const good = await stripe.deliver(place.apps[0], event);
  const isEffective = (await readMoney(place, person.userId)) !== before[0];
  figures.goodTaken = good.status === 200 && isEffective ? 1 : 0;
  return figures;
}

const refusedForSignature = z.looseObject({
  error: z.literal('VALIDATION_FAILED'),
  params: z.looseObject({
    issues: z.tuple([z.object({ path: z.literal('stripe-signature'), rule: z.string() })]),
  }),
});

async function countNoted({ deps }: Pick<MoneyPlace, 'deps'>): Promise<string> {
  const [row] = await listRows(
    deps.database.db,
    sql`select count(*)::int as count from webhook_events`,
    z.object({ count: z.number() }),
  );
  return String(row?.count);
}

export type UnknownFigures = { sent: number; accepted: number; counted: number; effects: number };

/** C4: types, versions and fields that nobody has heard of. */
export async function tellUnknown(place: MoneyPlace, repeats: number): Promise<UnknownFigures> {
  const { stripe } = place;
  const { person, id } = await payFor(place, 'standard_monthly');
  await stripe.deliverAll(place.apps[0]);
  const figures = { sent: 0, accepted: 0, counted: 0, effects: 0 };
  const object = { object: 'subscription', id };
  const events = () => {
    const known = stripe.event('customer.subscription.updated', object);
    return [
      { counts: 'unknown', event: stripe.event('solve.moon_phase.changed', object) },
      { counts: 'unknown', event: stripe.event('v2.core.account.updated', { id: 'acct_1' }) },
      { counts: 'unknown', event: { ...stripe.event('a.thin_one', {}), data: undefined } },
      { counts: 'applied', event: { ...known, api_version: '2031-01-01.unheard' } },
      { counts: 'applied', event: { ...known, id: `${known.id}n`, api_version: null } },
      {
        counts: 'applied',
        event: { ...known, id: `${known.id}x`, extra: { deep: [1] }, context: 'new' },
      },
    ] as const;
  };
  for (let round = 0; round < repeats; round += 1) {
    for (const { counts, event } of events()) {
      const held = await readMoney(place, person.userId);
      const before = await countEvents(place);
      const { status } = await stripe.deliver(appAt(place, figures.sent), event);
      const after = await countEvents(place);
      figures.sent += 1;
      if (status === 200) figures.accepted += 1;
      if (after[counts] - before[counts] === 1) figures.counted += 1;
      if ((await readMoney(place, person.userId)) !== held) figures.effects += 1;
    }
  }
  return figures;
}
