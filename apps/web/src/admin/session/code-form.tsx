'use client';
import { type FormEvent, useId, useState } from 'react';
import { api } from '../browser/api.ts';
import { codeErrorText } from '../words/error-text.ts';
import { useWords } from '../words/use-words.tsx';

type CodeFormProps = {
  /** `confirm` is the first code of an authenticator. */
  kind: 'confirm' | 'check';
  submit: string;
  onRight: () => Promise<void>;
};

/** Asks for a code of the authenticator, and goes on when it is right. */
export function CodeForm({ kind, submit, onRight }: CodeFormProps) {
  const { t } = useWords();
  const id = useId();
  const [code, setCode] = useState('');
  const [failed, setFailed] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setBusy(true);
    setFailed(undefined);
    try {
      await api.access[kind](code);
      await onRight();
    } catch (error) {
      setFailed(codeErrorText(t.errors, error));
      setCode('');
    }
    setBusy(false);
  };
  return (
    <form className="stack" onSubmit={send}>
      <div className="field">
        <label htmlFor={id}>{t.access.code.label}</label>
        <input
          id={id}
          className="code"
          value={code}
          onChange={({ target }) => setCode(target.value.replaceAll(/\D/g, '').slice(0, 6))}
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          pattern="\d{6}"
          // biome-ignore lint/a11y/noAutofocus: it is the one thing to do here
          autoFocus
        />
      </div>
      {failed && <p role="alert">{failed}</p>}
      <button type="submit" className="primary" disabled={isBusy || code.length < 6}>
        {isBusy ? t.common.working : submit}
      </button>
    </form>
  );
}
