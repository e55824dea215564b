'use client';
import type { ReactNode } from 'react';
import { Language } from '../frame/language.tsx';
import { Mark } from '../parts/icons.tsx';
import { useWords } from '../words/use-words.tsx';
import { CodeForm } from './code-form.tsx';
import { Enrol } from './enrol.tsx';
import { SignIn } from './sign-in.tsx';
import { type Access, useSession } from './use-session.tsx';

/** Shows the console to those who may see it, and to others the next step on the way in. */
export function Gate({ children }: { children: (access: Access) => ReactNode }) {
  const { session } = useSession();
  if (session.at === 'inside' && session.access.open_until) return children(session.access);
  return (
    <div className="door">
      <header>
        <Mark />
        <Language />
      </header>
      <main>
        <Step />
      </main>
    </div>
  );
}

function Step() {
  const { t } = useWords();
  const { session, look, signOut } = useSession();
  const { access } = t;
  switch (session.at) {
    case 'opening':
      return <p role="status">{access.opening}</p>;
    case 'signed-out':
      return <SignIn />;
    case 'unreachable':
      return (
        <>
          <h1>{t.frame.product}</h1>
          <p role="alert">{access.unreachable}</p>
          <button type="button" onClick={() => location.reload()}>
            {t.common.again}
          </button>
        </>
      );
    case 'no-role':
      return (
        <>
          <h1>{access.noRole.title}</h1>
          <p>{access.noRole.text}</p>
          <button type="button" onClick={signOut}>
            {access.signOut}
          </button>
        </>
      );
    case 'inside':
      return (
        <>
          {session.access.authenticator === 'confirmed' ? <Code onOpen={look} /> : <Enrol />}
          <button type="button" className="quiet" onClick={signOut}>
            {access.signOut}
          </button>
        </>
      );
  }
}

function Code({ onOpen }: { onOpen: () => Promise<void> }) {
  const { title, lead, submit } = useWords().t.access.code;
  return (
    <>
      <h1>{title}</h1>
      <p>{lead}</p>
      <CodeForm kind="check" submit={submit} onRight={onOpen} />
    </>
  );
}
