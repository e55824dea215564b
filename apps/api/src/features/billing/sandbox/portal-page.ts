import { z } from 'zod';
import type { Deps } from '../../../deps.ts';
import type { App } from '../../../http/app-type.ts';
import { findUser } from '../../account/account.store.ts';
import { acts, changeOf } from './acts.ts';
import { answerGone, answerPage, isFromElsewhere, wordsFor } from './answer-page.ts';
import { customerOf, pagePaths, type Sandbox } from './create-sandbox.ts';
import { deliver } from './deliver.ts';
import { eventsOfAct } from './events.ts';
import { renderPortal } from './render-portal.ts';
import { changeSubscription, countOverLimit, listSubscriptions } from './sandbox.store.ts';
import { standAt } from './standing.ts';

const params = z.object({ '*': z.string() });
const form = z.object({
  token: z.string(),
  id: z.string(),
  act: z.enum(acts),
  plan_id: z.string().optional(),
});
const hidden = { hide: true };

/** The page behind `portal_url`, and what can be done on it. */
export function registerPortalPage(app: App, deps: Deps, { tokens }: Sandbox): void {
  const { db } = deps.database;
  const openPage = async (token: string) => {
    const page = await tokens.open(token, deps.now());
    if (page?.kind !== 'portal') return undefined;
    const user = await findUser(db, page.userId);
    return user && { page, locale: user.locale };
  };

  app.get(`${pagePaths.portal}/*`, { schema: { ...hidden, params } }, async (request, reply) => {
    const token = request.params['*'];
    const opened = await openPage(token);
    if (!opened) return answerGone(request, reply);
    const { page, locale } = opened;
    const now = deps.now();
    const found = await listSubscriptions(db, customerOf(page.userId));
    const rows = found.map((row) => standAt(row, now));
    const since = rows.find(({ status }) => status !== 'canceled')?.currentPeriodStart;
    const overLimit = since ? await countOverLimit(db, page.userId, since) : 0;
    const rendered = renderPortal(wordsFor(locale), { page, token, rows, overLimit });
    return answerPage(reply, rendered, []);
  });

  app.post(pagePaths.portal, { schema: hidden }, async (request, reply) => {
    const sent = form.safeParse(request.body);
    const opened = sent.success ? await openPage(sent.data.token) : undefined;
    if (!sent.success || !opened || isFromElsewhere(request)) return answerGone(request, reply);
    const { token, id, act, plan_id: planId } = sent.data;
    const now = deps.now();
    const customerId = customerOf(opened.page.userId);
    const written = await changeSubscription(db, id, (row) =>
      row.customerId === customerId ? changeOf(row, { act, planId }, now) : undefined,
    );
    if (written) await deliver(app, deps, eventsOfAct(act, written, now));
    return reply.redirect(`${pagePaths.portal}/${token}`, 303);
  });
}
