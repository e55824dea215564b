import { afterEach, expect, test } from 'vitest';
import { clientAnswered, closeServers } from './account-kit.ts';

afterEach(closeServers);

const key = '00000000-0000-4000-8000-0000000000aa';
const current = {
  tier: 'pro',
  status: 'active',
  current_period_end: '2026-12-14T12:00:00.000Z',
  cancel_at_period_end: true,
  source: 'stripe',
  plan_id: 'pro_monthly',
  store: 'stripe',
  billed_by: [],
  grace_until: null,
  trial_available: false,
  usage: { sessions_used: 3, sessions_limit: null, overage_rate: null, pack_sessions_left: 0 },
  features: { history_days: null, deep_analysis: true, priority_queue: true },
};

test('the page where a plan is paid for is asked for with its way back', async () => {
  const answer = { checkout_url: 'https://pay.example/c/1' };
  const { client, asked } = await clientAnswered({ status: 200, body: answer });
  const order = {
    plan_id: 'pro_monthly',
    success_url: 'https://solacore.example/app/plans/done',
    cancel_url: 'https://solacore.example/app/plans',
  } as const;
  expect(await client.subscriptions.checkout(order, key)).toEqual(answer);
  const request = 'POST /subscriptions/checkout';
  expect(asked).toEqual([{ request, authorization: 'Bearer a', body: order }]);
});

test('the page for receipts leads back to where the person was', async () => {
  const answer = { portal_url: 'https://pay.example/p/1' };
  const { client, asked } = await clientAnswered({ status: 200, body: answer });
  expect(await client.subscriptions.portal('solacore://account/plan')).toEqual(answer);
  expect(asked[0]?.body).toEqual({ return_url: 'solacore://account/plan' });
});

test.each(['cancel', 'resume', 'sync'] as const)(
  '%s answers with the plan as it then is',
  async (way) => {
    const { client, asked } = await clientAnswered({ status: 200, body: current });
    expect(await client.subscriptions[way]()).toEqual(current);
    const request = `POST /subscriptions/${way}`;
    expect(asked).toEqual([{ request, authorization: 'Bearer a', body: null }]);
  },
);
