import { createMasker } from '@solacore/privacy';
import { createStore } from 'zustand/vanilla';
import type { Session, SessionDeps } from './session-deps.ts';
import type { SessionState } from './session-state.ts';
import { settleMessages } from './turn-edges.ts';

/** Opens a kept conversation with its draft; undefined where this device has none of that id. */
export async function loadSession(deps: SessionDeps, id: string): Promise<Session | undefined> {
  const conversation = await deps.db.findConversation(id);
  if (!conversation) return undefined;
  const kept = await deps.db.listMessages(id);
  const entries = await deps.db.listMaskEntries(id);
  const draft = (await deps.db.findDraft(id)) ?? '';
  const store = createStore<SessionState>(() => ({
    conversation,
    messages: settleMessages(kept),
    phase: 'idle',
    queuePosition: null,
    safety: null,
    problem: null,
    suggestedFeeling: null,
  }));
  return { deps, store, masker: createMasker({ entries }), running: null, draft };
}
