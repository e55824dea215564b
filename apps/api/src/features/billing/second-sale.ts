import { and, eq, inArray, isNull, ne } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../../db/client.ts';
import { subscriptionSources } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import { findUser } from '../account/account.store.ts';
import type { BilledSubscription, StripeGateway } from './stripe-gateway.ts';

type Undoing = Pick<Deps, 'database' | 'mail' | 'log'> & { stripe: StripeGateway };

const going = ['active', 'trialing', 'past_due'] as const;
const isGoing = ({ status, plan, userId, isMeter }: BilledSubscription): boolean =>
  going.some((one) => one === status) && plan !== null && userId !== null && !isMeter;

/**
 * Two plans of one person at Stripe, however they came about: the one that was bought later is paid
 * back and ended, and the person is told. Looked for after writing, so that of two at once one sees
 * the other.
 */
export async function undoSecondSale(undoing: Undoing, found: BilledSubscription[]): Promise<void> {
  for (const one of found.filter(isGoing)) await undoBeside(undoing, one);
}

async function undoBeside(
  { database: { db }, mail, log, stripe }: Undoing,
  one: BilledSubscription,
): Promise<void> {
  const userId = z.uuid().safeParse(one.userId).data;
  const user = userId && (await findUser(db, userId));
  if (!user) return;
  for (const id of await listOthers(db, user.id, one.id)) {
    const [other] = await stripe.listSubscriptions({ kind: 'subscription', id });
    if (!other || !isGoing(other)) continue;
    const second = [one, other].sort(byStart)[1] ?? one;
    await stripe.refundAndEnd(second.id);
    mail.send({ kind: 'second_plan_ended', to: user.email, locale: user.locale });
    log.warn('a second plan was sold to a person, and was paid back and ended');
    if (second === one) return;
  }
}

function byStart(a: BilledSubscription, b: BilledSubscription): number {
  return a.startedAt.getTime() - b.startedAt.getTime() || (a.id < b.id ? -1 : 1);
}

/** What else this person pays Stripe for, by what was written last. */
async function listOthers(db: Db, userId: string, id: string): Promise<string[]> {
  const source = subscriptionSources;
  const rows = await db
    .select({ id: source.providerId })
    .from(source)
    .where(
      and(
        eq(source.userId, userId),
        eq(source.provider, 'stripe'),
        ne(source.providerId, id),
        ne(source.tier, 'free'),
        inArray(source.status, [...going]),
        isNull(source.revokedAt),
      ),
    );
  return rows.map((row) => row.id);
}
