'use client';
import { type FormEvent, useId, useState } from 'react';
import { api } from '../browser/api.ts';
import { errorText } from '../words/error-text.ts';
import { useWords } from '../words/use-words.tsx';
import { useSession } from './use-session.tsx';

/** The same sign-in as the app's: an account of this product, on this browser as a device. */
export function SignIn() {
  const { t } = useWords();
  const { look } = useSession();
  const id = useId();
  const [failed, setFailed] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setFailed(undefined);
    try {
      const email = String(form.get('email'));
      await api.auth.login({ email, password: String(form.get('password')) });
      await look();
    } catch (error) {
      setFailed(errorText(t.errors, error));
      setBusy(false);
    }
  };
  const { signIn } = t.access;
  return (
    <>
      <h1>{signIn.title}</h1>
      <p>{signIn.lead}</p>
      <form className="stack" onSubmit={send}>
        <div className="field">
          <label htmlFor={`${id}e`}>{signIn.email}</label>
          <input id={`${id}e`} name="email" type="email" autoComplete="username" required />
        </div>
        <div className="field">
          <label htmlFor={`${id}p`}>{signIn.password}</label>
          <input
            id={`${id}p`}
            name="password"
            type="password"
            autoComplete="current-password"
            required
          />
        </div>
        {failed && <p role="alert">{failed}</p>}
        <button type="submit" className="primary" disabled={isBusy}>
          {isBusy ? t.common.working : signIn.submit}
        </button>
      </form>
    </>
  );
}
