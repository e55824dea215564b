import { languageOf } from '@solacore/contract';
import { randomUUID } from 'expo-crypto';
import { useEffect, useState } from 'react';
import { api } from '@/api/client.ts';
import { i18n } from '@/i18n/i18n.ts';
import { type LocalDb, takeFirstWords, useLocalDb } from '@/local-db';
import { feelingWord } from './feeling.ts';
import { loadSession } from './session/load-session.ts';
import { reconcile } from './session/server-session.ts';
import type { Session, SessionDeps } from './session/session-deps.ts';
import { sayWords, stopTurn } from './session/talk.ts';

export type OpenSession =
  | { status: 'opening' | 'missing' | 'failed'; session: null }
  | { status: 'open'; session: Session };

const opening: OpenSession = { status: 'opening', session: null };

/** Opens the kept conversation `id`; words that came along from home are sent at once. */
export function useSolveSession(id: string): OpenSession {
  const { status, db } = useLocalDb();
  const [open, setOpen] = useState<OpenSession>(opening);
  useEffect(() => {
    if (!db) return;
    let session: Session | null = null;
    let isLeft = false;
    openKept(depsOf(db), id)
      .then((found) => {
        session = found.session;
        if (isLeft) return;
        setOpen(found);
      })
      .catch(() => setOpen({ status: 'failed', session: null }));
    return () => {
      isLeft = true;
      if (session) stopTurn(session);
      setOpen(opening);
    };
  }, [db, id]);
  if (status === 'failed') return { status: 'failed', session: null };
  return open;
}

async function openKept(deps: SessionDeps, id: string): Promise<OpenSession> {
  const session = await loadSession(deps, id);
  if (!session) return { status: 'missing', session: null };
  if (session.draft !== '' && takeFirstWords(id)) {
    const words = session.draft;
    session.draft = '';
    await deps.db.saveDraft(id, '');
    void sayWords(session, words);
    return { status: 'open', session };
  }
  // Without a connection the device's own copy is good enough.
  void reconcile(session).catch(() => undefined);
  return { status: 'open', session };
}

function depsOf(db: LocalDb): SessionDeps {
  return {
    sessions: api.solveSessions,
    db,
    language: () => languageOf(i18n.language),
    continueMessage: () => i18n.t('solve.continueMessage'),
    feelingWord: (label) => feelingWord(i18n.t, label, languageOf(i18n.language)),
    newId: randomUUID,
    now: () => new Date(),
  };
}
