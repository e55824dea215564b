'use client';
import { type FormEvent, useId } from 'react';
import { Section } from '../parts/section.tsx';
import { fill } from '../words/fill.ts';
import { useWords } from '../words/use-words.tsx';
import type { SwitchProps } from './switches.tsx';

/** Flags by name, on or off; apps read them with the rest of what is set. */
export function FlagSwitches({ settings: { flags }, isAdmin, change }: SwitchProps) {
  const words = useWords().t.switches.flags;
  const names = Object.keys(flags).sort();
  const set = (next: Record<string, boolean>, title: string) =>
    change({ flags: next }, { title, text: words.text });
  const removed = (name: string) =>
    Object.fromEntries(Object.entries(flags).filter(([one]) => one !== name));
  return (
    <Section title={words.title}>
      {names.length === 0 && <p className="empty">{words.none}</p>}
      <ul className="rows">
        {names.map((name) => {
          const isOn = flags[name] === true;
          const title = fill(isOn ? words.turnOff : words.turnOn, { name });
          const removal = fill(words.remove, { name });
          return (
            <li key={name}>
              <div>
                <code>{name}</code>
                <p className="hint">{isOn ? words.on : words.off}</p>
              </div>
              {isAdmin && (
                <div className="acts">
                  <button type="button" onClick={() => set({ ...flags, [name]: !isOn }, title)}>
                    {title}
                  </button>
                  <button type="button" onClick={() => set(removed(name), removal)}>
                    {removal}
                  </button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {isAdmin && <NewFlag onAdd={(name) => set({ ...flags, [name]: false }, words.add)} />}
    </Section>
  );
}

function NewFlag({ onAdd }: { onAdd: (name: string) => void }) {
  const words = useWords().t.switches.flags;
  const id = useId();
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onAdd(String(new FormData(event.currentTarget).get('name')));
  };
  return (
    <form className="stack" onSubmit={send}>
      <div className="field">
        <label htmlFor={id}>{words.name}</label>
        <input
          id={id}
          name="name"
          pattern="[a-z][a-z0-9_]{0,39}"
          aria-describedby={`${id}h`}
          required
          autoComplete="off"
          spellCheck={false}
        />
        <p id={`${id}h`} className="hint">
          {words.nameHint}
        </p>
      </div>
      <button type="submit">{words.add}</button>
    </form>
  );
}
