import { createMasker } from '@solacore/privacy';
import { helpLevel } from '@solacore/safety';
import { createStore } from 'zustand/vanilla';
import { openHiddenWords } from '@/features/privacy/words/hidden-words.ts';
import type { Message } from '@/local-db/records';
import { unfinishedWords } from './last-turn.ts';
import type { Session, SessionDeps } from './session-deps.ts';
import type { SessionState } from './session-state.ts';
import { keepStandingDanger, standingDanger } from './standing-danger.ts';
import { settleMessages } from './turn-edges.ts';
import { weighMessage } from './weigh-message.ts';

/** Opens a kept conversation with its draft; undefined where this device has none of that id. */
export async function loadSession(deps: SessionDeps, id: string): Promise<Session | undefined> {
  const conversation = await deps.db.findConversation(id);
  if (!conversation) return undefined;
  const kept = await deps.db.listMessages(id);
  const entries = await deps.db.listMaskEntries(id);
  const hiddenWords = await openHiddenWords(deps.db);
  const draft = (await deps.db.findDraft(id)) ?? '';
  const store = createStore<SessionState>(() =>
    settled({
      conversation,
      messages: kept,
      phase: 'idle',
      queuePosition: null,
      isLocal: !deps.isSignedIn() || (isAnsweredHere(kept) && kept.at(-1)?.status !== 'waiting'),
      safety: standingDanger(deps.db, id),
      isReconnecting: false,
      isEditing: false,
      problem: null,
      suggestedFeeling: null,
      dangerKind: conversation.helpPinned ? dangerKindOf(kept) : null,
      afterConsent: null,
    }),
  );
  store.subscribe((state) => keepStandingDanger(deps.db, state));
  return {
    deps,
    store,
    masker: createMasker({ entries, extraWords: hiddenWords.live, unknown: deps.neutralWord }),
    hiddenWords,
    preparing: null,
    running: null,
    stopping: Promise.resolve(),
    draft,
  };
}

/** Whoever answered last goes on. */
function isAnsweredHere(messages: Message[]): boolean {
  return messages.findLast(({ role }) => role === 'assistant')?.provider === 'device';
}

/** A reply that can be gone on with is left as it is; see open-kept.ts. */
function settled(state: SessionState): SessionState {
  const isResumable = state.messages.at(-1)?.status === 'streaming' && unfinishedWords(state);
  return isResumable ? state : { ...state, messages: settleMessages(state.messages) };
}

/** What the kept words of the person speak of; words of a crisis themselves are never kept. */
function dangerKindOf(messages: Message[]): string | null {
  const found = messages
    .filter((message) => message.role === 'user')
    .map(weighMessage)
    .filter(({ level }) => level >= helpLevel);
  return (found.find(({ isGuess }) => !isGuess) ?? found[0])?.category ?? null;
}
