import { expect, it, vi } from 'vitest';
import { signBody } from '../fakes/stripe/events.ts';
import { describeOnBothDatabases } from '../harness/index.ts';
import { readTables } from '../harness/table-contents.ts';
import { currentOf } from './buying.ts';
import { setStage } from './stage.ts';

const { stripe, options, now, buy } = await setStage();
const seconds = () => Math.floor(now().getTime() / 1000);
const json = { 'content-type': 'application/json' };

describeOnBothDatabases(
  'what is not from Stripe',
  (ctx) => {
    const post = (payload: string | Buffer, headers: Record<string, string>) =>
      ctx.app.inject({ method: 'POST', url: '/webhooks/stripe', payload, headers });

    const forgeries = (body: string): [string, string | Buffer, string | undefined][] => {
      const good = signBody(body, stripe.secret, seconds());
      const [, hex = ''] = good.split('v1=');
      const broken = Buffer.from(body);
      broken[10] = 0xff;
      return [
        ['without a signature', body, undefined],
        ['with an empty one', body, ''],
        ['signed with another secret', body, signBody(body, 'whsec_other', seconds())],
        ['signed 301 seconds ago', body, signBody(body, stripe.secret, seconds() - 301)],
        ['signed for a time to come', body, signBody(body, stripe.secret, seconds() + 301)],
        ['with a byte changed', body.replace('invoice.paid', 'invoice.pald'), good],
        ['written in other words', JSON.stringify(JSON.parse(body)), good],
        ['with a mark before it', `\ufeff${body}`, good],
        ['with a byte that is no text', broken, good],
        ['cut', body.slice(0, -1), good],
        ['empty', '', signBody(body, stripe.secret, seconds())],
        ['with a digit changed', body, good.replace(/.$/, hex.endsWith('0') ? '1' : '0')],
        ['with a signature cut', body, good.slice(0, -2)],
        ['with the signature of no time', body, `v1=${hex}`],
        ['with a time put in front', body, `t=${seconds()},${signBody(body, 'x', 1)}`],
        ['signed by another scheme', body, good.replace('v1=', 'v0=')],
        ['no JSON at all', '{{{{', good],
      ];
    };

    it('is refused before anything is read of it, and changes nothing', async () => {
      const { person } = await buy(ctx);
      const body = JSON.stringify(stripe.event('invoice.paid', { object: 'invoice' }), null, 2);
      const before = await readTables(ctx.db, ['rate_limits']);
      const asked = stripe.requests.length;
      const parse = vi.spyOn(JSON, 'parse');
      for (const [name, payload, signature] of forgeries(body)) {
        parse.mockClear();
        const headers = { ...json, ...(signature ? { 'stripe-signature': signature } : {}) };
        const answer = await post(payload, headers);
        expect(parse, name).not.toHaveBeenCalled();
        expect([name, answer.statusCode]).toEqual([name, 400]);
        expect(answer.json().error).toBe('VALIDATION_FAILED');
      }
      parse.mockRestore();
      expect(stripe.requests).toHaveLength(asked);
      expect(await readTables(ctx.db, ['rate_limits'])).toBe(before);
      expect(await currentOf(person)).toMatchObject({ tier: 'pro' });
    });

    it('is refused whatever kind of body it says it is', async () => {
      for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'x/y', undefined]) {
        const answer = await post('a=b', type ? { 'content-type': type } : {});
        expect([type, answer.statusCode]).toEqual([type, 400]);
      }
      const large = await post('x'.repeat(1024 * 1024 + 1), json);
      expect([large.statusCode, large.json().error]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
    });

    it('is refused where it is signed and no event', async () => {
      for (const body of ['[]', '{}', '{"id":"evt_1"}', '{"id":7,"type":"invoice.paid"}', 'null']) {
        const signature = signBody(body, stripe.secret, seconds());
        const answer = await post(body, { ...json, 'stripe-signature': signature });
        expect([body, answer.statusCode]).toEqual([body, 400]);
      }
    });
  },
  options,
);
