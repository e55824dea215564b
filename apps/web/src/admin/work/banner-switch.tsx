'use client';
import { languages } from '@solacore/contract';
import { type FormEvent, useId } from 'react';
import { Section } from '../parts/section.tsx';
import { useWords } from '../words/use-words.tsx';
import type { SwitchProps } from './switches.tsx';

/** A line for everybody, written in the three languages. */
export function BannerSwitch({ settings: { banner }, isAdmin, change }: SwitchProps) {
  const { t } = useWords();
  const id = useId();
  const words = t.switches.banner;
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const of = (language: string) => String(form.get(language)).trim();
    const written = { en: of('en'), es: of('es'), zh: of('zh') };
    change({ banner: written }, { title: words.publish, text: words.text });
  };
  return (
    <Section title={words.title} lead={words.lead}>
      {!banner && <p>{words.none}</p>}
      <form className="stack" onSubmit={send}>
        {languages.map((language) => (
          <div key={language} className="field">
            <label htmlFor={id + language}>{t.frame.languages[language]}</label>
            <input
              id={id + language}
              name={language}
              lang={language}
              defaultValue={banner?.[language] ?? ''}
              maxLength={280}
              required
              disabled={!isAdmin}
            />
          </div>
        ))}
        {isAdmin && (
          <div className="acts">
            <button type="submit">{words.publish}</button>
            {banner && (
              <button
                type="button"
                onClick={() => change({ banner: null }, { title: words.remove, text: words.text })}
              >
                {words.remove}
              </button>
            )}
          </div>
        )}
      </form>
    </Section>
  );
}
