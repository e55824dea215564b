import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { describeOnBothDatabases, signUp } from '../harness/index.ts';

describe('in production', () => {
  const production = {
    NODE_ENV: 'production',
    PUBLIC_URL: 'https://solacore.example',
    JWT_SECRET: 'Q3v9xT1mZr7LkP5sWd8Hb2Nf6Jc4Yg0A',
    LLM_PROVIDERS: 'guide',
  };

  it('has no sandbox, whatever else is set', () => {
    expect(readConfig(production).billing).toMatchObject({ stripe: null, isSandbox: false });
  });
});

describeOnBothDatabases(
  'a product without the sandbox',
  (ctx) => {
    it('sells nothing, serves none of its pages and takes none of its events', async () => {
      const person = await signUp(ctx.app);
      const checkout = await person.ask({
        method: 'POST',
        url: '/subscriptions/checkout',
        payload: {
          plan_id: 'pro_monthly',
          success_url: 'solacore://a',
          cancel_url: 'solacore://b',
        },
      });
      expect([checkout.statusCode, checkout.json().error]).toEqual([503, 'BILLING_UNAVAILABLE']);
      for (const path of ['checkout', 'portal']) {
        const url = `/billing/sandbox/${path}`;
        expect((await ctx.app.inject({ url: `${url}/token` })).json().error).toBe('NOT_FOUND');
        expect((await ctx.app.inject({ method: 'POST', url })).statusCode).toBe(404);
      }
      const event = await ctx.app.inject({ method: 'POST', url: '/webhooks/stripe' });
      expect(event.statusCode).toBe(503);
      expect((await ctx.app.inject({ url: '/config' })).json().billing).toEqual({
        web: 'off',
        packs: [],
      });
    });
  },
  {
    environment: {
      NODE_ENV: 'production',
      LLM_PROVIDERS: 'guide',
      PUBLIC_URL: 'https://solacore.example',
      MAIL_FROM: 'Solacore <solacore@solacore.example>',
    },
  },
);
