import { languageOf } from '@solacore/contract';
import { randomUUID } from 'expo-crypto';
import { useEffect, useState } from 'react';
import { api } from '@/api/client.ts';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { hasAgreedToOverage } from '@/features/billing/overage/overage-agreed.ts';
import { mayShare } from '@/features/consent/may-share.ts';
import { mayTalkHere } from '@/features/consent/may-talk-here.ts';
import { countHelpShown } from '@/features/help/count-help.ts';
import { neutralWord } from '@/features/privacy/neutral-word.ts';
import { i18n } from '@/i18n/i18n.ts';
import { type LocalDb, useLocalDb } from '@/local-db';
import { connection } from '@/platform/connection';
import { feelingWord } from './feeling.ts';
import { openKept } from './session/open-kept.ts';
import { returnToTurn } from './session/return-to-turn.ts';
import type { Session, SessionDeps } from './session/session-deps.ts';

export type OpenSession =
  | { status: 'opening' | 'missing' | 'failed'; session: null }
  | { status: 'open'; session: Session };

/** About as fast as one reads along. */
const guidePaceMs = 24;

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
    openKept(depsOf(db), id)
      .then((session) =>
        show(session ? { status: 'open', session } : { status: 'missing', session: null }),
      )
      .catch(() => show({ status: 'failed', session: null }));
    return () => {
      isLeft = true;
      setOpen(opening);
    };
  }, [db, id]);
  useEffect(() => {
    const { session } = open;
    return session ? connection.onReturn(() => void returnToTurn(session)) : undefined;
  }, [open]);
  if (status === 'failed') return { status: 'failed', session: null };
  return open;
}

function depsOf(db: LocalDb): SessionDeps {
  return {
    sessions: api.solveSessions,
    db,
    language: () => languageOf(i18n.language),
    continueMessage: () => i18n.t('solve.continueMessage'),
    skipMessage: () => i18n.t('solve.ways.skipMessage'),
    feelingWord: (label) => feelingWord(i18n.t, label, languageOf(i18n.language)),
    neutralWord: (placeholder) => neutralWord(i18n.t, placeholder),
    mayShare,
    isSignedIn: () => useAuthStore.getState().status === 'signedIn',
    mayTalkHere,
    guidePaceMs,
    acceptsOverage: hasAgreedToOverage,
    countHelpShown,
    newId: randomUUID,
    now: () => new Date(),
  };
}
