import { languageOf } from '@solacore/contract';
import { randomUUID } from 'expo-crypto';
import { api } from '@/api/client.ts';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { hasAgreedToOverage } from '@/features/billing/overage/overage-agreed.ts';
import { mayShare } from '@/features/consent/may-share.ts';
import { mayTalkHere } from '@/features/consent/may-talk-here.ts';
import { countHelpShown } from '@/features/help/count-help.ts';
import { neutralWord } from '@/features/privacy/neutral-word.ts';
import { isServerThere } from '@/features/service/service-store.ts';
import { i18n } from '@/i18n/i18n.ts';
import type { LocalDb } from '@/local-db';
import { connection } from '@/platform/connection';
import { feelingWord } from './feeling.ts';
import type { SessionDeps } from './session/session-deps.ts';

/** About as fast as one reads along. */
const guidePaceMs = 24;

/** What a conversation of this app needs from outside. */
export function depsOf(db: LocalDb): SessionDeps {
  return {
    sessions: api.solveSessions,
    db,
    language: () => languageOf(i18n.language),
    continueMessage: () => i18n.t('solve.continueMessage'),
    skipMessage: () => i18n.t('solve.ways.skipMessage'),
    feelingWord: (label) => feelingWord(i18n.t, label, languageOf(i18n.language)),
    neutralWord: (placeholder) => neutralWord(i18n.t, placeholder),
    mayShare,
    isOnline: connection.isOnline,
    isServerThere,
    isSignedIn: () => useAuthStore.getState().status === 'signedIn',
    mayTalkHere,
    guidePaceMs,
    acceptsOverage: hasAgreedToOverage,
    countHelpShown,
    newId: randomUUID,
    now: () => new Date(),
  };
}
