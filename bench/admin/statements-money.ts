/** What was bought and used up: packs, the ledger of every conversation, figures of past days. */
export function statementsOfMoney(): string[] {
  return [
    `insert into session_packs (user_id, purchase_id, product_id, store, sessions, used, purchased_at,
        revoked_at)
      select id, 'app_store ' || n, (array['pack_20', 'pack_50'])[1 + n % 2],
        (array['app_store', 'play_store'])[1 + n % 2], 20 + 30 * (n % 2), n % 20,
        now() - (n % 300) * interval '1 day', case when n % 400 = 0 then now() end
      from seed_people where n % 10 = 0`,
    `insert into usage_entries (user_id, usage_id, solve_session_id, state, pack_id, overage_cents,
        created_at, counted_at)
      select session.user_id, usage.id, session.id,
        case when session.status = 'abandoned' and person.n % 9 = 0 then 'released' else 'reserved' end,
        case when session.current_step = 'clarify' then pack.id end,
        case when person.n % 50 = 3 and session.current_step = 'options' then 20 end,
        session.started_at, session.started_at
      from solve_sessions session join seed_people person on person.id = session.user_id
        join usage on usage.user_id = session.user_id
        left join session_packs pack on pack.user_id = session.user_id`,
    `insert into daily_figures (day, figure, label, value)
      select current_date - at, figure, label, 100 + (at * 37) % 900
      from generate_series(0, 364) at, (values ('llm_calls', 'anthropic ok'),
        ('llm_calls', 'anthropic failed'), ('llm_calls', 'openai ok'),
        ('llm_first_word', 'anthropic 500'), ('llm_first_word', 'anthropic 1000'),
        ('llm_tokens', 'anthropic input'), ('llm_tokens', 'anthropic output'),
        ('llm_cost_dollars', 'anthropic'), ('llm_waited', '50'), ('llm_waited', '2000'),
        ('answers', '2xx'), ('answers', '4xx'), ('answers', '5xx'), ('answer_time', '50'),
        ('answer_time', '250')) named (figure, label)`,
    `insert into safety_referrals (month, region, count)
      select date_trunc('month', now()) - at * interval '1 month', region, 3 + at
      from generate_series(0, 11) at, unnest(array['ES', 'US', 'MX', 'SG', 'ZZ']) region`,
  ];
}
