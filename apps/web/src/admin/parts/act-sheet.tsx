'use client';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { CodeForm } from '../session/code-form.tsx';
import { useSession } from '../session/use-session.tsx';
import { errorText, reasonOf } from '../words/error-text.ts';
import { useWords } from '../words/use-words.tsx';
import type { Act } from './act.ts';
import { ActFields } from './act-fields.tsx';

type ActSheetProps = { act: Act; onClose: () => void; onDone: (sentence: string) => void };

/** What is about to happen, the way back, and a code where the last one is too old. */
export function ActSheet({ act, onClose, onDone }: ActSheetProps) {
  const { t } = useWords();
  const { session, look } = useSession();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [chosen, setChosen] = useState(act.choice?.options[0]?.[0] ?? '');
  const [typed, setTyped] = useState('');
  const [step, setStep] = useState<'ask' | 'busy' | 'code'>('ask');
  const [failed, setFailed] = useState<string>();
  useEffect(() => dialog.current?.showModal(), []);
  const isFresh = session.at === 'inside' && isStillOpen(session.access.acts_until);
  const run = async (isProven = act.isHarmless === true || isFresh) => {
    setFailed(undefined);
    if (!isProven) return setStep('code');
    setStep('busy');
    try {
      const answer = await act.run(chosen);
      // By itself, so that the focus goes back to where it came from.
      dialog.current?.close();
      onDone(typeof act.done === 'string' ? act.done : act.done(answer));
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === 'code' || reason === 'enrol') void look();
      setStep(reason === 'fresh_code' ? 'code' : 'ask');
      if (reason !== 'fresh_code') setFailed(errorText(t.errors, error));
    }
  };
  const goOn = async () => {
    await look();
    await run(true);
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    void run();
  };
  const isReady = act.typed === undefined || typed.trim() === act.typed.mustBe;
  return (
    <dialog ref={dialog} aria-labelledby={`${id}t`} aria-describedby={`${id}x`} onClose={onClose}>
      <h2 id={`${id}t`}>{act.title}</h2>
      <p id={`${id}x`}>{step === 'code' ? t.access.code.fresh : act.text}</p>
      {step === 'code' ? (
        <CodeForm kind="check" submit={act.confirm} onRight={goOn} />
      ) : (
        <form className="stack" onSubmit={send}>
          <ActFields act={act} {...{ chosen, setChosen, typed, setTyped }} />
          {failed && <p role="alert">{failed}</p>}
          <button
            type="submit"
            className={act.isDangerous ? 'primary danger' : 'primary'}
            disabled={step === 'busy' || !isReady}
          >
            {step === 'busy' ? t.common.working : act.confirm}
          </button>
        </form>
      )}
      <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
        {t.common.cancel}
      </button>
    </dialog>
  );
}

/** A little before the server says so: nobody is refused on the way. */
function isStillOpen(until: string | null): boolean {
  return until !== null && Date.parse(until) - Date.now() > 5_000;
}
