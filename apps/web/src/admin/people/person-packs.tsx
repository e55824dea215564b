'use client';
import { Section } from '../parts/section.tsx';
import { fill } from '../words/fill.ts';
import { useWords } from '../words/use-words.tsx';
import type { PersonData } from './person.tsx';

/** What was bought once in a store, how much of it is used, and what was taken back. */
export function Packs({ person: { packs } }: { person: PersonData }) {
  const { t, written } = useWords();
  const words = t.person;
  return (
    <Section title={words.packs} empty={words.noPacks} isEmpty={packs.length === 0}>
      <ul className="rows">
        {packs.map(({ id, product_id, store, sessions, used, purchased_at, revoked_at }) => (
          <li key={id}>
            <div>
              <p>
                <code>{product_id}</code>
              </p>
              <p className="hint">
                {fill(words.bought, {
                  day: written.date(purchased_at),
                  store: words.stores[store],
                })}
              </p>
              <p className="hint">
                {fill(words.pack, {
                  used: written.number(used),
                  sessions: written.number(sessions),
                })}
              </p>
              {revoked_at && (
                <p className="caution">{fill(words.revoked, { day: written.date(revoked_at) })}</p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
