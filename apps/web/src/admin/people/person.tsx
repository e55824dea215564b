'use client';
import type { adminPersonSchema } from '@solacore/contract/admin';
import { useCallback } from 'react';
import type { z } from 'zod';
import { api } from '../browser/api.ts';
import { Go } from '../frame/use-place.tsx';
import { Icon } from '../parts/icons.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { WhenReady } from '../parts/states.tsx';
import { useAsked } from '../parts/use-asked.ts';
import { fillCount } from '../words/fill.ts';
import { useWords } from '../words/use-words.tsx';
import { stateOf } from './people.tsx';
import { PersonActs } from './person-acts.tsx';
import { Devices } from './person-devices.tsx';
import { Packs } from './person-packs.tsx';
import { Events, Logins, Sources, Usage } from './person-parts.tsx';

export type PersonData = z.infer<typeof adminPersonSchema>;
export type PersonProps = { person: PersonData; isAdmin: boolean; again: () => void };

/** One account as the operator may see it: never what somebody said, which is not here. */
export function Person({ id, isAdmin }: { id: string; isAdmin: boolean }) {
  const { t } = useWords();
  const { asked, again } = useAsked(useCallback(() => api.people.get(id), [id]));
  return (
    <>
      <Go to={{ page: 'people', asked: {} }} className="back">
        <Icon name="back" />
        {t.person.back}
      </Go>
      <WhenReady asked={asked} again={again}>
        {(person) => <Shown person={person} isAdmin={isAdmin} again={again} />}
      </WhenReady>
    </>
  );
}

function Shown(props: PersonProps) {
  const { person } = props;
  const { t, written } = useWords();
  const { people } = t;
  const state = person.challenged_at && !person.suspended_at ? 'challenged' : stateOf(person);
  const reason = person.suspended_reason && t.acts.reasons[person.suspended_reason];
  const facts = [
    [people.tier, people.tiers[person.tier]],
    [people.role, people.roles[person.role]],
    [people.state, [people.states[state], reason].filter(Boolean).join(': ')],
    [t.person.locale, person.locale],
    [people.since, written.date(person.created_at)],
    [t.person.id, person.id],
  ] as const;
  const { open_flags: count } = person;
  return (
    <>
      <PageHead title={person.email} />
      <dl className="facts card">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {count > 0 && (
        <Go to={{ page: 'reviews', asked: { user: person.id } }} className="note">
          {fillCount(t.person, 'flags', { count, shown: written.number(count) })}
        </Go>
      )}
      <PersonActs {...props} />
      <div className="columns">
        <Sources person={person} />
        <Usage person={person} />
        <Packs person={person} />
        <Devices {...props} />
        <Logins person={person} />
        <Events person={person} />
      </div>
    </>
  );
}
