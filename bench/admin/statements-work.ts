/** What people did, what providers told, and what those who run the product did about it. */
export function statementsOfWork(people: number, each: number): string[] {
  return [
    `insert into solve_sessions (user_id, device_id, status, current_step, locale, started_at,
        last_turn_at, completed_at)
      select id, device_id, case when k % 5 < 3 then 'completed' else 'abandoned' end,
        (array['commit', 'commit', 'commit', 'clarify', 'options'])[1 + k % 5], 'en', at, at,
        case when k % 5 < 3 then at end
      from seed_people, generate_series(1, ${each}) k,
        lateral (select now() - (((n * 31 + k * 17) % 88) + n::float8 / ${people}) * interval '1 day'
          as at) moments
      order by at`,
    `insert into usage (user_id, period, period_start, period_end, session_count)
      select id, case when n % 5 = 3 then 'month' else 'lifetime' end, now() - interval '10 days',
        case when n % 5 = 3 then now() + interval '20 days' end, n % 12
      from seed_people`,
    `insert into token_usage (user_id, day, tokens)
      select id, (now() - ((n + k * 11) % 88) * interval '1 day')::date, 1000 + n % 5000
      from seed_people, generate_series(1, 3) k on conflict do nothing`,
    `insert into webhook_events (provider, event_id, type, about_kind, about_id, received_at,
        processed_at)
      select case when n % 3 = 0 then 'revenuecat' else 'stripe' end, 'evt_' || n,
        (array['invoice.paid', 'customer.subscription.updated', 'RENEWAL'])[1 + n % 3],
        'customer', 'cus_' || n, now() - n * interval '20 seconds', now() - n * interval '20 seconds'
      from generate_series(1, 200000) n`,
    `insert into audit_log (actor_id, action, subject_id, created_at)
      select (select id from seed_people where n = 1),
        (array['suspended', 'unsuspended', 'data_exported'])[1 + n % 3], id,
        now() - n * interval '1 minute'
      from seed_people where n <= 100000`,
  ];
}
