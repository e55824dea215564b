'use client';
import { tierSchema } from '@solacore/contract';
import { roleSchema } from '@solacore/contract/admin';
import { type FormEvent, useId } from 'react';
import { usePlace } from '../frame/use-place.tsx';
import { Choice } from '../parts/choice.tsx';
import { useWords } from '../words/use-words.tsx';
import { states } from './filters.ts';

/** The search, and the filters beside it; all of them stand in the address. */
export function PeopleFilters() {
  const { t } = useWords();
  const { place, ask } = usePlace();
  const id = useId();
  const { people, common } = t;
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    ask({ q: String(new FormData(event.currentTarget).get('q')) });
  };
  const all = ['', common.all] as const;
  return (
    <div className="filters">
      <search>
        <form onSubmit={send}>
          <div className="field">
            <label htmlFor={id}>{people.search}</label>
            <input
              id={id}
              name="q"
              defaultValue={place.asked.q}
              aria-describedby={`${id}h`}
              autoComplete="off"
              spellCheck={false}
            />
            <p id={`${id}h`} className="hint">
              {people.searchHint}
            </p>
          </div>
          <button type="submit">{people.find}</button>
        </form>
      </search>
      <Choice
        label={people.tier}
        value={place.asked.tier ?? ''}
        options={[all, ...tierSchema.options.map((tier) => [tier, people.tiers[tier]] as const)]}
        onChoose={(tier) => ask({ tier })}
      />
      <Choice
        label={people.role}
        value={place.asked.role ?? ''}
        options={[all, ...roleSchema.options.map((role) => [role, people.roles[role]] as const)]}
        onChoose={(role) => ask({ role })}
      />
      <Choice
        label={people.state}
        value={place.asked.state ?? ''}
        options={[all, ...states.map((state) => [state, people.states[state]] as const)]}
        onChoose={(state) => ask({ state })}
      />
    </div>
  );
}
