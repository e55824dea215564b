import { useEffect, useRef, useState } from 'react';
import type { Session } from '../session/session-deps.ts';

const saveAfterMs = 400;

/** What is being written, kept on the device per conversation until it is sent. */
export function useDraft(session: Session) {
  const [text, setText] = useState(session.draft);
  const kept = useRef(session.draft);
  const { id } = session.store.getState().conversation;
  useEffect(() => {
    if (text === kept.current) return;
    const save = () => {
      kept.current = text;
      // A draft that could not be kept is still on the screen.
      session.deps.db.saveDraft(id, text).catch(() => undefined);
    };
    const timer = setTimeout(save, text === '' ? 0 : saveAfterMs);
    return () => clearTimeout(timer);
  }, [session, id, text]);
  const write = (next: string) => {
    session.draft = next;
    setText(next);
  };
  /** The words are on their way: their draft is kept until the device has them as a message. */
  const send = () => {
    kept.current = '';
    write('');
  };
  return { text, setText: write, send };
}
