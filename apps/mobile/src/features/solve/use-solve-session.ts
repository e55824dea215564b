import { useEffect, useState } from 'react';
import { useLocalDb } from '@/local-db';
import { connection } from '@/platform/connection';
import { depsOf } from './deps-of.ts';
import { holdSession } from './session/held-sessions.ts';
import { lookAhead } from './session/look-ahead.ts';
import { openKept } from './session/open-kept.ts';
import { returnToTurn } from './session/return-to-turn.ts';
import type { Session } from './session/session-deps.ts';

export type OpenSession =
  | { status: 'opening' | 'missing' | 'failed'; session: null }
  | { status: 'open'; session: Session };

const opening: OpenSession = { status: 'opening', session: null };

/**
 * Opens the kept conversation `id`; words that came along from home are sent at once. A reply goes
 * on when the screen is left, and is there when the person comes back.
 */
export function useSolveSession(id: string): OpenSession {
  const { status, db } = useLocalDb();
  const [open, setOpen] = useState<OpenSession>(opening);
  useEffect(() => {
    if (!db) return;
    let isLeft = false;
    const show = (found: OpenSession) => {
      if (!isLeft) setOpen(found);
    };
    const held = holdSession(db, id, () => openKept(depsOf(db), id));
    held.opening
      .then((session) =>
        show(session ? { status: 'open', session } : { status: 'missing', session: null }),
      )
      .catch(() => show({ status: 'failed', session: null }));
    return () => {
      isLeft = true;
      held.release();
      setOpen(opening);
    };
  }, [db, id]);
  useEffect(() => {
    const { session } = open;
    return session ? connection.onReturn(() => void returnToTurn(session)) : undefined;
  }, [open]);
  useEffect(() => (open.session ? lookAhead(open.session) : undefined), [open]);
  if (status === 'failed') return { status: 'failed', session: null };
  return open;
}
