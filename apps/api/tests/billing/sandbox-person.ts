import { currentSubscriptionSchema } from '@solacore/contract';
import { expect } from 'vitest';
import type { App } from '../../src/http/app-type.ts';
import type { Person } from '../harness/index.ts';

const returnUrls = {
  success_url: 'solacore://subscription/success',
  cancel_url: 'solacore://subscription/cancel',
};

type Form = { action: string; fields: Record<string, string> };

/** Somebody who pays in the sandbox: opens its pages and presses what is on them. */
export function payerAt(app: App, person: Person) {
  const payer = {
    async checkout(plan_id: string, key?: string) {
      const answer = await person.ask({
        method: 'POST',
        url: '/subscriptions/checkout',
        ...(key ? { headers: { 'idempotency-key': key } } : {}),
        payload: { plan_id, ...returnUrls },
      });
      expect(answer.statusCode).toBe(200);
      return pathOf(answer.json().checkout_url);
    },
    async portal() {
      const answer = await person.ask({
        method: 'POST',
        url: '/subscriptions/portal',
        payload: { return_url: 'solacore://settings' },
      });
      expect(answer.statusCode).toBe(200);
      return pathOf(answer.json().portal_url);
    },
    open: (path: string) => app.inject({ url: path }),
    /** Presses the first button whose hidden fields are these. */
    async press(path: string, wanted: Record<string, string> = {}) {
      const { body } = await app.inject({ url: path });
      const form = formsOf(body).find(({ fields }) =>
        Object.entries(wanted).every(([name, value]) => fields[name] === value),
      );
      if (!form) throw new Error(`no such button: ${JSON.stringify(wanted)}`);
      return payer.send(form);
    },
    send: ({ action, fields }: Form, headers: Record<string, string> = {}) =>
      app.inject({
        method: 'POST',
        url: action,
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        payload: new URLSearchParams(fields).toString(),
      }),
    /** Buys a plan and waits for nothing: the events are in when the page is left. */
    async buy(plan_id: string) {
      const bought = await payer.press(await payer.checkout(plan_id));
      expect([bought.statusCode, bought.headers.location]).toEqual([303, returnUrls.success_url]);
    },
    async act(act: string, more: Record<string, string> = {}) {
      const path = await payer.portal();
      const done = await payer.press(path, { act, ...more });
      expect([done.statusCode, done.headers.location]).toEqual([303, path]);
    },
    async current() {
      const answer = await person.ask({ url: '/subscriptions/current' });
      return currentSubscriptionSchema.parse(answer.json());
    },
  };
  return payer;
}

const pathOf = (url: string) => new URL(url).pathname;

export function formsOf(page: string): Form[] {
  return [...page.matchAll(/<form method="post" action="([^"]+)">([\s\S]*?)<\/form>/g)].map(
    ([, action = '', inner = '']) => ({
      action,
      fields: Object.fromEntries(
        [...inner.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)].map(
          ([, name = '', value = '']) => [name, value],
        ),
      ),
    }),
  );
}
