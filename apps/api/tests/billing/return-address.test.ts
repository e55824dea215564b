import { expect, it } from 'vitest';
import { describeOnBothDatabases, signUp } from '../harness/index.ts';
import { backTo } from './buying.ts';
import { setStage } from './stage.ts';

const { stripe, options } = await setStage({
  environment: { ALLOWED_ORIGINS: 'https://solacore.example,http://localhost:8000' },
});

describeOnBothDatabases(
  'the page to pay at',
  (ctx) => {
    it.each([
      'solacore://subscription/success',
      'https://solacore.example',
      'https://solacore.example/app?paid={CHECKOUT_SESSION_ID}#x',
      'http://localhost:8000/app',
    ])('leads back to %s', async (address) => {
      const person = await signUp(ctx.app);
      const payload = { plan_id: 'pro_monthly', success_url: address, cancel_url: address };
      const answer = await person.ask({ method: 'POST', url: '/subscriptions/checkout', payload });
      expect(answer.statusCode).toBe(200);
    });

    it('leads back to nowhere else', async () => {
      const person = await signUp(ctx.app);
      const asked = stripe.requests.length;
      const wrong = [
        'https://evil.example/',
        'https://solacore.example.evil.example/',
        'https://solacore.example@evil.example/',
        'https://solacore.example:pw@evil.example/',
        'https://user@solacore.example/',
        'https://solacore.example:444/',
        'http://solacore.example/',
        'https:solacore.example/',
        'https:/solacore.example/',
        'https://solacore.example\\@evil.example/',
        'https://solacore.example\u0009.evil.example/',
        'https://ѕolacore.example/',
        'https://xn--olacore-7fg.example/',
        'https://SOLACORE.example./',
        '//evil.example/',
        '/app',
        'javascript:alert(1)',
        'data:text/html,x',
        'solacore:',
        'solacore:subscription',
        'solacore:///x',
        'solacore://user@success',
        'solacorex://success',
        'SolaCore://success',
        ' solacore://success',
        'intent://success#Intent;scheme=solacore;end',
        'blob:https://solacore.example/1',
        'ftp://solacore.example/',
        '',
      ];
      for (const address of wrong) {
        for (const field of ['success_url', 'cancel_url']) {
          const payload = { plan_id: 'pro_monthly', ...backTo, [field]: address };
          const url = '/subscriptions/checkout';
          const answer = await person.ask({ method: 'POST', url, payload });
          const { error } = answer.json();
          expect([address, answer.statusCode, error]).toEqual([address, 400, 'VALIDATION_FAILED']);
        }
        const payload = { return_url: address };
        const portal = await person.ask({ method: 'POST', url: '/subscriptions/portal', payload });
        // An empty one is none, and who never paid has no portal.
        expect([address, portal.statusCode]).toEqual([address, address === '' ? 404 : 400]);
      }
      expect(stripe.requests).toHaveLength(asked);
    });
  },
  options,
);
