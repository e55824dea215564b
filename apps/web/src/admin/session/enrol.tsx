'use client';
import { useState } from 'react';
import { api } from '../browser/api.ts';
import { errorText } from '../words/error-text.ts';
import { useWords } from '../words/use-words.tsx';
import { CodeForm } from './code-form.tsx';
import { QrCode } from './qr-code.tsx';
import { useSession } from './use-session.tsx';

type Made = { secret: string; uri: string };

/** Sets up the authenticator: its secret is shown once, as a picture and as text. */
export function Enrol() {
  const { t } = useWords();
  const { look } = useSession();
  const [made, setMade] = useState<Made>();
  const [failed, setFailed] = useState<string>();
  const { enrol } = t.access;
  const begin = () => {
    setFailed(undefined);
    api.access.enrol().then(setMade, (error) => setFailed(errorText(t.errors, error)));
  };
  return (
    <>
      <h1>{enrol.title}</h1>
      <p>{enrol.lead}</p>
      {made ? (
        <>
          <p>{enrol.scan}</p>
          <QrCode text={made.uri} label={enrol.qr} />
          <p>{enrol.key}</p>
          <p className="key">{made.secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</p>
          <CodeForm kind="confirm" submit={enrol.confirm} onRight={look} />
        </>
      ) : (
        <button type="button" className="primary" onClick={begin}>
          {enrol.begin}
        </button>
      )}
      {failed && <p role="alert">{failed}</p>}
    </>
  );
}
