'use client';
import { Section } from '../parts/section.tsx';
import { fill, fillCount } from '../words/fill.ts';
import { useWords } from '../words/use-words.tsx';
import type { PersonData } from './person.tsx';

type PartProps = { person: PersonData };

/** Where the plan comes from: each payment, store, grant. */
export function Sources({ person: { sources } }: PartProps) {
  const { t, written } = useWords();
  const words = t.person;
  const status = (value: string) => new Map(Object.entries(words.statuses)).get(value) ?? value;
  const provider = (value: string) => new Map(Object.entries(words.providers)).get(value) ?? value;
  return (
    <Section title={words.sources} empty={words.noSources} isEmpty={sources.length === 0}>
      <ul className="rows">
        {sources.map((one) => (
          <li key={`${one.provider} ${one.plan_id} ${one.current_period_end}`}>
            <div>
              <p>
                {t.people.tiers[one.tier]} · {provider(one.provider)} · {status(one.status)}
              </p>
              {one.current_period_end && (
                <p className="hint">
                  {fill(words.until, { day: written.date(one.current_period_end) })}
                </p>
              )}
              {one.past_due_since && (
                <p className="caution">
                  {fill(words.pastDue, { day: written.date(one.past_due_since) })}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Usage({ person: { usage } }: PartProps) {
  const { t, written } = useWords();
  const words = t.person;
  return (
    <Section title={words.usage} empty={words.noUsage} isEmpty={usage.length === 0}>
      <ul className="rows">
        {usage.map(({ period, period_start, session_count: count, overage_count }) => (
          <li key={`${period} ${period_start}`}>
            <p>{period === 'lifetime' ? words.lifetime : written.date(period_start)}</p>
            <p className="hint">
              {fillCount(words, 'sessions', { count, shown: written.number(count) })}
              {overage_count > 0 && ` · ${fill(words.overage, { count: overage_count })}`}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Logins are listed by where they came from: the front part of an address. */
export function Logins({ person: { logins } }: PartProps) {
  const { t, written } = useWords();
  const words = t.person;
  return (
    <Section title={words.logins} empty={words.noLogins} isEmpty={logins.length === 0}>
      <ul className="rows">
        {logins.map(({ id, ip_prefix, last_used_at }) => (
          <li key={id}>
            {fill(words.login, {
              prefix: ip_prefix ?? words.unknownPrefix,
              day: written.moment(last_used_at),
            })}
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Events({ person: { login_events: events } }: PartProps) {
  const { t, written } = useWords();
  const words = t.person;
  const kinds = new Map(Object.entries(words.kinds));
  return (
    <Section title={words.events} empty={words.noEvents} isEmpty={events.length === 0}>
      <ol className="rows">
        {events.map(({ kind, ip_prefix, created_at }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two events of a moment differ in nothing else
          <li key={`${created_at} ${kind} ${at}`}>
            <p>{kinds.get(kind) ?? kind}</p>
            <p className="hint">
              {[written.moment(created_at), ip_prefix].filter(Boolean).join(' · ')}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
