'use client';
import { api } from '../browser/api.ts';
import { Section } from '../parts/section.tsx';
import { useSheet } from '../parts/use-sheet.tsx';
import { fill } from '../words/fill.ts';
import { useWords } from '../words/use-words.tsx';
import type { PersonProps } from './person.tsx';
import { mayAct } from './person-acts.tsx';

/** The devices of an account; one that is in use can be unbound. */
export function Devices({ person, isAdmin, again }: PersonProps) {
  const { t, written } = useWords();
  const ask = useSheet();
  const words = t.person;
  const unbind = (id: string, name: string) =>
    ask({
      title: fill(words.unbindTitle, { name }),
      text: words.unbindText,
      confirm: words.unbind,
      isDangerous: true,
      run: () => api.people.unbind(person.id, id),
      done: fill(words.unbound, { name }),
      onDone: again,
    });
  return (
    <Section title={words.devices} empty={words.noDevices} isEmpty={person.devices.length === 0}>
      <ul className="rows">
        {person.devices.map(({ id, device_name, is_active, last_active_at }) => {
          const name = device_name ?? words.unnamed;
          const used = fill(words.lastUsed, { day: written.date(last_active_at) });
          return (
            <li key={id}>
              <div>
                <p>{name}</p>
                <p className="hint">{is_active ? used : words.inactive}</p>
              </div>
              {is_active && mayAct(person, isAdmin) && (
                <button
                  type="button"
                  aria-label={fill(words.unbindNamed, { name })}
                  onClick={() => unbind(id, name)}
                >
                  {words.unbind}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
