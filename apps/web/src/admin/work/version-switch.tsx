'use client';
import { minimumVersionSchema } from '@solacore/contract/admin';
import { type FormEvent, useId } from 'react';
import { Section } from '../parts/section.tsx';
import { useWords } from '../words/use-words.tsx';
import type { SwitchProps } from './switches.tsx';

/** The oldest app that is served; empty serves all. */
export function VersionSwitch({ settings, isAdmin, change }: SwitchProps) {
  const { t } = useWords();
  const id = useId();
  const words = t.switches.version;
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get('version')).trim();
    const minimum_version = typed === '' ? null : minimumVersionSchema.parse(typed);
    change({ minimum_version }, { title: t.common.save, text: words.text });
  };
  return (
    <Section title={words.title} lead={words.lead}>
      <form className="stack" onSubmit={send}>
        <div className="field">
          <label htmlFor={id}>{words.label}</label>
          <input
            id={id}
            name="version"
            defaultValue={settings.minimum_version ?? ''}
            pattern="\d{1,4}\.\d{1,4}\.\d{1,4}"
            inputMode="decimal"
            autoComplete="off"
            disabled={!isAdmin}
          />
        </div>
        {isAdmin && <button type="submit">{t.common.save}</button>}
      </form>
    </Section>
  );
}
