import { randomUUID } from 'node:crypto';
import { deleteConfirmation } from '@solacore/contract';
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { sandboxSubscriptions } from '../../src/db/schema.ts';
import { describeOnBothDatabases, newEmail, signUp } from '../harness/index.ts';
import { formsOf, payerAt } from './sandbox-person.ts';

let ahead = 0;
const now = () => new Date(Date.now() + ahead);

describeOnBothDatabases(
  'the pages of the billing sandbox',
  (ctx) => {
    const arrive = async (locale = 'en') => {
      const person = await signUp(ctx.app, { email: newEmail(), locale });
      return { person, payer: payerAt(ctx.app, person) };
    };

    /** Somebody whose free days are over and who has paid. */
    const arrivePaying = async (plan = 'pro_monthly') => {
      const arrived = await arrive();
      await arrived.payer.buy(plan);
      await arrived.payer.act('end_period');
      return arrived;
    };

    it('sells once for each page, however often it is pressed, and for each idempotency key', async () => {
      const { person, payer } = await arrive();
      const key = randomUUID();
      const [first, second] = [
        await payer.checkout('pro_monthly', key),
        await payer.checkout('pro_monthly', key),
      ];
      const form = formsOf((await payer.open(first)).body)[0];
      if (!form) throw new Error('no form');
      const pressed = await Promise.all([1, 2, 3, 4].map(() => payer.send(form)));
      expect(pressed.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303, 303]);
      expect((await payer.open(second)).body).toContain('The plan was bought once.');
      const isTheirs = eq(sandboxSubscriptions.userId, person.userId);
      expect(await ctx.db.$count(sandboxSubscriptions, isTheirs)).toBe(1);
    });

    it('shows its pages in three languages, labelled, with nothing that runs or loads', async () => {
      const labels = {
        en: 'Sandbox: no money moves',
        es: 'no se mueve dinero',
        zh: '不会动用真钱',
      };
      for (const [locale, label] of Object.entries(labels)) {
        const { payer } = await arrive(locale);
        const checkout = await payer.checkout('pro_monthly');
        const pages = [await payer.open(checkout)];
        await payer.press(checkout);
        pages.push(await payer.open(checkout), await payer.open(await payer.portal()));
        for (const { statusCode, headers, body } of pages) {
          expect([statusCode, body.includes(label)]).toEqual([200, true]);
          expect(body).toMatch(new RegExp(`<html lang="${locale}`));
          expect(body).not.toMatch(/<script|<img|\sstyle=|\son\w+=|\{\{|undefined/i);
          const policy = String(headers['content-security-policy']);
          expect(policy).toContain("default-src 'none'");
          expect(policy).not.toContain('unsafe');
        }
        // A form's answer may lead to where the person came from.
        expect(pages[0]?.headers['content-security-policy']).toContain("'self' solacore:;");
      }
    });

    it('opens to nobody without its token: forged, of the other page, an hour old, of a deleted account', async () => {
      const { person, payer } = await arrive();
      const [checkout, stale] = [await payer.checkout('pro_monthly'), await payer.portal()];
      const status = async (path: string) => (await payer.open(path)).statusCode;
      expect(await status(checkout)).toBe(200);
      expect(await status(`${checkout.slice(0, -4)}AAAA`)).toBe(404);
      expect(await status(checkout.replace('checkout', 'portal'))).toBe(404);
      expect(await status('/billing/sandbox/checkout/')).toBe(404);
      const form = formsOf((await payer.open(checkout)).body)[0];
      if (!form) throw new Error('no form');
      const elsewhere = await payer.send(form, { 'sec-fetch-site': 'cross-site' });
      expect(elsewhere.statusCode).toBe(404);
      expect(await payer.current()).toMatchObject({ tier: 'free' });
      const removed = await person.ask({
        method: 'DELETE',
        url: '/users/me',
        payload: { confirmation: deleteConfirmation },
      });
      expect(removed.statusCode).toBe(200);
      expect([await status(checkout), (await payer.send(form)).statusCode]).toEqual([404, 404]);
      ahead += 61 * 60 * 1000;
      expect(await status(stale)).toBe(404);
    });

    it('acts on nobody else’s plan, and does only what its state allows', async () => {
      const victim = await arrivePaying();
      const { payer } = await arrivePaying();
      const theirs = formsOf((await victim.payer.open(await victim.payer.portal())).body);
      const mine = formsOf((await payer.open(await payer.portal())).body);
      const [id, token] = [theirs[0]?.fields.id ?? '', mine[0]?.fields.token ?? ''];
      const action = '/billing/sandbox/portal';
      await payer.send({ action, fields: { token, id, act: 'cancel' } });
      await payer.send({ action, fields: { token, id: mine[0]?.fields.id ?? '', act: 'pay' } });
      expect(await victim.payer.current()).toMatchObject({ cancel_at_period_end: false });
      const unknown = await payer.send({ action, fields: { token, id, act: 'everything' } });
      expect(unknown.statusCode).toBe(404);
    });
  },
  { parts: { now }, environment: { TRIAL_DAYS: '7' } },
);
