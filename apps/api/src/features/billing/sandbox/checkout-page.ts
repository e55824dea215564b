import { z } from 'zod';
import type { Deps } from '../../../deps.ts';
import type { App } from '../../../http/app-type.ts';
import { findUser } from '../../account/account.store.ts';
import { addMonths } from '../../usage/usage-period.ts';
import { answerGone, answerPage, isFromElsewhere, wordsFor } from './answer-page.ts';
import { customerOf, pagePaths, type Sandbox } from './create-sandbox.ts';
import { deliver } from './deliver.ts';
import { eventsOfPurchase } from './events.ts';
import type { CheckoutPage } from './page-tokens.ts';
import { renderCheckout, trialEndOf } from './render-checkout.ts';
import { addSubscription, findSubscription, listSubscriptions } from './sandbox.store.ts';
import { monthsOf, type SandboxRow, standAt } from './standing.ts';

const params = z.object({ '*': z.string() });
const form = z.object({ token: z.string() });
const hidden = { hide: true };

const subscriptionId = ({ checkoutId }: CheckoutPage) => `sub_sandbox_${checkoutId}`;

/** The page behind `checkout_url`, and its one button. */
export function registerCheckoutPage(app: App, deps: Deps, { tokens }: Sandbox): void {
  const { db } = deps.database;
  const openPage = async (token: string) => {
    const page = await tokens.open(token, deps.now());
    const isOurs = page?.kind === 'checkout' && (await findUser(db, page.userId)) !== undefined;
    return isOurs ? page : undefined;
  };

  app.get(`${pagePaths.checkout}/*`, { schema: { ...hidden, params } }, async (request, reply) => {
    const token = request.params['*'];
    const page = await openPage(token);
    if (!page) return answerGone(request, reply);
    const opened = { page, token, isUsed: await isUsed(deps, page), now: deps.now() };
    const rendered = renderCheckout(wordsFor(page.locale), opened);
    return answerPage(reply, rendered, [page.successUrl]);
  });

  app.post(pagePaths.checkout, { schema: hidden }, async (request, reply) => {
    const sent = form.safeParse(request.body);
    const page = sent.success ? await openPage(sent.data.token) : undefined;
    if (!page || isFromElsewhere(request)) return answerGone(request, reply);
    if (!(await isUsed(deps, page))) await buy(app, deps, page);
    const successUrl = page.successUrl.replaceAll('{CHECKOUT_SESSION_ID}', page.checkoutId);
    return reply.redirect(successUrl, 303);
  });
}

/** Bought here, or on another page meanwhile: nobody pays twice. */
async function isUsed({ database: { db }, now }: Deps, page: CheckoutPage): Promise<boolean> {
  const rows = await listSubscriptions(db, customerOf(page.userId));
  const isRunning = (row: SandboxRow) => standAt(row, now()).status !== 'canceled';
  return rows.some((row) => row.id === subscriptionId(page) || isRunning(row));
}

/** Once for each page, however often its button is pressed. */
async function buy(app: App, deps: Deps, page: CheckoutPage): Promise<void> {
  const { db } = deps.database;
  const { userId, planId, trialDays } = page;
  const now = deps.now();
  const id = subscriptionId(page);
  const trialEnd = trialDays > 0 ? trialEndOf(now, trialDays) : null;
  const isAdded = await addSubscription(db, {
    id,
    userId,
    planId,
    customerId: customerOf(userId),
    status: trialEnd ? 'trialing' : 'active',
    isPaid: trialEnd === null,
    currentPeriodStart: now,
    currentPeriodEnd: trialEnd ?? addMonths(now, monthsOf(planId)),
    trialEnd,
    createdAt: now,
  });
  const row = isAdded ? await findSubscription(db, id) : undefined;
  if (row) await deliver(app, deps, eventsOfPurchase(row, now));
}
