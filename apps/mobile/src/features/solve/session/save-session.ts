import { announceConversationsChanged } from '@/local-db/conversation-changes';
import type { Conversation, Message } from '@/local-db/records';
import type { Session } from './session-deps.ts';
import { isCrisis, type SessionState } from './session-state.ts';

/** Changes the conversation on the screen and on the device. */
export async function changeConversation(
  session: Session,
  change: (conversation: Conversation) => Conversation,
): Promise<void> {
  session.store.setState((state) => ({ conversation: change(state.conversation) }));
  await saveConversation(session);
}

/** The same, shown only once the device has it: whoever sees it can leave at once. */
export async function changeOnceKept(
  session: Session,
  change: (conversation: Conversation) => Conversation,
): Promise<void> {
  const { deps, store } = session;
  const { conversation } = store.getState();
  await deps.db.saveConversation({
    ...change(conversation),
    updatedAt: deps.now().toISOString(),
  });
  // Saved again with what the person changed meanwhile.
  await changeConversation(session, change);
}

async function saveConversation(session: Session): Promise<void> {
  const { deps, store } = session;
  touch(session);
  await deps.db.saveConversation(store.getState().conversation);
  announceConversationsChanged();
}

function touch({ deps, store }: Session): void {
  const updatedAt = deps.now().toISOString();
  store.setState((state) => ({ conversation: { ...state.conversation, updatedAt } }));
}

/** The last words of a state that is not on the screen yet, with all that goes with them. */
export function keepState(session: Session, state: SessionState): Promise<void> {
  const { deps, masker, draft } = session;
  return deps.db.saveTurn({
    conversation: { ...state.conversation, updatedAt: deps.now().toISOString() },
    messages: state.messages.slice(-1),
    removedIds: [],
    maskEntries: masker.entries(),
    forgottenId: null,
    forgetsDraft: draft === '',
  });
}

export type TurnKeeper = {
  /** All of it, now. */
  save: () => Promise<void>;
  /** Something has come: it is saved within a second. */
  note: () => void;
  /** All of it, after what is being saved. Nothing is saved later. */
  settle: () => Promise<void>;
};

const saveWithinMs = 1000;

/** Keeps the device's copy of a running turn equal to the screen. One save at a time. */
export function keepTurn(session: Session): TurnKeeper {
  const kept = new Map<string, Message | null>(
    session.store.getState().messages.map(({ id }) => [id, null]),
  );
  let timer: ReturnType<typeof setTimeout> | null = null;
  let saving = Promise.resolve();
  const inTurn = (work: () => Promise<void>) => {
    saving = saving.catch(() => undefined).then(work);
    return saving;
  };
  const save = () =>
    inTurn(async () => {
      touch(session);
      await saveTurn(session, kept);
      announceConversationsChanged();
    });
  return {
    save,
    note: () => {
      timer ??= setTimeout(() => {
        timer = null;
        void inTurn(() => saveTurn(session, kept)).catch(() => undefined);
      }, saveWithinMs);
    },
    settle: () => {
      if (timer) clearTimeout(timer);
      return save();
    },
  };
}

async function saveTurn(
  { deps, store, masker, draft }: Session,
  kept: Map<string, Message | null>,
) {
  const state = store.getState();
  const { messages, conversation } = state;
  const present = new Set(messages.map(({ id }) => id));
  const changed = messages.slice(-2).filter((message) => kept.get(message.id) !== message);
  const removedIds = [...kept.keys()].filter((id) => !present.has(id));
  await deps.db.saveTurn({
    conversation,
    messages: changed,
    removedIds,
    maskEntries: masker.entries(),
    forgottenId: isCrisis(state) ? (conversation.lastTurn?.wordsId ?? null) : null,
    forgetsDraft: draft === '',
  });
  for (const message of changed) kept.set(message.id, message);
  for (const id of removedIds) kept.delete(id);
}
