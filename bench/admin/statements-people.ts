/** Accounts, and what belongs to each. `seed_people` numbers them for the rest. */
export function statementsOfPeople(people: number): string[] {
  return [
    `create table seed_people as select n, gen_random_uuid() as id, gen_random_uuid() as device_id,
        now() - (n * 365.0 / ${people}) * interval '1 day' as made_at
      from generate_series(1, ${people}) n`,
    `insert into users (id, email, email_verified_at, locale, suspended_at, suspended_reason,
        challenged_at, created_at, updated_at)
      select id, 'person_' || n || '@seed.example', case when n % 20 > 0 then made_at end,
        (array['en', 'es', 'zh'])[1 + n % 3], case when n % 2000 = 0 then now() end,
        case when n % 2000 = 0 then 'sharing' end, case when n % 3000 = 0 then now() end,
        made_at, made_at
      from seed_people`,
    `insert into devices (id, user_id, device_fingerprint, device_name, platform, slot,
        last_active_at, created_at)
      select device_id, id, md5('a' || n) || md5('b' || n), 'Chrome, Linux',
        (array['ios', 'android', 'web'])[1 + n % 3], 1, now() - (n % 60) * interval '1 day', made_at
      from seed_people`,
    `insert into active_sessions (user_id, device_id, token_hash, seed, ip_prefix, last_used_at,
        expires_at, absolute_expires_at, created_at)
      select id, device_id, md5('t' || n), md5('s' || n), '203.0.113.0/24', now(),
        now() + interval '90 days', now() + interval '300 days', made_at
      from seed_people`,
    `insert into login_events (user_id, device_id, kind, ip_prefix, created_at)
      select id, device_id, 'signed_in', '203.0.' || (n + k) % 250 || '.0/24',
        now() - ((n * 7 + k * 13) % 89) * interval '1 day'
      from seed_people, generate_series(1, 3) k`,
    `insert into subscriptions (user_id, tier, status, stripe_customer_id)
      select id, (array['free', 'free', 'free', 'standard', 'pro'])[1 + n % 5], 'active',
        case when n % 5 > 2 then 'cus_' || n end
      from seed_people`,
    `insert into subscription_sources (user_id, provider, provider_id, tier, status, plan_id, store,
        current_period_start, current_period_end, past_due_since)
      select id, 'stripe', 'sub_' || n, case when n % 5 = 3 then 'standard' else 'pro' end,
        case when n % 97 = 0 then 'past_due' else 'active' end,
        case when n % 5 = 3 then 'standard_monthly' else 'pro_monthly' end, 'stripe',
        now() - interval '10 days', now() + interval '20 days',
        case when n % 97 = 0 then now() end
      from seed_people where n % 5 > 2`,
    `insert into review_flags (user_id, reason, score, evidence, evidence_key, created_at,
        resolution, resolved_at)
      select id,
        (array['POSSIBLE_SHARING', 'IMPOSSIBLE_TRAVEL', 'RAPID_SWITCHING'])[1 + (n / 20) % 3], n % 96,
        '{"logins":[]}', md5('e' || n), now() - (n % 89) * interval '1 day',
        case when n % 40 = 0 then 'dismissed' end, case when n % 40 = 0 then now() end
      from seed_people where n % 20 = 0`,
  ];
}
